// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let methodsInChinese: [String: String] = [
    "M001": ##"""
      警告[M001]: 除以零，1 个值成为 `na`
        --> example.tonne:3:1
         |
       3 | coal / output
         | ^^^^^^^^^^^^^

      """##,
    "M002": ##"""
      警告[M002]: 无定义或过大，1 个值成为 `na`
        --> example.tonne:1:1
         |
       1 | log(-1)
         | ^^^^^^^

      """##,
    "M003": ##"""
      错误[M003 missing]: `.co2` 的 4 行中有 1 行缺失，首见于 Suzhou, 2020
        --> example.tonne:5:14
         |
       5 | t |> cv(of = .co2, by = .year)
         |              ^^^^
         改法: 指定规则：`missing = "drop"`、`"linear"` 或 `"mean"`

      """##,
    "M004": ##"""
      错误[M004 domain]: `coal` 在 第 1 行 处有负值
        --> example.tonne:1:50
         |
       1 | table("coal [tce]" = [-1]) |> emissions(fuels = [.coal], factors = "bengbu")
         |                                                  ^^^^^

      """##,
    "M006": ##"""
      错误[M006 degenerate]: 2020：均值为 0，比值不存在
        --> example.tonne:1:92
         |
       1 | table(year = [2020, 2020], city = ["A", "B"], x = [-1, 1]) |> key(.city, .year) |> cv(of = .x,…
         |                                                                                            ^^

      """##,
    "M007": ##"""
      错误[M007 too_short]: Nanjing：灰色模型至少要有 4 个值
        --> example.tonne:5:44
         |
       5 | t |> filter(.city == @Nanjing) |> egm(of = .co2)
         |                                            ^^^^

      """##,
    "M008": ##"""
      错误[M008 shape]: 系数表中没有燃料 `cole`
        --> example.tonne:1:49
         |
       1 | table("cole [tce]" = [1]) |> emissions(fuels = [.cole], factors = "bengbu")
         |                                                 ^^^^^
         = 燃料：coal, coke, kerosene, diesel, gasoline, fuel_oil, natural_gas, lpg
         改法: 指明燃料：`fuels = [coke = .cole]`

      """##,
    "M009": ##"""
      警告[M009]: 1 个值中没有数字，成为 `na`
        --> example.tonne:1:1
         |
       1 | number("12 km")
         | ^^^^^^^^^^^^^^^

      """##,
    "M010": ##"""
      错误[M010 missing]: 表中没有 2010 年
        --> example.tonne:5:47
         |
       5 | t |> lmdi(of = .gdp, factors = [.gdp], over = 2010..2020)
         |                                               ^^^^^^^^^^
         改法: 选表中有的年份

      """##,
    "M011": ##"""
      错误[M011 missing]: B 没有 2015 的行
        --> example.tonne:3:16
         |
       3 | t |> lmdi(of = .co2, factors = [.gdp, .co2 / .gdp])
         |                ^^^^
         改法: 补上该行，或去掉这样的成员：`missing = "drop"`

      """##,
    "M012": ##"""
      错误[M012 missing]: `.x` 有些缺失值无法填补：其前后年份都没有值
        --> example.tonne:1:93
         |
       1 | table(city = ["A", "A"], year = [2019, 2020], x = [na, na]) |> key(.city, .year) |> cv(of = .x…
         |                                                                                             ^^

      """##,
    "M013": ##"""
      错误[M013 shape]: emissions 至少要有一种燃料
        --> example.tonne:1:48
         |
       1 | table("coal [tce]" = [1]) |> emissions(fuels = [], factors = "bengbu")
         |                                                ^^

      """##,
    "M014": ##"""
      错误[M014 shape]: 系数表中燃料 `coal` 出现两次
        --> example.tonne:2:67
         |
       2 | table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = f)
         |                                                                   ^

      """##,
    "M015": ##"""
      错误[M015 shape]: 因素名 `total` 与结果中的另一列同名
        --> example.tonne:5:32
         |
       5 | t |> lmdi(of = .gdp, factors = [total = .gdp])
         |                                ^^^^^^^^^^^^^^
         改法: 给因素换一个名称

      """##,
    "M016": ##"""
      错误[M016 shape]: 年份从 2012 跳到 2014，而 egm 每年要有一个值
        --> example.tonne:1:93
         |
       1 | table(year = [2010, 2011, 2012, 2014, 2015], x = [1, 2, 3, 4, 5]) |> key(.year) |> egm(of = .x)
         |                                                                                             ^^
         改法: 选没有间断的年份：`years = a..b`，或先填补间断

      """##,
    "M017": ##"""
      错误[M017 too_short]: 时段要有两个不同的年份
        --> example.tonne:5:47
         |
       5 | t |> lmdi(of = .gdp, factors = [.gdp], over = 2019..2019)
         |                                               ^^^^^^^^^^

      """##,
    "M018": ##"""
      错误[M018]: 系数表要有列 `fuel`
        --> example.tonne:1:67
         |
       1 | table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = table(name = ["coal"]))
         |                                                                   ^^^^^^^^^^^^^^^^^^^^^^
         = 列：name
         改法: 把写有燃料名称的列改成这个名称：`rename(fuel = .…)`

      """##,
    "M101": ##"""
      错误[M101 shape]: 一个区域在同一年有几行：Suzhou, paper, 2010
        --> example.tonne:5:32
         |
       5 | t |> advantage(of = .co2, by = [])
         |                                ^^
         改法: 在 `by` 中写出能区分它们的列，或先求和

      """##,
    "M102": ##"""
      错误[M102 shape]: dominance 要有一列区域
        --> example.tonne:5:36
         |
       5 | t |> dominance(of = .co2, across = [.city, .industry])
         |                                    ^^^^^^^^^^^^^^^^^^
         改法: 指定它：`across = .region`，或放进键中

      """##,
    "M103": ##"""
      错误[M103 domain]: 没有基准 "best"
        --> example.tonne:5:39
         |
       5 | t |> advantage(of = .co2, benchmark = "best")
         |                                       ^^^^^^
         改法: 写 "mean"、"median"、"national"，或列表达式

      """##,
    "M104": ##"""
      错误[M104 shape]: 全国基准要有权重，因为 `of` 不是比值
        --> example.tonne:5:39
         |
       5 | t |> advantage(of = .co2, benchmark = "national")
         |                                       ^^^^^^^^^^
         改法: 加上 `weight = …`，对强度来说就是它的除数

      """##,
    "M105": ##"""
      错误[M105 shape]: location_quotient 要有计算份额的列，如行业
        --> example.tonne:1:41
         |
       1 | table(city = ["A", "B"], x = [1, 2]) |> location_quotient(of = .x)
         |                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 指定它：`across = .industry`

      """##,
    "M106": ##"""
      错误[M106 shape]: hhi 要有区域列
        --> example.tonne:5:46
         |
       5 | t |> hhi(of = .co2, across = .industry, by = [])
         |                                              ^^
         改法: 指定它：`by = .region`

      """##,
    "M107": ##"""
      错误[M107 shape]: `y` 的单位应与 `x` 相同：单位未说明的数和单位为 [t CO2] 的数
        --> example.tonne:5:28
         |
       5 | t |> ellipse(x = .co2, y = .gdp)
         |                            ^^^^
         改法: 用 `to` 换算其中一个

      """##,
    "M140": ##"""
      错误[M140]: 约定 "raw" 不用平移
        --> example.tonne:4:70
         |
       4 | t |> entropy(indicators = [.gas, .coal], convention = "raw", shift = 0.1)
         |                                                                      ^^^
         改法: 去掉 `shift`，或用 `convention = "scaled"`

      """##,
    "M141": ##"""
      错误[M141]: 指标 `coal` 没有权重
        --> example.tonne:4:53
         |
       4 | t |> obstacle(indicators = [.gas, .coal], weights = [gas = 1])
         |                                                     ^^^^^^^^^
         改法: 给它一个权重，不计入时写 0，或从 `indicators` 中去掉它

      """##,
    "M142": ##"""
      错误[M142]: 权重表中 `gas` 有 2 行
        --> example.tonne:5:53
         |
       5 | t |> obstacle(indicators = [.gas, .coal], weights = w)
         |                                                     ^
         改法: 只留一组，或用 `by` 指明各组

      """##,
    "M143": ##"""
      错误[M143]: `low` 不在指标之中
        --> example.tonne:4:49
         |
       4 | t |> entropy(indicators = [.gas, .coal], cost = .low)
         |                                                 ^^^^
         = 指标有 gas, coal

      """##,
    "M144": ##"""
      错误[M144]: 指标 `gas` 给出了两次
        --> example.tonne:4:27
         |
       4 | t |> entropy(indicators = [.gas, .gas])
         |                           ^^^^^^^^^^^^
         改法: 去掉一个，或另起名称：`[a = …]`

      """##,
    "M145": ##"""
      错误[M145]: 表用列 `rank` 标识各行，而结果中另有同名的列
        --> example.tonne:4:1
         |
       4 | t |> rename(rank = .year) |> topsis(indicators = .gas, weights = [1])
         | ^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 先改名：`rename(new = .rank)`

      """##,
    "M146": ##"""
      错误[M146]: 权重表要有列 `indicator` 和 `weight`
        --> example.tonne:4:53
         |
       4 | t |> obstacle(indicators = [.gas, .coal], weights = t)
         |                                                     ^
         = 其列为 city, year, gas, coal

      """##,
    "M147": ##"""
      错误[M147 shape]: entropy 至少要有一个指标
        --> example.tonne:4:27
         |
       4 | t |> entropy(indicators = [])
         |                           ^^

      """##,
    "M148": ##"""
      错误[M148 shape]: 权重有 3 个，指标有 2 个
        --> example.tonne:4:53
         |
       4 | t |> obstacle(indicators = [.gas, .coal], weights = [1, 2, 3])
         |                                                     ^^^^^^^^^

      """##,
    "M149": ##"""
      错误[M149]: `x` 以t计，`y` 以km计
        --> example.tonne:4:36
         |
       4 | t |> coupling(x = .gas to [t], y = .coal to [km])
         |                                    ^^^^^^^^^^^^^
         改法: 先把两个系统化为 0 到 1 的指数

      """##,
    "M150": ##"""
      错误[M150]: `gas` 的权重是文本，不是数字
        --> example.tonne:4:53
         |
       4 | t |> obstacle(indicators = [.gas, .coal], weights = ["a", 1])
         |                                                     ^^^^^^^^

      """##,
    "M153": ##"""
      错误[M153]: `order` 属于模型 "fgm"，这里是 "dgm"
        --> example.tonne:2:28
         |
       2 | t |> grey(of = .y, order = 0.5)
         |                            ^^^
         改法: 去掉它，或写 `model = "fgm"`

      """##,
    "M154": ##"""
      错误[M154]: 模型 "gm1n" 要有驱动变量
        --> example.tonne:2:28
         |
       2 | t |> grey(of = .y, model = "gm1n")
         |                            ^^^^^^
         改法: 指定它们：`drivers = [.energy, .gdp]`；要预测的年份是 `of` 为 `na` 的行

      """##,
    "M155": ##"""
      错误[M155]: 驱动变量只到 2020
        --> example.tonne:2:58
         |
       2 | t |> grey(of = .y, model = "gm1n", drivers = .x, ahead = 5)
         |                                                          ^
         改法: 加上有驱动变量而 `of` 为 `na` 的行

      """##,
    "M156": ##"""
      错误[M156]: 除截距外回归有 2 项，而不是三项
        --> example.tonne:1:16
         |
       1 | output_density([1, 2])
         |                ^^^^^^
         = 各项为 1, 2
         改法: 指定它们：`capital = "…", energy = "…", density = "…"`

      """##,
    "M157": ##"""
      错误[M157]: 回归中没有 `x` 项
        --> example.tonne:1:49
         |
       1 | output_density([a = 1, b = 2, c = 3], capital = "x", energy = "b", density = "c")
         |                                                 ^^^
         = 各项为 a, b, c

      """##,
    "M158": ##"""
      错误[M158]: 其中没有系数
        --> example.tonne:1:16
         |
       1 | output_density(table(a = [1, 2]))
         |                ^^^^^^^^^^^^^^^^^
         改法: 给出回归、其 `.coefficients`，或三个数

      """##,
    "M159": ##"""
      错误[M159]: `gdp` 的增长率是文本，不是数字
        --> example.tonne:5:34
         |
       5 | t |> scenario(of = .gdp, rates = [gdp = "a"])
         |                                  ^^^^^^^^^^^

      """##,
    "M160": ##"""
      错误[M160]: sda 要有一列部门
        --> example.tonne:2:1
         |
       2 | io |> sda(intensity = .c, technology = [.s], demand = .y)
         | ^^
         改法: 设置键：`key(t, .sector, .year)`

      """##,
    "M161": ##"""
      错误[M161 shape]: 部门 mill 只在 2020 有
        --> example.tonne:4:1
         |
       4 | io |> filter(.c < 2) |> key(.sector, .year) |> sda(intensity = .c, technology = [.s], demand =…
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "M162": ##"""
      错误[M162 shape]: 有 1 列系数、2 个部门
        --> example.tonne:4:63
         |
       4 | io |> key(.sector, .year) |> sda(intensity = .c, technology = [.s], demand = .y)
         |                                                               ^^^^
         = 部门有 farm, mill

      """##,
    "M180": ##"""
      错误[M180]: 这张表不是方法的结果，或已不再是
        --> example.tonne:2:7
         |
       2 | about(t)
         |       ^
         改法: 在 `join`、`summarise` 等生成新行之前，直接问结果本身

      """##,
    "M200": ##"""
      错误[M200 shape]: 电量与电网排放因子要一起给出
        --> example.tonne:1:63
         |
       1 | table("p [MWh]" = [1]) |> emissions(fuels = [], electricity = .p)
         |                                                               ^^
         改法: 两者都写：`electricity = .power, grid = 0.57[t CO2/MWh]`

      """##,
    "M201": ##"""
      错误[M201 shape]: `draws` 说明怎样计算区间，而没有给出 `uncertainty`
        --> example.tonne:1:85
         |
       1 | table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = "bengbu", draws = 1000)
         |                                                                                     ^^^^
         改法: 加上 `uncertainty = [activity = 5[%], factor = 7[%]]`

      """##,
    "M202": ##"""
      错误[M202 domain]: 第 1 行 的电网排放因子为负
        --> example.tonne:2:53
         |
       2 |   |> emissions(fuels = [], electricity = .p, grid = -0.5[t CO2/MWh])
         |                                                     ^^^^^^^^^^^^^^^

      """##,
    "M203": ##"""
      错误[M203 domain]: 相对不确定性应在 0 到 1000 % 之间，不能是 5000 %
        --> example.tonne:1:91
         |
       1 | …) |> emissions(fuels = [.coal], factors = "bengbu", uncertainty = [activity = 50, factor = 0])
         |                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^
         改法: 百分之五写作 5[%] 或 0.05

      """##,
    "M207": ##"""
      错误[M207 too_short]: A, coal 的抽样不到两次
        --> example.tonne:6:36
         |
       6 |   |> lmdi(of = .emissions, draws = .draw, factors = [use = .emissions])
         |                                    ^^^^^

      """##,
  ]
}
