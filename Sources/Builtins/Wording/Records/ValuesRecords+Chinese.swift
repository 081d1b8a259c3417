extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseValuesRecords: WordingPart = [
    "Goes through a list or range and carries a value along.": "遍历列表或范围，把一个值传下去。",
    "A list, range, region set or vector.": "列表、范围、区域集或向量。",
    "The value before the first item.": "第一项之前的值。",
    "Takes the value so far and an item; gives the next value.": "用目前的值和一项，给出下一个值。",
    "the last value": "最后的值",
    """
    Goes through the items in order. With plain numbers over a range the step runs without \
    boxing any value.
    """:
      "依次遍历各项。在范围上对没有单位的数计算时，每一步都不必装箱。",
    "Lists the columns of a table, the fields of a result or the names of a list.":
      "列出表的列、结果的字段或列表的名称。",
    "A table, result or named list.": "表、结果或带名称的列表。",
    "a list of texts": "文本列表",
    "Counts the items of a list, range, vector or text, or the rows of a table.":
      "求列表、范围、向量的项数，文本的字数，或表的行数。",
    "A list, range, vector, text or table.": "列表、范围、向量、文本或表。",
    "a whole number; `na` for an open range": "整数；开放的范围为 `na`",
    "The length of a text is the number of characters a reader sees.": "文本的长度是读者所见的字符数。",
    "Takes every so many numbers of a range.": "在范围中每隔几个数取一个。",
    "A closed range.": "两端都有的范围。",
    "The step.": "间隔。",
    "a list of whole numbers": "整数列表",
    "Starts with the first number; the last is in it when the step hits it.":
      "从第一个数开始；间隔正好落在最后一个数时包括它。",
    "Gives what two ranges, region sets or lists share.": "求两个范围、区域集或列表的共同部分。",
    "A range or list.": "范围或列表。",
    "a range or list": "范围或列表",
    "Ranges without a common year are an error. A list keeps the order of the first.":
      "范围没有共同年份是错误。列表保持第一个的次序。",
    "Writes a value as a text, numbers with so many decimals.": "把值写成文本，可指定小数位数。",
    "The value.": "值。",
    "as many as the number needs": "按需要",
    "Decimals behind the point.": "小数位数。",
    "a text": "文本",
    """
    With `digits` the number is rounded half away from zero and keeps its trailing zeros; the \
    unit follows. Without it the value is written as it is shown.
    """:
      "给出 `digits` 时，恰为一半远离零舍入，并保留末尾的零；后面带单位。不给时按显示的样子写出。",
    "Shows a value where it would not be shown by itself.": "在不会自动显示之处显示一个值。",
    "In a block only the last expression counts; `show` shows from anywhere.":
      "代码块中只有最后一个表达式起作用；`show` 在任何地方都能显示。",
    "Asks whether two numbers agree to a relative tolerance.": "判断两个数在相对容差内是否一致。",
    "A number.": "数字。",
    "The tolerance, relative to the larger of the two.": "容差，相对于两者中较大的一个。",
    "true or false; `na` when a number is missing": "真或假；有数缺失时为 `na`",
    "True when |a − b| ≤ rel · max(|a|, |b|). Units are brought together first.":
      "|a − b| ≤ rel · max(|a|, |b|) 时为真。先统一单位。",
    "Stops the program when a condition does not hold.": "条件不成立时停止程序。",
    "What must hold.": "必须成立的条件。",
    "the condition as it is written": "所写的条件",
    "What to say otherwise.": "不成立时显示的话。",
    "Adds a sentence to the footer of a table or result.": "在表或结果的末尾加一句说明。",
    "A table or result.": "表或结果。",
    "The sentence.": "说明的话。",
    "the table or result with the note": "带说明的表或结果",
  ]
}
