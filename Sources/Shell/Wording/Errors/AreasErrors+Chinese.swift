extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseAreasErrors: WordingPart = [
    "Syntax": "语法",
    "Names and arguments": "名称与参数",
    "Tables and keys": "表与键",
    "Units": "单位",
    "Data files": "数据文件",
    "Methods": "方法",
    "Recipes and rights": "配方与权限",
    "System": "系统",
  ]
}
