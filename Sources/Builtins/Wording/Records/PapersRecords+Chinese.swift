extension BuiltinsWording {
  /// Chinese texts of records.
  static let chinesePapersRecords: WordingPart = [
    "Writes a table for a paper: three rules, stars, errors in brackets, notes.":
      "写出论文用的表：三线、星号、括号内的误差、注释。",
    "A table, a result, regressions, or a list of them; names are titles.":
      "表、结果、回归，或由它们组成的列表；名称就是标题。",
    "The file, ending in .docx, .tex, .html, .md, .csv or .xlsx.":
      "文件，以 .docx、.tex、.html、.md、.csv 或 .xlsx 结尾。",
    "The title above the table.": "表上方的标题。",
    "that of the result": "结果的标题",
    "The number of the table; several tables count on from a whole one.":
      "表的编号；有几张表时从整数依次往下数。",
    "no number": "没有编号",
    "Sentences below the table, behind those on stars.": "表下方的句子，写在星号说明之后。",
    "none of your own": "没有自己的",
    "The part of a result to write, a field such as \"coefficients\".":
      "要写的部分，是结果的一个字段，如 \"coefficients\"。",
    "all that it prints": "所显示的全部",
    "What terms, columns and texts are called: `[log_gdp = \"ln GDP\"]`.":
      "各项、列和文本的叫法：`[log_gdp = \"ln GDP\"]`。",
    "their own names": "它们自己的名称",
    "The terms of regressions to show, in this order.": "要显示的回归项，按此顺序。",
    "Decimals of numbers that are not whole.": "非整数的小数位数。",
    "four digits a column; four decimals of coefficients": "每列四位有效数字；系数四位小数",
    "Whether coefficients have stars.": "系数是否带星号。",
    "What stands below a coefficient: standard error, t value, p value or nothing.":
      "系数下方写什么：标准误、t 值、p 值，或什么都不写。",
    "The language of headings, titles and notes.": "表头、标题和注释的语言。",
    exportDiscussion:
      """
    回归，无论单个、在列表中还是来自 `compare`，都按论文的样子写出：上方是被解释变量，系数带星号（* p < 0.1，** p < 0.05，*** p < 0.01），\
    下方括号内是 `errors` 所要的，细线之下是拟合度量。`compare` 在提示符下显示的是同样的格子。`impacts` 的误差也在括号里；其星号把估计值与误差之比\
    当作正态的。其他表逐列写出，结果的各表依次排列（`part` 选一张；csv 文件只放一张）。小数位数由 `decimals` 决定，整数没有小数；会变成零的数保留三位数字。\
    `terms` 中的名称可以省去单位，其他符号写成 `_`：`log_gdp` 就是 `log(gdp [1e8 CNY])`。方法的说明写进 `report`，不写进表。文本按各格式转义；\
    csv 中会被电子表格当作公式的文本前加一撇。缺失值写成短横，在 csv 和 xlsx 中为空。超过 20000 行的表只能写成 csv 和 xlsx，超过两百万个格子的用 `save`。文件要么完整出现，要么不出现。
    """,
    "Writes texts, tables, results and figures as one page, with the origin of each number.":
      "把文本、表、结果和图写成一个页面，并附上每个数字的来历。",
    "The file, ending in .html or .docx.": "文件，以 .html 或 .docx 结尾。",
    "Texts in simple Markdown, tables, results, paths of figures, and lists of these, whose names are titles.":
      "简单 Markdown 文本、表、结果、图的路径，以及由这些组成的列表，其名称就是标题。",
    "The title of the page.": "页面的标题。",
    "Who wrote it.": "作者。",
    "nobody named": "不写作者",
    reportDiscussion:
      """
    页面不需要别的东西：样式和图都在其中，不从网上取任何东西，也没有脚本。它随读者选择浅色或深色，并可打印。文本可有标题（`#`）、段落、列表、\
    `**粗体**`、`*斜体*` 和代码。表与 `export` 所写的一样，按顺序编号，图也是。以 .svg 或 .png 结尾的文本是图的路径；.docx 只用 .png。\
    每张表下方写明其数字的来历：文件及其 SHA-256（文件后来改动过则没有）、方法、选项、说明、参考文献；在 .docx 中这些写在最后一节。
    """,
  ]
}
