extension InterpreterWording {
  /// Limits and rights in Chinese.
  static let chineseLimits: WordingPart = [
    "this was stopped at the time limit of {}": "已达到时间上限 {1}，计算停止",
    "allow more when you start: `tonne --limit time=1h …`":
      "启动时允许更多：`tonne --limit time=1h …`",
    "this was stopped at the memory limit of {}": "已达到内存上限 {1}，计算停止",
    "keep fewer rows or columns at a time, or allow more: `tonne --limit memory=8GB …`":
      "减少同时保留的行或列，或允许更多：`tonne --limit memory=8GB …`",
    "calls are nested deeper than the limit of {}": "调用的嵌套超过上限 {1} 层",
    "allow more when you start: `tonne --limit depth=1000 …`":
      "启动时允许更多：`tonne --limit depth=1000 …`",
    "a file that came by `use` may use files of recipes alone, which end in .tonne":
      "由 `use` 引入的文件只能再引入配方文件，其名以 .tonne 结尾",
    "write its end: `2010..2020`": "写出它的终点：`2010..2020`",
    "compare it: `x > 0`": "作比较：`x > 0`",
    "ask of one number, as in `min(x) > 0`, or use `case(…)` inside a verb":
      "就一个数提问，如 `min(x) > 0`，或在动词中使用 `case(…)`",
  ]
}
