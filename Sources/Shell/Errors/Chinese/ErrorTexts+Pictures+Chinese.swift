// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let picturesInChinese: [String: String] = [
    "M250": ##"""
      错误[M250]: 表没有“pie”图
        --> example.tonne:1:71
         |
       1 | table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(kind = "pie")
         |                                                                       ^^^^^
         = 它的图："line", "bar", "scatter", "histogram", "density", "box", "heat", "moran"

      """##,
    "M251": ##"""
      错误[M251]: 表中有几个数值列：gdp, co2
        --> example.tonne:1:1
         |
       1 | table(year = [2019, 2020], gdp = [1, 2], co2 = [3, 4]) |> key(.year) |> plot()
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 说明画哪一列：`y = .gdp`

      """##,
    "M252": ##"""
      错误[M252]: 图需要列 `co2`，而表没有这一列
        --> example.tonne:1:68
         |
       1 | table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(y = .co2)
         |                                                                    ^^^^
         = 列：year, gdp

      """##,
    "M253": ##"""
      错误[M253]: 列 `gdp` 没有可画的值
        --> example.tonne:1:96
         |
       1 | …year = [2019, 2020], gdp = [na, na]) |> derive(gdp = .gdp * 1) |> key(.year) |> plot(y = .gdp)
         |                                                                                           ^^^^
         改法: 画另一列，或查明值在哪里丢失：`describe(t)`

      """##,
    "M254": ##"""
      错误[M254]: B 在表中而不在地图上
        --> example.tonne:4:14
         |
       4 | plot(square, table(region = ["A", "B"], gdp = [1, 2]) |> key(.region))
         |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 用 `filter` 去掉它们，或载入表时给出 `aliases`

      """##,
    "M255": ##"""
      错误[M255]: 地图只有点，没有可填色的轮廓
        --> example.tonne:3:6
         |
       3 | plot(towns, table(region = ["A", "B"], gdp = [1, 2]) |> key(.region))
         |      ^^^^^
         改法: 把表画成点：`plot(m.table, kind = "scatter", x = .x, y = .y)`

      """##,
    "M256": ##"""
      错误[M256]: “gdp.bmp”的后缀不是图片的后缀
        --> example.tonne:1:71
         |
       1 | table(year = [2019, 2020], gdp = [1, 2]) |> key(.year) |> plot(save = "gdp.bmp")
         |                                                                       ^^^^^^^^^
         改法: 以 .svg、.png 或 .pdf 结尾

      """##,
    "M257": ##"""
      错误[M257]: 折线需要前后相接的几个时段
        --> example.tonne:3:18
         |
       3 |   |> plot(kind = "lines")
         |                  ^^^^^^^
         改法: 逐年分解：`over = [2000..2001, 2001..2002, …]`

      """##,
    "M259": ##"""
      警告[M259]: 20 组中画出最大的 14 组
        --> example.tonne:1:1
         |
       1 | append(for n in 1..20 { table(year = [2019, 2020], gdp = [n, n + 1]) |> derive(region = "R{n}"…
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…

      """##,
    "M276": ##"""
      错误[M276]: 各类的上界是递增的数
        --> example.tonne:4:74
         |
       4 | plot(square, table(region = ["A"], gdp = [1]) |> key(.region), classes = [5, 2])
         |                                                                          ^^^^^^
         改法: 按顺序写：`classes = [10, 50, 100]`

      """##,
    "M277": ##"""
      错误[M277]: 插图由四个数确定：西、南、东、北
        --> example.tonne:4:72
         |
       4 | plot(square, table(region = ["A"], gdp = [1]) |> key(.region), inset = [0, 1])
         |                                                                        ^^^^^^
         改法: 写成 `inset = [106, 3, 123, 24]`

      """##,
    "M278": ##"""
      错误[M278]: 表中 A 有几行
        --> example.tonne:4:14
         |
       4 | …ot(square, table(region = ["A", "A"], sector = [1, 2], gdp = [1, 2]) |> key(.region, .sector))
         |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 取一年，或先求和：`year = 2020`

      """##,
  ]
}
