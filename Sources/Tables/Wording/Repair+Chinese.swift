extension TablesWording {
  /// Chinese: filling.
  static let chineseRepair: WordingPart = [
    "linear": "线性",
    "geometric": "几何",
    "carry": "沿用前值",
    "back": "沿用后值",
    "mean": "均值",
    "ratio": "比率",
    "grey": "灰色模型",
    "computed from filled cells": "由填补值算出",
    "fill gave {} of {} of {} a value": "fill 为 {3} 的{2}中的 {1} 个填上了值",
    "fill gave {} of {} of {} a value, {} stay na: {}":
      "fill 为 {3} 的{2}中的 {1} 个填上了值，{4} 个仍为 na：{5}",
    "{} before the first or behind the last value": "{1} 个在首个值之前或末个值之后",
    "{} in a series without any value": "{1} 个所在序列没有任何值",
    "{} beside a value that is not positive": "{1} 个相邻的值不是正数",
    "{} without a ratio to go by": "{1} 个没有可用的比率",
    "{} in a series that the model does not fit": "{1} 个所在序列不适用该模型",
    "{} without a year": "{1} 个没有年份",
  ]
}
