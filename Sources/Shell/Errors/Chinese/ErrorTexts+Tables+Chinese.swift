// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let tablesInChinese: [String: String] = [
    "T001": ##"""
      错误[T001]: .co2 有 3 行，而表有 2 行
        --> example.tonne:1:34
         |
       1 | table(year = [2019, 2020], co2 = [1, 2, 3])
         |                                  ^^^^^^^^^

      """##,
    "T002": ##"""
      错误[T002]: 会出现两个 .co2 列
        --> example.tonne:1:50
         |
       1 | table(year = [2019, 2020]) |> derive(co2 = 3) |> rename(co2 = .year)
         |                                                  ^^^^^^^^^^^^^^^^^^^

      """##,
    "T003": ##"""
      错误[T003]: 表中没有列 `co`
        --> example.tonne:5:18
         |
       5 | t |> derive(ci = .co / .gdp)
         |                  ^^^
         = 列：city, year, co2, gdp
         改法: 是不是想写 .co2？

      """##,
    "T004": ##"""
      错误[T004]: fill要用数字列，而.city是区域
        --> example.tonne:5:6
         |
       5 | t |> fill(.city, method = "linear")
         |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "T005": ##"""
      错误[T005]: lag按年份进行，而键中没有年份
        --> example.tonne:1:73
         |
       1 | table(city = ["A", "B"], co2 = [1, 2]) |> key(.city) |> derive(before = lag(.co2))
         |                                                                         ^^^^^^^^^
         = 键是 .city
         改法: 加上年份：`key(t, .city, .year)`

      """##,
    "T007": ##"""
      错误[T007]: 键 .city, .year 不唯一：有 1 行与前面的行重复
        --> example.tonne:1:50
         |
       1 | table(city = ["A", "A"], year = [2020, 2020]) |> key(.city, .year)
         |                                                  ^^^^^^^^^^^^^^^^^
         = 第 1 行与第 2 行：A, 2020
         改法: 加上能区分这些行的列，或先用 `summarise` 汇总

      """##,
    "T008": ##"""
      错误[T008]: .year 不能作键的年份：它必须是整数
        --> example.tonne:1:52
         |
       1 | table(city = ["A", "B"], year = [2019.5, 2020]) |> key(.city, year = .year)
         |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "T009": ##"""
      错误[T009]: .city 中没有区域 Suzho
        --> example.tonne:5:3
         |
       5 | t[@Suzho]
         |   ^^^^^^
         = 相近的：Suzhou
         = 区域：Nanjing, Suzhou
         改法: 是不是想写 @Suzhou？

      """##,
    "T010": ##"""
      错误[T010]: Taizhou 对应 .city 中的 2 个区域
        --> example.tonne:3:3
         |
       3 | t[@Taizhou]
         |   ^^^^^^^^
         = 可能是：321200 (Taizhou (Jiangsu)), 331000 (Taizhou (Zhejiang))
         改法: 写其中一个的代码，如 `@"321200"`

      """##,
    "T011": ##"""
      错误[T011]: 区域与文本不能比较
        --> example.tonne:5:13
         |
       5 | t |> filter(.city == "Suzhou")
         |             ^^^^^^^^^^^^^^^^^
         改法: 区域写作 `@Suzhou`

      """##,
    "T012": ##"""
      错误[T012]: 切片中两次给出 .year
        --> example.tonne:5:1
         |
       5 | t[2019, 2020]
         | ^^^^^^^^^^^^^
         改法: 多个值写成列表：`t[[2019, 2020]]`

      """##,
    "T013": ##"""
      错误[T013]: 切片给出了year，而表的键中没有
        --> example.tonne:1:19
         |
       1 | table(a = [1, 2])[2015]
         |                   ^^^^
         = 列：.a
         改法: 先指定它：`key(t, year = .…)`

      """##,
    "T014": ##"""
      错误[T014]: 没有 .year = 2031 的行
        --> example.tonne:5:3
         |
       5 | t[2031]
         |   ^^^^
         = 有：2019, 2020

      """##,
    "T015": ##"""
      错误[T015]: 第二张表按 .city 不唯一：有 1 行与前面的行重复
        --> example.tonne:3:17
         |
       3 | join(a, b, on = [.city])
         |                 ^^^^^^^
         = 第 1 行与第 2 行：A
         改法: 先用 `summarise` 把第二张表汇总到每项一行，或在 `on` 中多写几列

      """##,
    "T016": ##"""
      错误[T016]: 两张表都有名为 .co2, .gdp 的列（2 列）
        --> example.tonne:5:9
         |
       5 | join(t, t)
         |         ^
         改法: 先改名或去掉其中一个：`rename(b, "co2_b" = .co2)`，或写进 `on`

      """##,
    "T017": ##"""
      错误[T017]: .code 在左边是数字列，在右边却是文本列
        --> example.tonne:3:17
         |
       3 | join(a, b, on = [.code])
         |                 ^^^^^^^
         改法: `number(text)` 从文本中读出数字

      """##,
    "T018": ##"""
      错误[T018]: 两张表没有可用于连接的共同键列
        --> example.tonne:3:9
         |
       3 | join(a, b)
         |         ^
         = 左边的列：.city
         = 右边的列：.town
         改法: 指定它们：`on = [.region, .year]`、`on = [.prov = .地区]`

      """##,
    "T019": ##"""
      错误[T019]: 第二张表缺少 .b
        --> example.tonne:1:33
         |
       1 | append(table(a = [1], b = [2]), table(a = [3]))
         |                                 ^^^^^^^^^^^^^^
         改法: 用 `rename`、`derive` 或 `drop` 使各列一致

      """##,
    "T020": ##"""
      错误[T020]: 有 1 行要放进 .fuel 中已被占用的单元格
        --> example.tonne:1:68
         |
       1 | …city = ["A", "A"], fuel = ["coal", "coal"], use = [1, 2]) |> wider(name = .fuel, value = .use)
         |                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         = 第 1 行与第 2 行：A, coal, 2
         改法: 先用 `summarise` 汇总到每个单元格一行

      """##,
    "T021": ##"""
      错误[T021]: 向量 gdp 所属的行与表的行不同
        --> example.tonne:6:22
         |
       6 | u |> derive(before = t.gdp)
         |                      ^^^^^
         改法: 用 `join` 按键并入

      """##,
    "T022": ##"""
      错误[T022]: key = [] 不是至少含一列的列表
        --> example.tonne:1:19
         |
       1 | table(x = [1]) |> key([])
         |                   ^^^^^^^

      """##,
    "T023": ##"""
      错误[T023]: 行数将为 1000000000000，超过上限 100000000
        --> example.tonne:1:11
         |
       1 | table(a = 1..1e12)
         |           ^^^^^^^

      """##,
    "T024": ##"""
      错误[T024]: 列 不能用于数字和文本
        --> example.tonne:1:11
         |
       1 | table(a = [1, "x"])
         |           ^^^^^^^^

      """##,
    "T030": ##"""
      错误[T030]: cv 要用数字，而 `.city` 得到区域列
        --> example.tonne:5:14
         |
       5 | t |> cv(of = .city, by = .year)
         |              ^^^^^

      """##,
    "T031": ##"""
      错误[T031]: 列表不能填成一列
        --> example.tonne:1:8
         |
       1 | buffer([1[t], 2[m], 3[t], 4[t]])
         |        ^^^^^^^^^^^^^^^^^^^^^^^^
         = `a column` 的单位不合：[m] 的量是长度，[t] 的量是质量

      """##,
  ]
}
