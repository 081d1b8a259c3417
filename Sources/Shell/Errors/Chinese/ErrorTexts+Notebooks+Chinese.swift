// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let notebooksInChinese: [String: String] = [
    "X101": ##"""
      错误[X101]: "example.tonne" 不是 Jupyter 的连接文件：`shell_port` 不是 1 到 65535 的整数
        改法: 这种文件由 Jupyter 写出；`tonne kernel install` 让 Jupyter 知道怎样启动 Tonne

      """##,
  ]
}
