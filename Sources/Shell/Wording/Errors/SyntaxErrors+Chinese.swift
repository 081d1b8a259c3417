extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseSyntaxErrors: WordingPart = [
    "A part that could not be read was run": "运行了无法读懂的部分",
    "The parser has reported what is wrong with this part already; running it is refused.":
      "解析时已报告了这一部分的错误，因此拒绝运行。",
    "The parser reports the cause first, and a program with errors of syntax does not run.":
      "解析会先报告原因，有语法错误的程序不会运行。",
    "Something else was expected here": "这里应是别的内容",
    """
    The text does not go on as the grammar asks. The message says what may stand at this place \
    and what stands there.
    """:
      "文本没有按语法继续。消息说明这里可以写什么，以及写的是什么。",
    "A statement ends too early": "语句结束得太早",
    """
    A complete statement is followed by more text on its line. Start a new line, or put the \
    operator or comma that is missing in between.
    """:
      "完整的语句之后，同一行还有文本。另起一行，或补上中间缺少的运算符或逗号。",
    "Brackets or operators are nested too deeply": "括号或运算符嵌套太深",
    "Expressions may be nested 300 levels deep. Name a part with `let` and use the name.":
      "表达式最多嵌套 300 层。用 `let` 给一部分命名，再用这个名称。",
    "A chain of operations is too long": "连续运算太长",
    """
    An expression may chain 2000 operations. Put the parts in a list and use `sum`, or name \
    parts with `let`.
    """:
      "表达式最多连续运算 2000 次。把各部分放进列表用 `sum`，或用 `let` 命名。",
    "A reserved word stands where a name is due": "名称之处是保留字",
    """
    `let if else for in to and or not fn true false na` cannot be names. Choose another; \
    directly after `.` and before `=` in a call every word is allowed.
    """:
      """
    `let if else for in to and or not fn true false na` 不能作名称。换一个；紧跟在 `.` 之后，以及在调用中 `=` 之前，可\
    用任何词。
    """,
    "A block must open with `{`": "代码块要以 `{` 开始",
    "The body of `if`, `for`, `test`, `recipe` and `fn` stands between `{` and `}`.":
      "`if`、`for`、`test`、`recipe` 和 `fn` 的主体写在 `{` 与 `}` 之间。",
    "`else` without `if`": "`else` 没有 `if`",
    "`else` goes on with an `if` that ends right before it. Write both as one expression.":
      "`else` 接在刚结束的 `if` 之后。把两者写成一个表达式。",
    "Comparisons do not chain": "比较不能连写",
    """
    `a < b < c` is not a comparison of three values. Compare twice and join with `and`, or ask \
    `x in a..b`.
    """:
      "`a < b < c` 不是三个值的比较。比较两次，用 `and` 连接，或写 `x in a..b`。",
    "A positional argument behind a named one": "位置参数在命名参数之后",
    """
    Arguments are positional first and then named. Once one is named, all that follow are \
    named.
    """:
      "先写位置参数，再写命名参数。一旦有了名称，后面的都要写名称。",
    "A parameter is declared twice": "参数声明了两次",
    "Each parameter of a recipe or `fn` has a name of its own.": "配方或 `fn` 的每个参数名称都要不同。",
    "This cannot be the name of an argument": "不能作参数的名称",
    """
    Left of `=` in an argument stands a word or a text; in `on`, `units` and `key` also a \
    column. To compare two values write `==`.
    """:
      "参数中 `=` 的左边是单词或文本；在 `on`、`units` 和 `key` 中也可以是列。比较两个值写 `==`。",
    "A pipe without a value": "管道没有值",
    """
    `|>` passes on what stands on its left. At the prompt a line may start with it; a program \
    may not.
    """:
      "`|>` 传递其左边的值。在提示符处一行可以以它开头；程序不能。",
    "A pipe leads nowhere": "管道没有去处",
    "Behind `|>` stands a call, `x |> f(a)`, or a field, `x |> .effects`.":
      "`|>` 后面是调用 `x |> f(a)`，或字段 `x |> .effects`。",
    "`to` needs a unit in brackets": "`to` 需要方括号里的单位",
    "`to` converts or states a unit, which stands in brackets: `x to [kt CO2]`.":
      "`to` 换算或说明单位，单位写在方括号里：`x to [kt CO2]`。",
    "A function cannot be an operand": "函数不能作运算数",
    """
    A `fn` reaches as far as it can. Put it in parentheses where it is part of a larger \
    expression.
    """:
      "`fn` 尽可能向后延伸。作为较大表达式的一部分时，放进圆括号。",
    "Empty braces in a text": "文本中的空花括号",
    "`{…}` in a text puts in the value of an expression. Write `\\{` for the sign itself.":
      "文本中的 `{…}` 放入一个表达式的值。要写这个符号本身，写 `\\{`。",
    "A semicolon inside brackets": "括号里的分号",
    "`;` ends a statement. Arguments and members of a list are separated by `,`.":
      "`;` 结束一条语句。参数和列表的成员用 `,` 分隔。",
    "A statement inside an expression": "表达式里的语句",
    "`let`, `recipe`, `unit` and the like stand on a line of their own.":
      "`let`、`recipe`、`unit` 之类要单独占一行。",
    "A number is too large": "数字太大",
    "Numbers go up to 1.8e308.": "数字最大为 1.8e308。",
    "The program is not UTF-8": "程序不是 UTF-8",
    "Programs are texts in UTF-8. Save the file in that encoding; data files may have others.":
      "程序是 UTF-8 文本。用这种编码保存文件；数据文件可用其他编码。",
    "An unknown escape": "未知的转义符",
    "Behind `\\` in a text stand only `{`, `\"`, `\\`, `n` or `t`.":
      "文本中 `\\` 后面只能是 `{`、`\"`、`\\`、`n` 或 `t`。",
    "A bracket is not closed": "括号没有结束",
    "Each opening bracket needs its closing one.": "每个开括号都要有对应的闭括号。",
    "A closing bracket too many": "多余的闭括号",
    "There is no open bracket that this one could close.": "没有可由它结束的开括号。",
    "This is not a number": "这不是数字",
    """
    Numbers are written `3`, `1_000` or `2.5e4`; a unit stands behind them in brackets, \
    `12[kg]`.
    """:
      "数字写作 `3`、`1_000` 或 `2.5e4`；单位写在其后的方括号里，如 `12[kg]`。",
    "A unit is not closed": "单位没有结束",
    "The brackets of a unit close on the same line.": "单位的方括号在同一行内结束。",
    "A region needs a name": "区域需要名称",
    """
    A region is written `@Jiangsu`, or `@"Inner Mongolia"` when its name is no plain word. A \
    code is written `@"320000"`.
    """:
      "区域写作 `@Jiangsu`；名称不是普通单词时写 `@\"Inner Mongolia\"`。代码写作 `@\"320000\"`。",
    "A value is named with `let`": "给值命名用 `let`",
    "`let name = value` names a value. Values do not change afterwards.":
      "`let name = value` 给值命名。此后值不会改变。",
    "A column is not assigned": "列不能赋值",
    "Tables do not change. `derive` gives a new table with the column added or replaced.":
      "表不会改变。`derive` 给出增加或替换了列的新表。",
    "`<-` does not name a value": "`<-` 不能给值命名",
    "As in R it would; here `let name = value` does.": "在 R 中可以；这里用 `let name = value`。",
    "An operator of another language": "其他语言的运算符",
    "The message shows how the operator is written here.": "消息说明该运算符在这里怎样写。",
    "`elif` is written `else if`": "`elif` 写作 `else if`",
    "A further condition follows as `else if condition { … }`.":
      "后续的条件写作 `else if condition { … }`。",
    "Single quotes": "单引号",
    "Texts stand between double quotes.": "文本放在双引号之间。",
    "`$` does not take a column": "`$` 不能取列",
    "`t.co2` takes a column out of a table.": "`t.co2` 从表中取列。",
    "`not in`": "`not in`",
    "`not` stands before the whole comparison: `not x in y`.": "`not` 写在整个比较之前：`not x in y`。",
    "A number without its first digit": "数字没有第一位",
    "Write `0.5`. A dot followed by a name is a column.": "写 `0.5`。点后面跟名称的是列。",
    "A name starts with a digit": "名称以数码开头",
    """
    Names behind `.` start with a letter. A column named by digits is written `."2015"`; the \
    rows of a year are `t[2015]`.
    """:
      "`.` 后面的名称以字母开头。以数码命名的列写作 `.\"2015\"`；某一年的行是 `t[2015]`。",
    "`->` at a wrong place": "`->` 的位置不对",
    "`->` stands only before the type that a recipe gives.": "`->` 只能写在配方返回类型之前。",
    "`=>` at a wrong place": "`=>` 的位置不对",
    "`=>` stands behind the parameters of `fn`.": "`=>` 写在 `fn` 的参数之后。",
    "`=` does not compare": "`=` 不是比较",
    "`==` compares, `=` names.": "`==` 是比较，`=` 是命名。",
    "`==` does not name": "`==` 不能命名",
    "`=` names, `==` compares.": "`=` 是命名，`==` 是比较。",
    "A statement of another language": "其他语言的语句",
    "The word starts a statement elsewhere. The message shows how Tonne says it.":
      "这个词在别处开始一条语句。消息说明 Tonne 怎样写。",
    "Brackets do not match": "括号不匹配",
    "A bracket is closed by its own kind, and inner ones before outer ones.":
      "括号由同类的括号结束，里面的先于外面的。",
    "A sign without a meaning": "没有意义的符号",
    "This sign is not part of the language.": "这个符号不属于本语言。",
    "A full-width sign": "全角符号",
    """
    Chinese input methods give full-width brackets, commas and quotes. Tonne is written with \
    the ASCII signs; full-width ones may stand in texts and names of columns.
    """:
      "中文输入法给出全角的括号、逗号和引号。Tonne 用 ASCII 符号书写；全角符号可以出现在文本和列名中。",
    "A text is not closed": "文本没有结束",
    "A text starts and ends with `\"`. Write `\\\"` for the sign itself.":
      "文本以 `\"` 开头和结束。要写这个符号本身，写 `\\\"`。",
    "Braces in a text are not closed": "文本中的花括号没有结束",
    """
    `{` in a text starts an expression, which ends with `}` on the same line. Write `\\{` for \
    the sign itself.
    """:
      "文本中的 `{` 开始一个表达式，在同一行以 `}` 结束。要写这个符号本身，写 `\\{`。",
  ]
}
