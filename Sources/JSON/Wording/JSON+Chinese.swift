extension JSONWording {
  /// Chinese.
  static let chinese: WordingPart = [
    "the text has more than {} bytes": "文本超过 {1} 字节",
    "the text is nested too deeply": "文本嵌套太深",
    "these bytes are no UTF-8": "这些字节不是 UTF-8",
    "the text ends within a value": "文本在值的中间结束",
    "something else stands where {} is expected": "应有{1}的地方是别的内容",
    "something follows behind the end of the text": "文本结束之后还有内容",
    "a number has a zero before its digits": "数字的数位前有 0",
    "this is no number that can be held": "这不是可以存放的数",
    "a line ends, or a control sign stands, in a text": "文本中有换行或控制符",
    "no character is written like this": "没有这样写的字符",
    "four hexadecimal digits follow \\u": "\\u 之后应为四位十六进制数",
    "half a character stands here": "这里只有半个字符",
    "a value": "值",
    "a name in quotes": "带引号的名称",
    ", or ]": "逗号或 ]",
    ", or }": "逗号或 }",
    "a digit": "数字",
  ]
}
