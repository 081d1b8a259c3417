extension ReportsWording {
  /// The words of tables and reports.
  static let chinese: WordingPart = [
    "Table": "表",
    "Table {}": "表 {1}",
    "Figure {}": "图 {1}",
    "Notes:": "注：",
    "Method": "方法",
    "Options": "选项",
    "Observations": "观测数",
    "Remarks": "说明",
    "Before it": "此前的处理",
    "References": "参考文献",
    "Files": "文件",
    "Packages of recipes": "配方包",
    "1 row": "1 行",
    "{} rows": "{1} 行",
    "Where these numbers come from": "这些数字的来历",
    "Made with Tonne": "由 Tonne 生成",
    "Search the rows": "搜索各行",
    "the first {} of {} rows": "共 {2} 行，此处为前 {1} 行",
    "{} of {} rows": "{2} 行中的 {1} 行",
    "needs in the preamble: {}": "导言区需要：{1}",
  ]
}
