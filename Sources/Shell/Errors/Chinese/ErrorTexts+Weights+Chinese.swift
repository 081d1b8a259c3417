// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let weightsInChinese: [String: String] = [
    "T064": ##"""
      错误[T064]: `[…]` 取 权重的区域，这里是文本
        --> example.tonne:1:53
         |
       1 | weights(table(from = ["Nanjing"], to = ["Suzhou"]))["Suzhou"]
         |                                                     ^^^^^^^^
         改法: 写 `w[[@A, @B]]`，表中的区域写 `w[t.region]`

      """##,
    "M204": ##"""
      错误[M204]: Wuxi 在表中，而不在权重中
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         改法: 用 `filter` 从表中去掉它们，或建立含有它们的权重；其他写法用 `load(…, aliases = t)` 对应

      """##,
    "M205": ##"""
      错误[M205]: Wuxi 在权重中，而不在表中
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         改法: 把权重缩小到表中的区域：`w[t.city]`

      """##,
    "M206": ##"""
      错误[M206]: 数据与权重按区域对应，而表的键中没有区域
        --> example.tonne:3:38
         |
       3 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         改法: 设置键：`key(t, .region, .year)`

      """##,
    "M208": ##"""
      错误[M208]: Nanjing 有多行：Nanjing, 2019 和 Nanjing, 2020
        --> example.tonne:4:67
         |
       4 | save(map(t, coordinates = "geographic"), "cities.geojson", with = r)
         |                                                                   ^
         改法: 取一年，例如 `t[2020]`

      """##,
    "M209": ##"""
      错误[M209]: 表中 Wuhu 在 2020 没有行
        --> example.tonne:5:7
         |
       5 | moran(t, .gdp, w)
         |       ^
         改法: 去掉不完整的区域或年份，或填补空缺

      """##,
    "M210": ##"""
      错误[M210]: 表中的 North 和 N 都对应权重中的 North
        --> example.tonne:5:38
         |
       5 |   |> derive(near = spatial_lag(.gdp, w))
         |                                      ^
         改法: 使两边的区域名称一致

      """##,
    "M211": ##"""
      错误[M211]: Nanjing 与 Suzhou 在第 1 行中的权重为 -1，而权重不能为负
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing"], to = ["Suzhou"], weight = [-1]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 去掉不算的连接

      """##,
    "M212": ##"""
      错误[M212]: Nanjing 在第 1 行中与自身相连
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing"], to = ["Nanjing"]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 去掉它：权重矩阵的对角线为 0

      """##,
    "M213": ##"""
      错误[M213]: Nanjing 与 Suzhou 的连接在第 2 行中出现两次
        --> example.tonne:1:9
         |
       1 | weights(table(from = ["Nanjing", "Nanjing"], to = ["Suzhou", "Suzhou"]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 每个连接只留一行

      """##,
    "M214": ##"""
      错误[M214]: 这里没有区域 Suzhuo
        --> example.tonne:2:3
         |
       2 | w[[@Nanjing, @Suzhuo]]
         |   ^^^^^^^^^^^^^^^^^^^
         = 区域：Nanjing, Suzhou
         改法: 是不是想写 @Suzhou？

      """##,
    "M215": ##"""
      错误[M215]: 这些位置可能是度数，也可能在平面上
        --> example.tonne:3:5
         |
       3 | map(t)
         |     ^
         改法: 写明是哪一种：`coordinates = "geographic"` 或 `"plane"`

      """##,
    "M216": ##"""
      错误[M216]: 要素没有属性 `name_en`
        --> example.tonne:1:25
         |
       1 | map("a.geojson", name = .name_en)
         |                         ^^^^^^^^
         = 属性：name_zh
         改法: 是不是想写 .name_zh？

      """##,
    "M217": ##"""
      错误[M217]: Nanjing 有两行，而轮廓至少有三个角
        --> example.tonne:1:5
         |
       1 | map(table(city = ["Nanjing", "Nanjing"], x = [0, 1], y = [0, 1]), name = .city,
         |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "M218": ##"""
      错误[M218]: 这张地图的区域是点，点不相接
        --> example.tonne:1:1
         |
       1 | table(city = ["Nanjing", "Suzhou"], x = [118.8, 120.6], y = [32.1, 31.3]) |> key(.city)
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^…
         改法: 用 `knn` 或 `band`

      """##,
    "M219": ##"""
      错误[M219]: 平面上的位置没有单位，而这里的单位是 km
        --> example.tonne:3:11
         |
       3 |   |> band(5[km])
         |           ^^^^^
         改法: 按 x 和 y 的单位写成普通数字

      """##,
    "D060": ##"""
      错误[D060]: "a.geojson" 第 3 行，第 16 列：}出现在应有{的地方
        --> example.tonne:1:5
         |
       1 | map("a.geojson")
         |     ^^^^^^^^^^^

      """##,
    "D061": ##"""
      错误[D061]: “a.geojson”不是 GeoJSON 地图：没有要素
        --> example.tonne:1:5
         |
       1 | map("a.geojson")
         |     ^^^^^^^^^^^
         改法: 地图是由多边形组成的 FeatureCollection

      """##,
    "D062": ##"""
      错误[D062]: “a.geojson”，要素 1（Nanjing）：环 1 没有闭合：最后一个位置不是第一个位置
        --> example.tonne:1:5
         |
       1 | map("a.geojson")
         |     ^^^^^^^^^^^
         改法: 在文件中改正该要素，或去掉它

      """##,
    "D090": ##"""
      错误[D090]: “a.geojson”，要素 1（Nanjing）：环 1 在 (1, 1) 处自身相交
        --> example.tonne:1:5
         |
       1 | map("a.geojson", coordinates = "plane")
         |     ^^^^^^^^^^^
         改法: 在文件中改正轮廓，或按原样读取：`crossings = "keep"`

      """##,
    "D065": ##"""
      错误[D065]: "a.gal" 第 1 行：第一行说有 2 个区域，而之后有 1 个
        --> example.tonne:1:9
         |
       1 | weights("a.gal")
         |         ^^^^^^^

      """##,
    "D066": ##"""
      错误[D066]: 名称“Inner Mongolia”不能写入“w.gal”，其中空格用来分隔名称
        --> example.tonne:2:9
         |
       2 | save(w, "w.gal")
         |         ^^^^^^^
         改法: 存为 .csv

      """##,
    "D067": ##"""
      错误[D067]: “w.txt”的扩展名不能说明怎样写权重
        --> example.tonne:1:59
         |
       1 | save(weights(table(from = ["Nanjing"], to = ["Suzhou"])), "w.txt")
         |                                                           ^^^^^^^
         改法: 用 .gal、.gwt 或 .csv 结尾

      """##,
    "D068": ##"""
      错误[D068]: 列 `Wuxi` 没有同名的行
        --> example.tonne:1:9
         |
       1 | weights("w.csv")
         |         ^^^^^^^
         改法: 方阵表每个区域各有一行和一列；连接表有 from 和 to 两列

      """##,
  ]
}
