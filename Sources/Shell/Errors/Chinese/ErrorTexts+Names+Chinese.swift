// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let namesInChinese: [String: String] = [
    "N001": ##"""
      错误[N001]: 没有 `totl`
        --> example.tonne:2:1
         |
       2 | totl + 1
         | ^^^^
         改法: 是不是想写 `total`？

      """##,
    "N003": ##"""
      错误[N003]: every 没有参数 `steps`
        --> example.tonne:1:19
         |
       1 | every(2005..2020, steps = 5)
         |                   ^^^^^
         = 还可以用：step
         改法: 是不是想写 `step`？

      """##,
    "N004": ##"""
      错误[N004]: every 的 `step` 给出了两次
        --> example.tonne:1:29
         |
       1 | every(2005..2020, step = 5, step = 10)
         |                             ^^^^

      """##,
    "N005": ##"""
      错误[N005]: every 要有 `step`
        --> example.tonne:1:1
         |
       1 | every(2005..2020)
         | ^^^^^
         改法: 加上 `step = …`

      """##,
    "N006": ##"""
      错误[N006]: sqrt 有 1 个参数，这里给了 2 个
        --> example.tonne:1:9
         |
       1 | sqrt(2, 3)
         |         ^

      """##,
    "N007": ##"""
      错误[N007]: derive 中每一列都要有名称
        --> example.tonne:5:13
         |
       5 | t |> derive(.co2 / .gdp)
         |             ^^^^^^^^^^^
         改法: 写 `derive(name = …)`

      """##,
    "N008": ##"""
      错误[N008]: every 的 `step` 应为1 到 1000000 的整数，这里是文本、`five`
        --> example.tonne:1:19
         |
       1 | every(2005..2020, "five")
         |                   ^^^^^^

      """##,
    "N009": ##"""
      错误[N009]: `x` 赋值了两次；值不会改变
        --> example.tonne:2:5
         |
       1 | let x = 3
         |     - 第一次在这里赋值
       2 | let x = 4
         |     ^
         改法: 给第二个值另起名称

      """##,
    "N010": ##"""
      错误[N010]: `x` 在赋值之前使用
        --> example.tonne:1:18
         |
       1 | let double = 2 * x
         |                  ^
       2 | let x = 3
         |     - 在这里赋值
         改法: 把 `let` 放到它前面

      """##,
    "N011": ##"""
      错误[N011]: `rate` 是数字，不能调用
        --> example.tonne:2:1
         |
       2 | rate(2)
         | ^^^^

      """##,
    "N012": ##"""
      错误[N012]: 与 `na` 比较，结果总是 `na`
        --> example.tonne:2:1
         |
       2 | x == na
         | ^^^^^^^
         改法: 写 `is_na(x)` 或 `not is_na(x)`

      """##,
    "N013": ##"""
      错误[N013]: 这种语句只能写在文件的最外层
        --> example.tonne:1:11
         |
       1 | if true { unit box = 20[kg] }
         |           ^^^^^^^^^^^^^^^^^
         改法: 把它移到花括号之外

      """##,
    "N014": ##"""
      警告[N014]: `sum` 遮住了同名的内置函数
        --> example.tonne:1:5
         |
       1 | let sum = 3
         |     ^^^
         改法: 另起一个名称

      """##,
    "N015": ##"""
      警告[N015]: `+` 只移动范围的终点
        --> example.tonne:1:7
         |
       1 | 2010..2015 + 5
         |       ^^^^^^^^
         改法: 要移动整个范围，写 `(a..b) + …`

      """##,
    "N023": ##"""
      错误[N023]: 范围没有 `frist`
        --> example.tonne:2:2
         |
       2 | r.frist
         |  ^^^^^^
         = 它有：first, last, length
         改法: 是不是想写 `.first`？

      """##,
    "N024": ##"""
      错误[N024]: 列表只能取一个位置或范围
        --> example.tonne:2:1
         |
       2 | xs[1, 2]
         | ^^^^^^^^

      """##,
    "N025": ##"""
      错误[N025]: 列表有 3 项，从 1 数起，没有第 4 项
        --> example.tonne:2:4
         |
       2 | xs[4]
         |    ^

      """##,
    "N026": ##"""
      错误[N026]: 方括号里的单位要紧跟在数字之后
        --> example.tonne:3:9
         |
       3 | (a + b)[kg]
         |         ^^
         改法: 写 `… to [kg]`

      """##,
    "N100": ##"""
      警告[N100]: `rate` 没有用到
        --> example.tonne:1:5
         |
       1 | let rate = 0.05
         |     ^^^^
         改法: 去掉它，或命名为 `_rate`

      """##,
    "N101": ##"""
      警告[N101]: 参数 `y` 没有用到
        --> example.tonne:1:18
         |
       1 | recipe double(x, y) = 2 * x
         |                  ^
         改法: 去掉它，或命名为 `_y`

      """##,
    "N102": ##"""
      警告[N102]: 循环变量 `i` 没有用到
        --> example.tonne:1:5
         |
       1 | for i in 1..3 { 2 }
         |     ^
         改法: 命名为 `_i`

      """##,
    "N103": ##"""
      警告[N103]: "kaya.tonne" 中没有一项用到
        --> example.tonne:1:21
         |
       1 | use "kaya.tonne" as kaya
         |                     ^^^^
         改法: 去掉这个 `use`

      """##,
  ]
}
