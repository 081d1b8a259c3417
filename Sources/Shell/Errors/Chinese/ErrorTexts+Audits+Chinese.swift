// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let auditsInChinese: [String: String] = [
    "M181": ##"""
      错误[M181]: `shares` 要为每种土地按名称给出数字
        --> example.tonne:2:66
         |
       2 |   |> footprint(emissions = .e, forest = .f, grass = .g, shares = [forest = 1])
         |                                                                  ^^^^^^^^^^^^
         改法: 写 `shares = [forest = …, grass = …]`

      """##,
    "M182": ##"""
      错误[M182]: 表中已有列 `gdp_real`
        --> example.tonne:2:19
         |
       2 |   |> deflate(of = .gdp, index = .i, base = 2010)
         |                   ^^^^
         改法: 给新列起名：`name = "…"`

      """##,
    "M183": ##"""
      错误[M183]: 它已经按 2015 年价格计，单位为 [CNY@2015]
        --> example.tonne:2:19
         |
       2 |   |> deflate(of = .gdp, index = .i, base = 2010)
         |                   ^^^^
         改法: 应对各年现价的金额做平减

      """##,
    "M184": ##"""
      错误[M184]: [Mt] 不是货币，只有货币才有价格
        --> example.tonne:2:19
         |
       2 |   |> deflate(of = .coal, index = .i, base = 2010)
         |                   ^^^^^
         改法: 给出以 CNY、USD 或其他货币计的列

      """##,
    "M185": ##"""
      错误[M185]: `known` 应为数字，这里是文本
        --> example.tonne:1:29
         |
       1 | audit.moments(1, 1, known = ["a"], n = 3)
         |                             ^^^^^
         改法: 写 `known = [1, 2]`

      """##,
    "M186": ##"""
      错误[M186]: 表中没有列 `below`
        --> example.tonne:1:13
         |
       1 | audit.ratio(table(claimed = [2], above = [4], divisor = [2]))
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = 列：claimed, above, divisor
         改法: 改成这个名称：`rename(below = …)`

      """##,
    "M187": ##"""
      错误[M187]: `n` 应为两端都有、最多 10,000 个数的范围
        --> example.tonne:1:25
         |
       1 | audit.moments(1, 1, n = 2..)
         |                         ^^^

      """##,
    "M188": ##"""
      错误[M188]: 第 1 项没有 rho：它是trend 的结果
        --> example.tonne:2:1
         |
       2 | t |> trend(of = .x) |> audit.rho
         | ^^^^^^^^^^^^^^^^^^^

      """##,
    "M189": ##"""
      错误[M189]: 第 1 项不是含有 `r2`、`loglik` 和 `nobs` 的模型
        --> example.tonne:1:14
         |
       1 | audit.loglik([1])
         |              ^^^
         改法: 给出模型，或含有列 r2、loglik 和 n 的表

      """##,
    "M190": ##"""
      错误[M190]: 第 1 项不是三个数：所称倍数、分子和分母
        --> example.tonne:1:13
         |
       1 | audit.ratio([[10, 0.19]])
         |             ^^^^^^^^^^^^
         改法: 写 `[[10, 0.19, 0.05]]`

      """##,
    "M191": ##"""
      错误[M191]: 第 1 项是数字，不是一种燃料的各个数
        --> example.tonne:1:15
         |
       1 | audit.factors([1, 2], [3, 4])
         |               ^^^^^^

      """##,
  ]
}
