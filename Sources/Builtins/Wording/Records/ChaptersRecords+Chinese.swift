extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseChaptersRecords: WordingPart = [
    "Tables": "表",
    "Column functions": "列函数",
    "Values": "值",
    "Results": "结果",
    "Accounting": "核算",
    "Decomposition": "分解",
    "Disparity and classification": "差异与分类",
    "Weights of indicators": "指标权重",
    "Forecast and fit": "预测与拟合",
    "Audits": "核查",
    "Space": "空间",
    "Pictures and papers": "图与论文",
  ]
}
