// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let verbsInChinese: [String: String] = [
    "T040": ##"""
      错误[T040]: 两个向量所属的行不同
        --> example.tonne:6:1
         |
       6 | t.gdp + u.gdp
         | ^^^^^^^^^^^^^
         改法: 用 `join` 把两列放到一起，在动词里计算

      """##,
    "T050": ##"""
      错误[T050]: `group` 的分组只对 summarise、derive、filter、count 和 head 有效，不能用于 sort
        --> example.tonne:5:1
         |
       5 | t |> group(.city) |> sort(.gdp)
         | ^^^^^^^^^^^^^^^^^
         改法: 用 `by = […]` 给出分组，或先调用 summarise

      """##,
    "T060": ##"""
      错误[T060]: `[…]` 用于表或列表的切片，这里是数字
        --> example.tonne:2:1
         |
       2 | x[1]
         | ^^^^
         改法: 单位写在数字之后，如 `12[t]`，或写在 `to` 之后：`x to [t]`

      """##,
    "T061": ##"""
      错误[T061]: `[…]` 取区域、年份和值，不取条件
        --> example.tonne:5:3
         |
       5 | t[.year > 2010]
         |   ^^^^^^^^^^^^
         改法: 写 `t |> filter(…)`

      """##,
    "T062": ##"""
      错误[T062]: 表不能选取行
        --> example.tonne:5:3
         |
       5 | t[t]
         |   ^

      """##,
    "T070": ##"""
      错误[T070]: select 按名称取列
        --> example.tonne:5:13
         |
       5 | t |> select(.gdp / 2)
         |             ^^^^^^^^
         改法: 先生成这一列：`derive(name = …)`

      """##,
    "T071": ##"""
      错误[T071]: select 至少要有一个列
        --> example.tonne:5:6
         |
       5 | t |> select()
         |      ^^^^^^^^

      """##,
    "T072": ##"""
      错误[T072]: 键列的角色只有 `region` 和 `year`，没有 `town`
        --> example.tonne:5:17
         |
       5 | t |> key(town = .city)
         |                 ^^^^^
         改法: 单独写 .city

      """##,
    "T073": ##"""
      错误[T073]: filter 的条件应为真或假，这里是number列
        --> example.tonne:5:13
         |
       5 | t |> filter(.gdp)
         |             ^^^^
         改法: 做比较：`filter(.x > 0)`

      """##,
    "T074": ##"""
      错误[T074]: summarise 用汇总值，而 `gdp` 每行都有一个值
        --> example.tonne:5:38
         |
       5 | t |> group(.city) |> summarise(gdp = .gdp)
         |                                      ^^^^
         改法: 说明用哪种：`gdp = sum(…)`、`mean(…)`、`first(…)`；要保留各行则用 `derive`

      """##,
    "T075": ##"""
      错误[T075]: sort 按列排序，这里是文本
        --> example.tonne:5:11
         |
       5 | t |> sort("gdp")
         |           ^^^^^
         改法: 列写作 .gdp

      """##,
    "T076": ##"""
      错误[T076]: `-` 用于数字，而 .city 是区域列
        --> example.tonne:5:11
         |
       5 | t |> sort(-.city)
         |           ^^^^^^
         改法: 写 `desc(.city)`

      """##,
    "T077": ##"""
      错误[T077]: 列要用两端都有的范围
        --> example.tonne:1:14
         |
       1 | table(year = 2010..)
         |              ^^^^^^

      """##,
    "T078": ##"""
      错误[T078]: 表不能填成一列
        --> example.tonne:1:11
         |
       1 | table(a = table(b = [1]))
         |           ^^^^^^^^^^^^^^
         改法: 写成列表：`a = [1, 2, 3]`

      """##,
    "T079": ##"""
      错误[T079]: desc 使 `sort` 的次序反过来，它本身没有值
        --> example.tonne:5:17
         |
       5 | t |> derive(x = desc(.gdp))
         |                 ^^^^^^^^^^
         改法: 写 `sort(t, desc(.x))`；数字可用负号：`-.x`

      """##,
    "T080": ##"""
      错误[T080]: case 由条件和值成对组成，这里给了 3 个
        --> example.tonne:5:47
         |
       5 | t |> derive(size = case(.gdp > 1500, "large", "small"))
         |                                               ^^^^^^^
         改法: 其余各行的值要写名称：`else = …`

      """##,
    "T081": ##"""
      错误[T081]: append 用于表的列表，而第 2 项是数字
        --> example.tonne:1:8
         |
       1 | append([table(a = [1]), 3])
         |        ^^^^^^^^^^^^^^^^^^^

      """##,
    "T082": ##"""
      错误[T082]: 别名用于键的区域列，而这里没有键
        --> example.tonne:1:25
         |
       1 | load("x.csv", aliases = table(name = ["苏州"], en = ["Suzhou"]))
         |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 加上 `key = [.region, .year]`

      """##,
    "T083": ##"""
      错误[T083]: `separator` 只能是一个符号
        --> example.tonne:1:27
         |
       1 | load("x.csv", separator = "--")
         |                           ^^^^

      """##,
    "T084": ##"""
      错误[T084]: 用 `name` 时，列表中的表要有名称
        --> example.tonne:1:8
         |
       1 | append([table(a = [1]), table(a = [2])], name = .source)
         |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 写 `append([x = a, y = b], name = …)`

      """##,
    "T090": ##"""
      错误[T090]: .city 中的 "Suzhou" 可指几个区域
        --> example.tonne:2:1
         |
       2 | t |> rollup(to = "province")
         | ^
         = 可能是：苏州市 (320500), 宿州市 (341300)
         改法: 写代码或中文名称；`regions(t.city)` 列出全部

      """##,
    "T091": ##"""
      错误[T091]: "香港" 不属于 "four_regions" 的任何部分
        --> example.tonne:1:8
         |
       1 | parent(@香港, to = "four_regions")
         |        ^^^^^
         改法: 先去掉它：`filter(.… != @"香港")`

      """##,
    "T092": ##"""
      错误[T092]: 2020：江苏省与其下属的南京市并列
        --> example.tonne:4:1
         |
       4 | t |> rollup(to = "province")
         | ^
         改法: 下属单位与整体只留一种：`filter(.… != @"江苏省")`

      """##,
    "T093": ##"""
      错误[T093]: 表中没有可以相加的数量列
        --> example.tonne:2:1
         |
       2 | t |> rollup(to = "province")
         | ^
         改法: 写出各列：`of = [.co2, .gdp]`

      """##,
    "T094": ##"""
      错误[T094]: 表的键中没有区域
        --> example.tonne:1:9
         |
       1 | regions(table(city = ["南京", "无锡"]))
         |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 给出该列：`regions(t.name)`

      """##,
  ]
}
