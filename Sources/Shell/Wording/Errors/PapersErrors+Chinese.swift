extension ShellWording {
  /// Explanations of the codes of tables and reports.
  static let chinesePapersErrors: WordingPart = [
    "A table whose format is not told": "没有说明表的格式",
    "The ending of the file tells how a table is written.": "文件的扩展名说明怎样写表。",
    "What holds no table": "其中没有表",
    "`export` writes tables, results with tables or single values, and lists of these.":
      "`export` 写出表、含有表或单个值的结果，以及由这些组成的列表。",
    "A part that a result has not": "结果没有的部分",
    "`part` names a field of the result that is a table; the note lists them.":
      "`part` 是结果中一个本身为表的字段；提示列出它们。",
    "Several tables for a csv file": "一个 csv 文件要放几张表",
    "A csv file holds one table. A workbook has a sheet for each, the other formats have them one after the other.":
      "csv 文件只放一张表。工作簿每张表一个工作表，其他格式依次排列。",
    "A label or a row for a term that is not there": "标签或行所指的项不存在",
    "`terms` and `rows` name terms, columns or texts of the table. The note lists what there is.":
      "`terms` 和 `rows` 写表中的项、列或文本。提示列出已有的。",
    "A report whose format is not told": "没有说明报告的格式",
    "A report is a page or a document for Word; the ending of the file tells which.":
      "报告是网页或 Word 文档，由文件的扩展名说明。",
    "What no report shows": "报告不能显示的内容",
    "The items of a report are texts, numbers, tables, results, paths of figures, and lists of these.":
      "报告的各项是文本、数、表、结果、图的路径，以及由这些组成的列表。",
    "A figure that cannot be taken": "不能采用的图",
    "A text that ends in .svg or .png is the path of a figure, which must be there. Word takes .png.":
      "以 .svg 或 .png 结尾的文本是图的路径，文件必须存在。Word 采用 .png。",
    "An option of a table that is no text": "表的选项不是文本",
    "Labels, notes and the names of rows are texts.": "标签、注释和行的名称都是文本。",
    "An option of regressions without a regression": "没有回归却用了回归的选项",
    "`rows` and `errors` say how coefficients are shown. Other tables have neither.":
      "`rows` 和 `errors` 说明怎样显示系数，其他表没有这两项。",
    "A table that no page can hold": "页面放不下的表",
    "Word opens tables of at most 63 columns, and nobody reads more than 20,000 rows. Such a table is data: csv and xlsx hold it up to two million cells, and `save` writes any.":
      "Word 最多打开 63 列的表，也没有人读 20,000 行以上。这样的表是数据：csv 和 xlsx 可放两百万个格子以内的表，`save` 可写任何表。",
  ]
}
