extension ShellWording {
  /// The catalogue of the site and of pages that `view` opens.
  static let chinesePagesErrors: WordingPart = [
    "A folder that is no site": "不是站点的文件夹",
    """
    A site replaces the files of an older one, so it goes into a folder of its own: one that is empty, \
    that is not there yet, or that has a site in it.
    """:
      "站点会替换旧站点的文件，因此要放进自己的文件夹：空的、还不存在的，或已有站点的。",
    "A link that leads nowhere": "没有去处的链接",
    """
    No page, no file and no heading answers to the link. Its words stand in the site without it; where \
    only the heading is missing, it leads to the page.
    """:
      "没有页面、文件或标题与链接对应。站点中保留文字，去掉链接；若只缺标题，链接指向该页。",
    "The pages of the documentation are not there": "没有文档页面",
    """
    The guide lies in `docs` of the source, or in `share/doc/tonne` of an installation. Without it the \
    site has what the command knows by itself: the reference and the errors. A folder that is named \
    must have pages that end in .md.
    """:
      """
    指南位于源代码的 `docs` 或安装后的 `share/doc/tonne`。没有它时，站点只有命令自己知道的内容：参考和错误。\
    指定的文件夹中要有以 .md 结尾的页面。
    """,
    "`view` in a script": "脚本中的 `view`",
    """
    `view` opens a page for somebody who sits at the prompt. In a script it does nothing but say so; \
    `report` writes pages that stay.
    """:
      "`view` 为坐在提示符前的人打开页面。在脚本中它只给出这一提示；`report` 写出留存的页面。",
    "The name of the page tells the time.": "页面的名称含有时间。",
    "A page cannot be kept": "页面无法保存",
    """
    `view` keeps pages in `~/.local/state/tonne/pages`, or below XDG_STATE_HOME. The folder cannot be \
    made or written, or the disk is full.
    """:
      """
    `view` 把页面保存在 `~/.local/state/tonne/pages` 或 XDG_STATE_HOME 之下。文件夹无法创建或写入，或磁盘已满。
    """,
    "Nothing to view": "没有可看的内容",
    """
    A page shows tables, vectors, results, pictures, and lists of these; everything else the prompt \
    shows as well.
    """:
      "页面显示表、向量、结果、图以及由它们组成的列表；其他内容在提示符处看就可以。",
  ]
}
