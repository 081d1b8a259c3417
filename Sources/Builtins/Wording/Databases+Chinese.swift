extension BuiltinsWording {
  /// What connections and queries say.
  static let chineseDatabases: WordingPart = [
    "Connection to {}": "与 {1} 的连接",
    "`params` takes numbers, texts and flags, and this is {}":
      "`params` 的值为数字、文本和真假，而这里是{1}",
    "`{}` is for a database, and this is a file": "`{1}` 用于数据库，而这里是文件",
    "leave it out, or save to a connection: `connect(…)`": "去掉它，或保存到连接：`connect(…)`",
    "`{}` is for a file, and this is a database": "`{1}` 用于文件，而这里是数据库",
    "`{}` is for a file, and this is a table": "`{1}` 用于文件，而这里是一张表",
    "leave it out": "去掉它",
    "a database takes tables": "数据库只接受表",
    "save `w.edges`": "保存 `w.edges`",
    "a table in a database has a name": "数据库中的表要有名称",
    "give it one: `name = \"results\"`": "给它一个：`name = \"results\"`",
  ]
}
