extension SiteWording {
  /// The words of the pages.
  static let chinese: WordingPart = [
    "To the text": "到正文",
    "In English": "英文版",
    "In Chinese": "中文版",
    "Pages": "页面",
    "Search": "搜索",
    "No page has all these words.": "没有一页含有所有这些词。",
    "On this page": "本页内容",
    "before": "上一页",
    "next": "下一页",
    "More": "其他",
  ]
}
