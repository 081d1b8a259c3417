import Wording

extension NumericCoreWording {
  /// Chinese.
  static let chinese: WordingPart = [
    "{} has {} values where {} are needed": "{1} 有 {2} 个值，需要 {3} 个",
    "{} has a missing value": "{1} 有缺失值",
    "name a rule for missing values, or drop the row": "指定缺失值的规则，或去掉该行",
    "{} has an infinite value": "{1} 有无穷大",
    "the work was stopped": "计算已停止",
    "{} has a negative value": "{1} 有负值",
  ]
}
