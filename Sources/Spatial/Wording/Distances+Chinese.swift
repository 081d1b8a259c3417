extension SpatialWording {
  /// What weights by distance and predictions say.
  static let chineseDistances: WordingPart = [
    "{} nearest neighbours need more than {} regions, and there are {}":
      "{1} 个最近邻需要多于 {2} 个区域，而这里有 {3} 个",
    "there are more than {} links": "连接多于 {1} 个",
    "give a shorter distance": "给出更短的距离",
    "another region lies at the same place, first": "另一个区域在同一位置，第一个是",
    "join the two, or move one": "把两者合并，或移动其中一个",
    "effects of years are known for the years of the model alone": "年份效应只对模型中的年份已知",
    "estimate with effects = \"region\" to predict other years":
      "要预测其他年份，用 effects = \"region\" 估计",
    "the model was estimated for {} regions, these are {}": "模型是对 {1} 个区域估计的，这里有 {2} 个",
    "the data have no term `{}`": "数据没有项 `{1}`",
    "the design is not that of the model": "设计矩阵与模型不同",
    "the estimate lies at the edge of its range, where nothing can be predicted":
      "估计值在其范围的边缘，不能预测",
    "rho lies outside its range, so there is no prediction": "rho 在其范围之外，因此没有预测值",
    "economic distance links all pairs, and {} regions have too many":
      "经济距离连接所有的区域对，{1} 个区域的连接太多",
    "another region has the same value and so an infinite weight, first":
      "另一个区域的值相同，权重因此为无穷大，第一个是",
  ]
}
