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
    "X004": ##"""
      错误[X004]: 该列表会超过 134217728 个值
        --> example.tonne:1:38
         |
       1 | let b = fold(1..40, [1], fn(x, i) => [x, x])
         |                                      ^^^^^^
         |                          ------------------ 从这里调用

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
    "X040": ##"""
      错误[X040]: 设置文件的每一行写作 `name = value`
        --> .config/tonne/config:1:1
         |
       1 | rows
         | ^^^^
         改法: 注释前加 `#`

      """##,
    "X041": ##"""
      错误[X041]: 没有设置项 `colour`
        --> .config/tonne/config:1:1
         |
       1 | colour = off
         | ^^^^^^^^^^^^
         = 设置项：rows, digits, width, pager, color, time, history, lang
         改法: 是不是想写 `color`？

      """##,
    "X042": ##"""
      错误[X042]: `rows` 取 2 到 100000 的整数，这里是 `many`

      """##,
    "X043": ##"""
      警告[X044]: 会话无法保存在 ".local/state/tonne/sessions"：不是文件夹
        = 若意外退出，`:restore` 将找不到它
      警告[X043]: 历史记录无法保存在 ".local/state/tonne/history"：不是文件夹

      """##,
    "X044": ##"""
      警告[X044]: 会话无法保存在 ".local/state/tonne/sessions"：不是文件夹
        = 若意外退出，`:restore` 将找不到它
      警告[X043]: 历史记录无法保存在 ".local/state/tonne/history"：不是文件夹

      """##,
    "X045": ##"""
      错误[X045]: 没有命令 `:undoo`
        = 命令：:help :vars :last :time :undo :redo :save :save! :lines :recipe :record :record! :restore :set :quit
        改法: 是不是想写 `:undo`？

      """##,
    "X046": ##"""
      错误[X046]: `:save` 后面要有文件名

      """##,
    "X047": ##"""
      错误[X047]: 没有关于 `forcast` 的帮助
        改法: 是不是想写 `?format`？

      """##,
    "X048": ##"""
      错误[X048]: 没有未经 :quit 而结束的会话

      """##,
    "X049": ##"""
      错误[X049]: "study.tonne" 已经存在
        改法: 换一个名称，或用 `:save! study.tonne` 覆盖它

      """##,
    "X050": ##"""
      错误[X050]: "session.md" 已经存在
        改法: 换一个名称，或用 `:record! session.md` 覆盖它

      """##,
    "X051": ##"""
      警告[X051]: 会话无法记录到 "notes/session.md"：文件或文件夹不存在
        = 此后的输入不在该文件中
        改法: 用 `:record 文件` 重新开始

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
