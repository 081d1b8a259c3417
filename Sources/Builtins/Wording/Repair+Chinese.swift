extension BuiltinsWording {
  /// Chinese: what filling, the reports and tracing say.
  static let chineseRepair: WordingPart = [
    "`method = \"{}\"` has no use for `edge`": "`method = \"{1}\"` 用不到 `edge`",
    "leave `edge` out, or take \"linear\", \"geometric\" or \"ratio\"":
      "去掉 `edge`，或改用 \"linear\"、\"geometric\" 或 \"ratio\"",
    "to fill by a ratio there must be another column": "按比率填补要有另一列",
    "name it: `ratio = .gdp`": "指明这一列：`ratio = .gdp`",
    "`method = \"{}\"` has no use for `ratio`": "`method = \"{1}\"` 用不到 `ratio`",
    "leave `ratio` out, or write `method = \"ratio\"`": "去掉 `ratio`，或写 `method = \"ratio\"`",
    "outliers needs numbers, and `{}` is a {} column": "outliers 要用数字，而 `{1}` 是{2}列",
    "{} of {} values of {} stand out": "{3} 的 {2} 个值中有 {1} 个异常",
    "{} of {} series of {} are too short or too even for a score":
      "{3} 的 {2} 个序列中有 {1} 个过短或过于均匀，不能打分",
    "trace follows a cell of one column, and this call names {}": "trace 追溯一列中的一个单元格，而这里给了 {1} 列",
    "name the row and the column: `trace(t, @Jiangsu, 2015, .co2)`":
      "指明行和列：`trace(t, @Jiangsu, 2015, .co2)`",
    "this selects {} rows, and trace follows a cell of a single one":
      "这里选中了 {1} 行，而 trace 只追溯一行中的单元格",
    "say which of the others as well: `trace(t, @Jiangsu, 2015, .co2, sector = 13)`":
      "把其余的键也指明：`trace(t, @Jiangsu, 2015, .co2, sector = 13)`",
    "{} of {}": "{2} 的 {1}",
    "\"{}\" was changed since it was read, so its cells are not found again":
      "\"{1}\" 读入之后有改动，因此找不回其中的单元格",
    "\"{}\" cannot be read again, so its cells are not found": "\"{1}\" 不能再次读取，因此找不到其中的单元格",
    "Balance of the panel": "面板的完整性",
    "{} goes by year, and none of these columns holds years": "{1} 按年份进行，而这些列都不是年份",
    "say which it is: `key = [.region, year = .period]`": "指明哪一列：`key = [.region, year = .period]`",
    "no member has {}": "所有成员都没有 {1}",
    "1 row has no year": "1 行没有年份",
    "{} rows have no year": "{1} 行没有年份",
    "{} values are missing, too many to look up why in the files": "缺失值有 {1} 个，数量过多，不再到文件中查找原因",
    "\"{}\" was changed since it was read, so its reasons are not known":
      "\"{1}\" 读入之后有改动，因此缺失原因不明",
    "\"{}\" cannot be read again, so its reasons are not known": "\"{1}\" 不能再次读取，因此缺失原因不明",
  ]
}
