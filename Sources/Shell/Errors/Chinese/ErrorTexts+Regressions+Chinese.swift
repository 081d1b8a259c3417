// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let regressionsInChinese: [String: String] = [
    "M260": ##"""
      错误[M260]: `.x` 在公式中出现两次
        --> example.tonne:1:54
         |
       1 | table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x + .x)
         |                                                      ^^
         改法: 去掉它

      """##,
    "M261": ##"""
      错误[M261]: 公式既没有解释项，也没有截距
        --> example.tonne:1:29
         |
       1 | table(y = [1, 2, 3]) |> ols(.y ~ 0)
         |                             ^^^^^^
         改法: 在 `~` 后面写一项

      """##,
    "M262": ##"""
      错误[M262]: `.area` 是文本列，而公式要用数字
        --> example.tonne:1:67
         |
       1 | table(area = ["east", "west", "east"], y = [1, 2, 3]) |> ols(.y ~ .area)
         |                                                                   ^^^^^
         改法: 区域或年份的常数用 `effects = "region"`、`"year"` 或 `"twoway"`

      """##,
    "M263": ##"""
      错误[M263]: 一个区域每年有几行：表的键中除区域和年份外还有 `sector`
        --> example.tonne:1:1
         |
       1 | table(region = ["a", "a"], year = [2010, 2010], sector = [1, 2], x = [1, 2], y = [1, 2])
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…
         改法: 取其中一个 `t[sector = 1]`，或对其求和

      """##,
    "M264": ##"""
      错误[M264 shape]: 面板不平衡：4 个区域年份中只有 3 个
        --> example.tonne:1:1
         |
       1 | table(region = ["a", "a", "b"], year = [2010, 2011, 2010], x = [1, 2, 2], y = [1, 2, 4])
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…
         = 缺少：b 2011
         改法: 补上这些行，或去掉有空缺的区域或年份

      """##,
    "M265": ##"""
      错误[M265]: ols 在这里要知道每行的区域，而表的键中没有
        --> example.tonne:1:1
         |
       1 | table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x, effects = "region")
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 设置键：`key(t, .region, .year)`

      """##,
    "M266": ##"""
      错误[M266 too_short]: 区域效应至少要两年，这里只有一年
        --> example.tonne:3:29
         |
       3 |   |> ols(.y ~ .x, effects = "region")
         |                             ^^^^^^^^
         改法: 去掉 `effects`，或多取几年

      """##,
    "M267": ##"""
      错误[M267]: 聚类标准误要有聚类，而表的键中没有区域
        --> example.tonne:1:58
         |
       1 | table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x, se = "clustered")
         |                                                          ^^^^^^^^^^^
         改法: 指定聚类列：`cluster = .province`

      """##,
    "M268": ##"""
      错误[M268]: 这是trend 的结果，不是拟合的回归
        --> example.tonne:2:1
         |
       2 | t |> trend(of = .x) |> impacts
         | ^^^^^^^^^^^^^^^^^^^
         改法: 给出 `ols`、`slm`、`sem`、`sdm`、`slx` 或 `sac` 的结果

      """##,
    "M269": ##"""
      错误[M269]: 第 1 项是数字，不是拟合的回归
        --> example.tonne:1:9
         |
       1 | compare([1])
         |         ^^^
         改法: 给出 `ols`、`slm`、`sem`、`sdm`、`slx` 或 `sac` 的结果

      """##,
    "M270": ##"""
      错误[M270]: 这个模型没有区域固定效应
        --> example.tonne:2:9
         |
       2 | hausman(t |> ols(.y ~ .x), t |> ols(.y ~ .x))
         |         ^^^^^^^^^^^^^^^^^
         改法: 用 `effects = "region"` 估计它

      """##,
    "M271": ##"""
      错误[M271]: 两个模型分别是 9 行的 ols 和 6 行的 ols
        --> example.tonne:6:48
         |
       6 | …sman(t |> ols(.y ~ .x, effects = "region"), t[2001..2002] |> ols(.y ~ .x, effects = "random"))
         |                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 用同一张表估计同一个模型

      """##,
    "M272": ##"""
      错误[M272]: 这个模型没有空间部分：其系数就是效应
        --> example.tonne:1:9
         |
       1 | impacts(table(x = [1, 2, 4], y = [1, 2, 3]) |> ols(.y ~ .x))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 用 `slm`、`sdm` 或 `slx` 估计它

      """##,
    "M273": ##"""
      错误[M273 missing]: 模型没有 2003 的常数项，拟合时没有用到它
        --> example.tonne:4:58
         |
       4 | predict(t[2001..2002] |> ols(.y ~ .x, effects = "year"), t |> derive(year = .year + 1))
         |                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 预测模型中已有的区域和年份，或不用这些效应拟合

      """##,
    "M274": ##"""
      错误[M274]: 表给出 `x [t]`，而模型用的是 `x [kt]`
        --> example.tonne:2:12
         |
       2 | predict(m, table("x [t]" = [1000]))
         |            ^^^^^^^^^^^^^^^^^^^^^^^
         改法: 把该列换成同一单位：`derive(x = .x to [u])`

      """##,
  ]
}
