// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let systemInChinese: [String: String] = [
    "X003": ##"""
      错误[X003]: 调用嵌套太深
        --> example.tonne:1:23
         |
       1 | recipe down(n: num) = down(n - 1)
         |                       ^^^^^^^^^^^
         改法: 自己调用自己的配方要有不再调用的情形：`if … { … } else { … }`

      """##,
    "X010": ##"""
      错误[X010]: 无法读取 "exampel.tonne"：文件或文件夹不存在
        改法: 是不是想写 "example.tonne"？

      """##,
    "X011": ##"""
      错误[X011]: 无法写入 "example.tonne/reference"：不是文件夹

      """##,
    "X030": ##"""
      错误[X030]: 没有内置函数 `lmid`
        改法: 是不是想写 `lmdi`？

      """##,
    "X031": ##"""
      错误[X031]: 没有代码为 `S999` 的消息
        = 相近的代码：S000, S001, S002
        改法: `tonne explain` 列出全部代码

      """##,
    "X062": ##"""
      错误[X062]: 调用的嵌套超过上限 50 层
        --> example.tonne:1:52
         |
       1 | recipe sum_to(n: num) = if n == 0 { 0 } else { n + sum_to(n - 1) }
         |                                                    ^^^^^^^^^^^^^
         改法: 启动时允许更多：`tonne --limit depth=1000 …`

      """##,
  ]
}
