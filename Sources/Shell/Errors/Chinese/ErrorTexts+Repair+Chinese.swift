// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let repairInChinese: [String: String] = [
    "T085": ##"""
      错误[T085]: `method = "mean"` 用不到 `edge`
        --> example.tonne:3:41
         |
       3 | t |> fill(.gdp, method = "mean", edge = "carry")
         |                                         ^^^^^^^
         改法: 去掉 `edge`，或改用 "linear"、"geometric" 或 "ratio"

      """##,
    "T086": ##"""
      错误[T086]: 按比率填补要有另一列
        --> example.tonne:3:26
         |
       3 | t |> fill(.gdp, method = "ratio")
         |                          ^^^^^^^
         改法: 指明这一列：`ratio = .gdp`

      """##,
    "T087": ##"""
      错误[T087]: trace 追溯一列中的一个单元格，而这里给了 0 列
        --> example.tonne:3:1
         |
       3 | trace(t, @Suzhou, 2019)
         | ^^^^^^^^^^^^^^^^^^^^^^^
         改法: 指明行和列：`trace(t, @Jiangsu, 2015, .co2)`

      """##,
    "T088": ##"""
      错误[T088]: 这里选中了 2 行，而 trace 只追溯一行中的单元格
        --> example.tonne:3:1
         |
       3 | trace(t, @Suzhou, .gdp)
         | ^^^^^^^^^^^^^^^^^^^^^^^
         = 键是 city, year
         改法: 把其余的键也指明：`trace(t, @Jiangsu, 2015, .co2, sector = 13)`

      """##,
  ]
}
