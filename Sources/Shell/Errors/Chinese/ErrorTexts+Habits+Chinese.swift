// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let habitsInChinese: [String: String] = [
    "S031": ##"""
      错误[S031]: 名称用 `let` 赋予值
        --> example.tonne:1:1
         |
       1 | ci = 3
         | ^^
         改法: 写 `let ci = 3`

      """##,
    "S032": ##"""
      错误[S032]: 值不会改变：新列用 `derive` 生成，它给出一张新表
        --> example.tonne:1:1
         |
       1 | .ci = .co2 / .gdp
         | ^^^
         改法: 写 `panel |> derive(ci = .co2 / .gdp)`

      """##,
    "S033": ##"""
      错误[S033]: `<-` 不能给值命名
        --> example.tonne:1:4
         |
       1 | ci <- 3
         |    ^^
         改法: 写 `let ci = …`

      """##,
    "S034": ##"""
      错误[S034]: `&&` 在 Tonne 中写作 `and`
        --> example.tonne:2:3
         |
       2 | a && not a
         |   ^^
         改法: 写 `and`

      """##,
    "S035": ##"""
      错误[S035]: `elif` 在 Tonne 中写作 `else if`
        --> example.tonne:2:22
         |
       2 | if a > 5 { "large" } elif a > 2 { "middle" } else { "small" }
         |                      ^^^^
         改法: 写 `else if`

      """##,
    "S036": ##"""
      错误[S036]: 文本要放在双引号之间
        --> example.tonne:1:12
         |
       1 | let city = 'Suzhou'
         |            ^^^^^^^^
         改法: 写 `"Suzhou"`

      """##,
    "S037": ##"""
      错误[S037]: 从表中取列用 `.`
        --> example.tonne:2:6
         |
       2 | panel$co2
         |      ^
         改法: 写 `panel.co2`

      """##,
    "S038": ##"""
      错误[S038]: `not` 要写在整个比较之前
        --> example.tonne:1:6
         |
       1 | 2020 not in 2010..2015
         |      ^^^^^^
         改法: 写 `not 2020 in …`

      """##,
    "S039": ##"""
      错误[S039]: 数字要以数码开头
        --> example.tonne:1:7
         |
       1 | 0.1 + .5
         |       ^^
         改法: 写 `0.5`

      """##,
    "S040": ##"""
      错误[S040]: `.` 后面的名称不能以数码开头
        --> example.tonne:5:2
         |
       5 | t.2015
         |  ^^^^^
         改法: 叫这个名称的列写作 `."2015"`

      """##,
    "S041": ##"""
      错误[S041]: `->` 只能写在配方返回类型之前
        --> example.tonne:1:3
         |
       1 | 3 -> x
         |   ^^
         改法: 给值命名写 `let name = …`，函数写 `fn(x) => …`

      """##,
    "S042": ##"""
      错误[S042]: `=>` 只能写在 `fn` 的参数之后
        --> example.tonne:1:15
         |
       1 | let twice = x => 2 * x
         |               ^^
         改法: 写 `fn(x) => …`

      """##,
    "S043": ##"""
      错误[S043]: `=` 不是比较
        --> example.tonne:2:6
         |
       2 | if a = 3 { "yes" } else { "no" }
         |      ^
         改法: 比较写 `==`

      """##,
    "S044": ##"""
      错误[S044]: `==` 是比较，不能命名
        --> example.tonne:1:7
         |
       1 | let a == 3
         |       ^^
         改法: 这里写 `=`

      """##,
    "S045": ##"""
      错误[S045]: `return` 不能这样开始一条语句
        --> example.tonne:1:1
         |
       1 | return 3
         | ^^^^^^
         改法: 单独写出这个值：代码块的值就是最后一个表达式

      """##,
  ]
}
