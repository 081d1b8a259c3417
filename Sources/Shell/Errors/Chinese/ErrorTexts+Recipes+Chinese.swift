// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let recipesInChinese: [String: String] = [
    "R001": ##"""
      错误[R001]: 由 `use` 引入的配方不能调用 load
        --> read.tonne:1:31
         |
       1 | recipe table_of(path: text) = load(path)
         |                               ^^^^
         改法: 在脚本中读入数据，再作为参数传入

      """##,
    "R002": ##"""
      错误[R002]: double 的 `x`声明为 num，这里是文本
        --> example.tonne:2:8
         |
       1 | recipe double(x: num) = 2 * x
         |                  --- 在这里声明
       2 | double("three")
         |        ^^^^^^^

      """##,
    "R003": ##"""
      错误[R003]: forecast 的 `years` 应为 1..10，这里是 20
        --> example.tonne:2:10
         |
       1 | recipe forecast(years: num(1..10) = 5) = years
         |                        ---------- 界限在这里声明
       2 | forecast(20)
         |          ^^

      """##,
    "R004": ##"""
      错误[R004]: total要用含有列 .co2 的表
        --> example.tonne:2:7
         |
       1 | recipe total(t: table(.co2)) = sum(t.co2)
         |                       ---- 在这里要求
       2 | total(table(gdp = [1, 2]))
         |       ^^^^^^^^^^^^^^^^^^^
         = 列：gdp

      """##,
    "R005": ##"""
      错误[R005]: total要求 .co2 为 num，而它是文本列
        --> example.tonne:2:7
         |
       1 | recipe total(t: table(.co2: num)) = sum(t.co2)
         |                       --------- 在这里要求
       2 | total(table(co2 = ["a", "b"]))
         |       ^^^^^^^^^^^^^^^^^^^^^^^

      """##,
    "R006": ##"""
      错误[R006]: 没有类型 `number`
        --> example.tonne:1:18
         |
       1 | recipe double(x: number) = 2 * x
         |                  ^^^^^^
         = 类型：num col text flag range region list table weights formula function result any

      """##,
    "R010": ##"""
      错误[R010]: 无法读取配方文件 "kaja.tonne"
        --> example.tonne:1:5
         |
       1 | use "kaja.tonne"
         |     ^^^^^^^^^^^^
         改法: 是不是想写 "kaya.tonne"？

      """##,
    "R011": ##"""
      错误[R011]: 文件 "example.tonne" 引用了自己
        --> example.tonne:1:5
         |
       1 | use "example.tonne" as self
         |     ^^^^^^^^^^^^^^^

      """##,
    "R012": ##"""
      错误[R012]: 由 `use` 引入的文件只能再引入配方文件，其名以 .tonne 结尾
        --> reads.tonne:1:5
         |
       1 | use "./notes.txt"
         |     ^^^^^^^^^^^^^

      """##,
    "R020": ##"""
      错误[R020]: "../a.csv" 不在工作文件夹之下
        --> example.tonne:1:22
         |
       1 | save(table(a = [1]), "../a.csv")
         |                      ^^^^^^^^^^
         改法: 启动时允许写入其文件夹：`tonne --write DIR …`

      """##,
  ]
}
