extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseRecipesErrors: WordingPart = [
    "A recipe reaches for files": "配方要访问文件",
    """
    A file brought in by `use` has no access to files. Load the data in your script and pass \
    it on.
    """:
      "用 `use` 引入的文件不能访问文件。在脚本中读入数据，再传给它。",
    "An argument is not of the declared type": "参数不是所声明的类型",
    "The recipe declares the type of its parameter or result, and the value is of another.":
      "配方声明了参数或结果的类型，而值是另一种类型。",
    "An argument is out of its bounds": "参数超出界限",
    "The recipe declares which values it takes.": "配方声明了它取哪些值。",
    "The table lacks a declared column": "表缺少所声明的列",
    "The recipe declares which columns it needs.": "配方声明了它需要哪些列。",
    "A column is not of the declared type": "列不是所声明的类型",
    "The recipe declares the type of the column.": "配方声明了列的类型。",
    "An unknown type": "未知的类型",
    "The note lists the types.": "提示列出各种类型。",
    "A file of recipes cannot be read": "配方文件无法读取",
    "Paths start from the folder of the file that says `use`.": "路径从写有 `use` 的文件所在的文件夹算起。",
    "A file uses itself": "文件引用了自己",
    "Files cannot use each other in a circle.": "文件之间不能循环引用。",
    "Writing outside the working folder": "写到工作文件夹之外",
    """
    A script writes only below the folder in which it was started. `--write DIR` allows \
    another.
    """:
      "脚本只能写到启动时所在的文件夹之下。`--write DIR` 允许另一个文件夹。",
  ]
}
