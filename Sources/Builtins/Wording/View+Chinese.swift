extension BuiltinsWording {
  /// What `view` says, and what its record says of it.
  static let chineseView: WordingPart = [
    "`view` opens pages at the prompt only, so none was made":
      "`view` 只在提示符处打开页面，所以没有生成",
    "write a page from a script: `report(\"page.html\", [x])`":
      "在脚本中写页面：`report(\"page.html\", [x])`",
    "the page \"{}\" cannot be written: {}": "无法写入页面“{1}”：{2}",
    "there is nothing to view in {}": "{1}中没有可看的内容",
    "give a table, a result, a picture, or a list of them": "给出表、结果、图，或由它们组成的列表",
    "Pictures are drawn by gnuplot, which is not installed: `apt install gnuplot-nox`.":
      "图由 gnuplot 绘制，这里没有安装：`apt install gnuplot-nox`。",
    "Opens a table or a result as a page in the browser, at the prompt.":
      "在提示符处把表或结果作为页面在浏览器中打开。",
    "A table, a vector, a result, a picture, or a list of them.":
      "表、向量、结果、图，或由它们组成的列表。",
    "that of the value": "值自己的标题",
    "Of a longer table so many rows are shown, from the first.": "更长的表从头显示这么多行。",
    "the path of the page; nothing in a script": "页面的路径；在脚本中没有结果",
    viewDiscussion:
      """
    点击列头按打印数字背后的数值排序，用词搜索各行。有 gnuplot 时，结果的图（与 `plot` 所画相同）在表的上方；每张表下方写明其数字的来历。\
    页面不需要别的东西：样式、脚本和图都在其中，不从网上取任何东西，所有文本都经过转义。页面保存在 `~/.local/state/tonne/pages`，\
    保留最新的 50 个，由变量 BROWSER 指定的命令打开，否则在有图形界面时由 `xdg-open` 打开；`view` 给出它的路径。列很多的表截到 200,000 格。\
    在脚本中不打开也不写任何东西，只给一条警告，这样保存的会话仍能运行。
    """,
  ]
}
