// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let unitsInChinese: [String: String] = [
    "U001": ##"""
      错误[U001]: 无法识别单位 `[Mtt CO2]`：没有单位 Mtt
        --> example.tonne:1:3
         |
       1 | 12[Mtt CO2]
         |   ^^^^^^^^^
         改法: 是不是想写 Mt？

      """##,
    "U021": ##"""
      错误[U021]: `to` 用于换算数字，这里是列表
        --> example.tonne:1:1
         |
       1 | [1, 2] to [t]
         | ^^^^^^^^^^^^^
         改法: 先做成一列：`table(x = …) |> derive(x = .x to [t])`

      """##,
    "U022": ##"""
      错误[U022]: 单位要用带单位的数定义，这里是数字
        --> example.tonne:1:12
         |
       1 | unit box = 20
         |            ^^
         改法: 写 `unit tce = 29.3076[GJ]`

      """##,
    "U023": ##"""
      错误[U023]: 单位 huge 不能这样定义：它的大小必须是正数
        --> example.tonne:1:6
         |
       1 | unit huge = 1e300[1e300 t]
         |      ^^^^

      """##,
    "U027": ##"""
      警告[U027]: 单位 t 已有定义，从这里起含义不同
        --> example.tonne:1:6
         |
       1 | unit t = 20[kg]
         |      ^
         改法: 给新单位另取一个名称

      """##,
    "U024": ##"""
      错误[U024]: 系数列 `value` 的单位未说明
        --> example.tonne:2:67
         |
       2 | table("coal [tce]" = [1]) |> emissions(fuels = [.coal], factors = f)
         |                                                                   ^
         改法: 写在表头 `value [t C/tce]`，或说明：`derive(value = .value to [t C/tce])`

      """##,
    "U025": ##"""
      错误[U025]: 单位为 [1e4 tce] 的 `raw_coal` 与 raw_coal 的系数，乘积不是碳或 CO2
        --> example.tonne:1:58
         |
       1 | table("raw_coal [1e4 tce]" = [100]) |> emissions(fuels = [.raw_coal], factors = "footprint")
         |                                                          ^^^^^^^^^^^
         = [1e4 tce] × [1.9003 t CO2/t] 得 1e4 tce·t CO2/t
         = [1e4 tce] × [0.7143 kgce/kg] × [1.9003 t CO2/t] 得 1e7 tce·kgce/t
         改法: 系数以 t CO2/t 计，而消费量已是标准煤：再换算一次就错了；改用按 tce 计的系数，或实物量

      """##,
    "U026": ##"""
      错误[U026]: `coal` 的单位未说明，无法选择系数
        --> example.tonne:1:40
         |
       1 | table(coal = [1]) |> emissions(fuels = [.coal], factors = "bengbu")
         |                                        ^^^^^^^
         改法: 说明单位：`coal to [1e4 tce]`、写在表头，或用 `load(…, units = …)`

      """##,
    "U030": ##"""
      提示[U030]: 未说明单位的数当作以 [Mt CO2] 计
        --> example.tonne:2:1
         |
       2 | co2 + 3[Mt CO2]
         | ^^^^^^^^^^^^^^^

      """##,
    "U040": ##"""
      错误[U040]: `a` 的 [t] 与 [kg CH4/TJ] 之积不是 CH4
        --> example.tonne:3:40
         |
       3 |   |> emissions(fuels = [.a], factors = f, as = "CO2e")
         |                                        ^
         改法: 给出每单位燃料的因子；有热值时，给出每单位热量的因子：[kg CH4/TJ]

      """##,
    "U041": ##"""
      错误[U041]: `0.5` 的单位未说明
        --> example.tonne:2:53
         |
       2 |   |> emissions(fuels = [], electricity = .p, grid = 0.5)
         |                                                     ^^^
         改法: 说明单位：`.power to [1e4 kWh]`、`.grid to [t CO2/MWh]`

      """##,
    "U101": ##"""
      错误[U101]: `+` 的单位不合：[GJ] 的量是能量，[Mt CO2] 的量是质量
        --> example.tonne:1:1
         |
       1 | 12[Mt CO2] + 3[GJ]
         | ^^^^^^^^^^^^^^^^^^
         | ---------- Mt CO2
         |              ----- GJ
         改法: [GJ] 乘以 [t C/tce] 或 [t CO2/TJ] 之类的系数

      """##,
    "U102": ##"""
      错误[U102]: `+` 的单位不合：[Mt C] 以 C 计，[Mt CO2] 以 CO2 计
        --> example.tonne:1:1
         |
       1 | 12[Mt CO2] + 3[Mt C]
         | ^^^^^^^^^^^^^^^^^^^^
         | ---------- Mt CO2
         |              ------- Mt C
         改法: [Mt C] 乘以 44/12 * 1[t CO2/t C]

      """##,
    "U103": ##"""
      错误[U103]: `+` 的单位不合：[CNY@2015] 按 2015 年价格计，[CNY@2010] 按 2010 年价格计
        --> example.tonne:1:1
         |
       1 | 12[CNY@2010] + 3[CNY@2015]
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^
         | ------------ CNY@2010
         |                ----------- CNY@2015
         改法: 用 deflate(…) 把两边换算为同一年价格

      """##,
    "U104": ##"""
      错误[U104]: `*` 的单位不合：单位 inf m2 太大或太小，超出数字的范围
        --> example.tonne:1:1
         |
       1 | 1e200[1e200 m] * 1e200[1e200 m]
         | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         | -------------- 1e200 m
         |                  -------------- 1e200 m

      """##,
    "U105": ##"""
      错误[U105]: `+` 的单位不合：单位为 [Mt CO2] 的数和没有单位的数
        --> example.tonne:1:1
         |
       1 | 12[Mt CO2] + 3
         | ^^^^^^^^^^^^^^
         | ---------- Mt CO2
         |              - 没有单位的数
         改法: 在方括号里写出这个数的单位，如 `1[Mt CO2]`

      """##,
    "U106": ##"""
      错误[U106]: `exp` 要用没有单位的数，这里却是单位为 [t] 的数
        --> example.tonne:1:5
         |
       1 | exp(3[t])
         |     ^^^^
         改法: 先除以一个单位，如 `/ 1[t]`

      """##,
    "U107": ##"""
      错误[U107]: 单位为 [Mt CO2] 的数的幂要求各行指数相同，且为整数或简单分数
        --> example.tonne:5:17
         |
       5 | t |> derive(x = .co2 ^ .gdp)
         |                 ^^^^^^^^^^^
         |                 ---- Mt CO2
         |                        ---- 单位未说明

      """##,
  ]
}
