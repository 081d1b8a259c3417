// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let autocorrelationInChinese: [String: String] = [
    "M220": ##"""
      错误[M220]: x 有 61 个不同的值，不是类别
        --> example.tonne:2:18
         |
       2 | t |> markov(of = .x)
         |                  ^^
         改法: 先用 `breaks` 分类

      """##,
    "M221": ##"""
      错误[M221]: cluster 中有 ns，而象限只有 HH、LH、LL 和 HL
        --> example.tonne:4:49
         |
       4 | l |> derive(cluster = "ns") |> transitions(of = .cluster)
         |                                                 ^^^^^^^^
         改法: 用 `lisa` 的 `.quadrant`

      """##,
    "M222": ##"""
      错误[M222]: transitions 按区域和年份进行，而表的键不含这两者
        --> example.tonne:4:1
         |
       4 | l[2010] |> transitions()
         | ^^^^^^^
         改法: 设置键：`key(t, .region, .year)`

      """##,
    "M223": ##"""
      错误[M223]: 表中没有 2019 年
        --> example.tonne:4:36
         |
       4 | l |> transitions(from = 2010, to = 2019)
         |                                    ^^^^
         改法: 年份有 2010, 2020

      """##,
    "M224": ##"""
      错误[M224]: Suzhou 在 2020 没有象限
        --> example.tonne:4:1
         |
       4 | l |> filter(.city == @Nanjing or .year == 2010) |> transitions()
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 取两年都有的区域

      """##,
  ]
}
