// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let pagesInChinese: [String: String] = [
    "X201": ##"""
      错误[X201]: “.”中有不属于 Tonne 站点的文件
        改法: 指定一个空的或还不存在的文件夹

      """##,
    "X202": ##"""
      警告[X202]: README.md 中指向“other.md”的链接没有去处，站点把它去掉

      """##,
    "X203": ##"""
      错误[X203]: “.”中没有文档页面
        改法: 指定页面所在的文件夹：`tonne doc --site DIR DOCS`

      """##,
    "X210": ##"""
      警告[X210]: `view` 只在提示符处打开页面，所以没有生成
        --> example.tonne:1:1
         |
       1 | view(table(x = [1, 2]))
         | ^^^^^^^^^^^^^^^^^^^^^^^
         改法: 在脚本中写页面：`report("page.html", [x])`

      """##,
    "X212": ##"""
      错误[X212]: 数字中没有可看的内容
        --> [1]:1:6
         |
       1 | view(1)
         |      ^
         改法: 给出表、结果、图，或由它们组成的列表

      """##,
  ]
}
