// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let dataInChinese: [String: String] = [
    "D001": ##"""
      错误[D001]: 没有文件 "energie.csv"
        --> example.tonne:1:6
         |
       1 | load("energie.csv")
         |      ^^^^^^^^^^^^^
         改法: 是不是想写 "energy.csv"？

      """##,
    "D002": ##"""
      错误[D002]: 无法读取 "."：它是文件夹
        --> example.tonne:1:6
         |
       1 | load(".")
         |      ^^^

      """##,
    "D003": ##"""
      错误[D003]: 无法写入 "results/a.csv"：它所在的文件夹不存在
        --> example.tonne:1:22
         |
       1 | save(table(a = [1]), "results/a.csv")
         |                      ^^^^^^^^^^^^^^^

      """##,
    "D004": ##"""
      错误[D004]: "energy.csv" 是空的
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^

      """##,
    "D005": ##"""
      错误[D005]: "energy.csv" 是PDF 文档，不是文本表
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^

      """##,
    "D006": ##"""
      错误[D006]: "energy.csv" 第 2 行：这不是 UTF-8，位置 10 处的字节不是字符的开头
        --> example.tonne:1:6
         |
       1 | load("energy.csv", encoding = "utf-8")
         |      ^^^^^^^^^^^^
         改法: 说明它的编码，如 encoding = "big5"

      """##,
    "D007": ##"""
      错误[D007]: 没有名为 "klingon" 的文本编码
        --> example.tonne:1:31
         |
       1 | load("energy.csv", encoding = "klingon")
         |                               ^^^^^^^^^
         改法: 编码名有 "utf-8"、"gb18030"、"big5"、"shift-jis"、"utf-16"

      """##,
    "D008": ##"""
      错误[D008]: "energy.csv" 第 3 行：有 4 个单元格，而表头有 3 个
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         改法: 把含分隔符的单元格放进双引号，或用 separator = 指定分隔符

      """##,
    "D009": ##"""
      错误[D009]: "energy.csv" 第 1 行：有几列同名 "coal"
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         改法: 在文件中给每列不同的名称

      """##,
    "D010": ##"""
      错误[D010]: "energy.csv" 第 22 行：列 "coal" 中的 "n.v." 不是数字，而该列 21 个单元格中有 20 个是数字
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         改法: 如果它表示缺失的数字，写 missing = ["n.v."]

      """##,
    "D012": ##"""
      错误[D012]: "energy.csv" 第 3 行：从这里开始的引号没有结束
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         改法: 补上结束引号；属于文本的引号要写两遍：""

      """##,
    "D013": ##"""
      错误[D013]: "energy.csv" 第 2 行：结束引号之后还有 " 2020"
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         改法: 属于文本的引号要写两遍：""

      """##,
    "D014": ##"""
      错误[D014]: "energy.csv" 第 2 行："1,234"（列 "coal"）中的逗号可能是小数点，也可能是千位分隔符
        --> example.tonne:1:6
         |
       1 | load("energy.csv")
         |      ^^^^^^^^^^^^
         改法: 说明是哪一种：decimal = "," 或 decimal = "."

      """##,
    "D015": ##"""
      错误[D015]: units 指定了 "cole"，而 "energy.csv" 中没有这一列
        --> example.tonne:1:28
         |
       1 | load("energy.csv", units = [cole = "t"])
         |                            ^^^^^^^^^^^^
         = 列："year", "coal"

      """##,
    "D016": ##"""
      错误[D016]: "energy.csv" 没有第 9 行可作表头
        --> example.tonne:1:29
         |
       1 | load("energy.csv", header = 9)
         |                             ^

      """##,
    "D017": ##"""
      错误[D017]: separator = "a" 不可用：应为","、";"、"|" 或制表符
        --> example.tonne:1:32
         |
       1 | load("energy.csv", separator = "a")
         |                                ^^^

      """##,
    "D020": ##"""
      错误[D020]: 从 "a.doc" 的扩展名看不出应写成什么格式
        --> example.tonne:1:22
         |
       1 | save(table(a = [1]), "a.doc")
         |                      ^^^^^^^
         改法: 扩展名用 .csv、.tsv、.xlsx、.json 或 .dta

      """##,
    "D036": ##"""
      错误[D036]: "w.xlsx" 没有工作表 "2020"
        --> example.tonne:2:24
         |
       2 | load("w.xlsx", sheet = "2020")
         |                        ^^^^^^
         = 工作表："table"

      """##,
    "D037": ##"""
      错误[D037]: "w.xlsx" 中没有下面跟着数字行的列名行
        --> example.tonne:2:6
         |
       2 | load("w.xlsx", range = "D4:F9")
         |      ^^^^^^^^
         改法: 说明列名在第几行：header = 3

      """##,
  ]
}
