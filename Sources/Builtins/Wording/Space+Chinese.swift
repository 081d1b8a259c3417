extension BuiltinsWording {
  /// Chinese.
  static let chineseSpace: WordingPart = [
    "a whole number": "整数",
    "the table has fewer than two draws": "表中的抽样不到两次",
    "Entropy weights, convention {}, shift {}": "熵权，约定 {1}，平移 {2}",
    "Entropy weights, convention {}": "熵权，约定 {1}",
    "no unit": "无单位",
    "`w` of spatial_lag takes spatial weights": "spatial_lag 的 `w` 应为空间权重",
    "data and weights meet by region, and the key of the table has no region":
      "数据与权重按区域对应，而表的键中没有区域",
    "the link in row {} names no region in `{}`": "第 {1} 行的连接在 `{2}` 中没有写区域",
    "name an island in `regions`, not in a row of its own": "孤岛写在 `regions` 中，不要单独占一行",
    "{} is linked to itself in row {}": "第 {2} 行中 {1} 与自身相连",
    "leave it out: the diagonal of weights is 0": "去掉它：权重矩阵的对角线为 0",
    "the link of {} and {} in row {} is there twice": "第 {3} 行中 {1} 与 {2} 的连接出现两次",
    "keep one row a link": "每个连接只留一行",
    "the weight of {} and {} in row {} is missing": "第 {3} 行中 {1} 与 {2} 的权重缺失",
    "the weight of {} and {} in row {} is {}, and weights are not negative":
      "第 {3} 行中 {1} 与 {2} 的权重为 {4}，而权重不能为负",
    "leave out links that do not count": "去掉不算的连接",
    "1 of {} links has no equal link the other way": "{1} 个连接中有 1 个没有相等的反向连接",
    "{} of {} links have no equal link the other way": "{2} 个连接中有 {1} 个没有相等的反向连接",
    "the table given as `{}` has no region in its key": "作为 `{1}` 给出的表，键中没有区域",
    "set the key, or give the column: `t.region`": "设置键，或给出该列：`t.region`",
    "`{}` takes regions, and this is {}": "`{1}` 应为区域，这里是{2}",
    "write `[@A, @B]`, or `t.region` for the regions of a table with a key":
      "写 `[@A, @B]`，或用 `t.region` 取有键的表中的区域",
    "Weights: {}, {}": "权重：{1}，{2}",
    "1 island without neighbours is kept with lag 0: {}": "保留了 1 个没有邻居的孤岛，其空间滞后为 0：{1}",
    "{} islands without neighbours are kept with lag 0: {}": "保留了 {1} 个没有邻居的孤岛，其空间滞后为 0：{2}",
    "there is no region {} here": "这里没有区域 {1}",
    "{} may be any of {} here": "{1} 在这里可能是 {2} 中的任一个",
    "the region: {}": "区域：{1}",
    "the regions: {}": "区域：{1}",
    "as given": "按所给的值",
    "each row sums to 1": "各行之和为 1",
    "variance stabilising": "方差稳定化",
    "divided by the largest eigenvalue": "除以最大特征值",
    "the region is missing at {}": "{1} 处缺失区域",
    "{} of the table may be any of {} of the weights": "表中的 {1} 可能是权重中 {2} 的任一个",
    "name the regions alike on both sides": "使两边的区域名称一致",
    "{} and {} of the table are both {} of the weights": "表中的 {1} 和 {2} 都对应权重中的 {3}",
    "{} is in the table and not in the weights": "{1} 在表中，而不在权重中",
    "{} regions are in the table and not in the weights: {}": "有 {1} 个区域在表中而不在权重中：{2}",
    "the weights have regions of similar names: {}": "权重中有名称相近的区域：{1}",
    """
    leave them out of the table with `filter`, or make weights that have them; other spellings \
    meet by `load(…, aliases = t)`
    """:
      "用 `filter` 从表中去掉它们，或建立含有它们的权重；其他写法用 `load(…, aliases = t)` 对应",
    "{} is in the weights and not in the table": "{1} 在权重中，而不在表中",
    "{} regions are in the weights and not in the table: {}": "有 {1} 个区域在权重中而不在表中：{2}",
    "narrow the weights to the regions of the table: `w[t{}]`": "把权重缩小到表中的区域：`w[t{1}]`",
    "the table has several rows for {}": "表中 {1} 有几行",
    "the table has several rows for {} in {}": "表中 {1} 在 {2} 有几行",
    "sum or average them first, or name what tells them apart in `by`":
      "先求和或求均值，或在 `by` 中写出能区分它们的列",
    "the table has no row for {} in {}": "表中 {1} 在 {2} 没有行",
    "the table has no rows for {} regions in {}: {}": "表中有 {1} 个区域在 {2} 没有行：{3}",
    "leave out the regions or the years that are not complete, or fill the gaps":
      "去掉不完整的区域或年份，或填补空缺",
    "links of a table": "由表给出的连接",
  ]
}
