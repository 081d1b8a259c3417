// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let papersInChinese: [String: String] = [
    "M280": ##"""
      错误[M280]: “table2.pdf”的扩展名不能说明怎样写表
        --> example.tonne:1:29
         |
       1 | table(x = [1, 2]) |> export("table2.pdf")
         |                             ^^^^^^^^^^^^
         改法: 用 .docx、.tex、.html、.md、.csv 或 .xlsx 结尾

      """##,
    "M281": ##"""
      错误[M281]: 文本中没有表
        --> example.tonne:1:8
         |
       1 | export("a text", "table2.docx")
         |        ^^^^^^^^
         改法: 给出表、结果，或由它们组成的列表

      """##,
    "M282": ##"""
      错误[M282]: trend 的结果中没有表 `fits`
        --> example.tonne:2:49
         |
       2 | t |> trend(of = .x) |> export("fit.csv", part = "fits")
         |                                                 ^^^^^^
         = 各部分：coefficients, fit, forecast

      """##,
    "M283": ##"""
      错误[M283]: csv 文件只放一张表，而这里有 4 张
        --> example.tonne:2:31
         |
       2 | t |> trend(of = .x) |> export("trend.csv")
         |                               ^^^^^^^^^^^
         改法: 用 `part` 选一张，或写成 .xlsx，每张表一个工作表

      """##,
    "M284": ##"""
      错误[M284]: 表中没有项或列 `gpd`
        --> example.tonne:1:47
         |
       1 | table(gdp = [1, 2]) |> export("t.md", terms = [gpd = "GDP"])
         |                                               ^^^^^^^^^^^^^
         = 有：gdp
         改法: 是不是想写 `gdp`？

      """##,
    "M285": ##"""
      错误[M285]: “report.pdf”的扩展名不能说明怎样写报告
        --> example.tonne:1:8
         |
       1 | report("report.pdf", ["# Emissions"])
         |        ^^^^^^^^^^^^
         改法: 用 .html 或 .docx 结尾；`export` 以其他格式写表

      """##,
    "M286": ##"""
      错误[M286]: 第 1 项是列表达式，报告不能显示
        --> example.tonne:1:23
         |
       1 | report("report.html", [.co2 / .gdp])
         |                       ^^^^^^^^^^^^^
         改法: 给出文本、表、结果、图的路径，或由这些组成的列表

      """##,
    "M287": ##"""
      错误[M287]: 图“figure1.svg”读不了
        --> example.tonne:1:23
         |
       1 | report("report.html", ["figure1.svg"])
         |                       ^^^^^^^^^^^^^^^
         改法: 先画出图；若是文本，句末加句号

      """##,
    "M288": ##"""
      错误[M288]: `terms` 给每个名称写一个文本
        --> example.tonne:1:45
         |
       1 | table(x = [1, 2]) |> export("t.md", terms = [x = 3])
         |                                             ^^^^^^^
         改法: 写成 `terms = [log_gdp = "ln GDP"]` 这样

      """##,
    "M289": ##"""
      错误[M289]: `errors` 用于回归，而这里没有回归
        --> example.tonne:1:46
         |
       1 | table(x = [1, 2]) |> export("t.md", errors = "t")
         |                                              ^^^

      """##,
    "M290": ##"""
      错误[M290]: 20001 行的表太长，没法读
        --> example.tonne:1:32
         |
       1 | table(x = 1..20_001) |> export("t.html")
         |                                ^^^^^^^^
         改法: 写成 .csv 或 .xlsx，或取它的 `head`

      """##,
  ]
}
