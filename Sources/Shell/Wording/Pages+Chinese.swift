extension ShellWording {
  /// What the command says of the site, and the prompt of figures in records.
  static let chinesePages: WordingPart = [
    "\"{}\" has files in it that are of no site of Tonne": "“{1}”中有不属于 Tonne 站点的文件",
    "name a folder that is empty or not there yet": "指定一个空的或还不存在的文件夹",
    "the link to \"{}\" in {} leads nowhere, so the site leaves it out":
      "{2} 中指向“{1}”的链接没有去处，站点把它去掉",
    "there are no pages of the documentation in \"{}\"": "“{1}”中没有文档页面",
    "the guide is neither installed nor in the source beside the command":
      "命令旁边的安装目录和源代码中都没有指南",
    "the site has the reference and the errors": "站点含参考和错误",
    "name the folder of the pages: `tonne doc --site DIR DOCS`":
      "指定页面所在的文件夹：`tonne doc --site DIR DOCS`",
    "the documentation as a static site below DIR; DOCS is the folder of its pages":
      "把文档写成 DIR 下的静态站点；DOCS 是其页面所在的文件夹",
    "its figure lies in {}": "其中的图在 {1}",
    "its {} figures lie in {}": "其中的 {1} 幅图在 {2}",
    "Errors": "错误",
    "Every message has a code that stays the same. `tonne explain U102` shows what stands here.":
      "每条消息都有一个不变的代码。这里的内容，`tonne explain U102` 也会显示。",
    "This page is generated: `make docs` writes it anew from the records of the codes.":
      "本页由各代码的记录生成，`make docs` 会重新写出。",
    "With `tonne {}`:": "运行 `tonne {1}`：",
    "the record has drawings in characters, since gnuplot draws no figure here":
      "此处 gnuplot 画不出图，记录中是字符画",
  ]
}
