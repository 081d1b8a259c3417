extension LanguageServerWording {
  /// Chinese.
  static let chinese: WordingPart = [
    "there is no name here that the program binds": "这里没有程序定义的名称",
    "the name is that of the file; write `as` and a name of your own": "名称取自文件；请写 `as` 并自定名称",
    "`{}` is no name: a letter, then letters, digits and `_`": "`{1}` 不是名称：应以字母开头，后接字母、数字和 `_`",
    "`{}` is a reserved word": "`{1}` 是保留字",
    "`{}` is the name of a built-in": "`{1}` 是内置函数的名称",
    "`{}` means something else here": "`{1}` 在这里另有所指",
    "`{}` stays in its file, and others use the recipe": "`{1}` 只在本文件内有效，而其他文件用到这个配方",
    "the text has errors and is left as it is": "文本有错误，保持原样",
  ]
}
