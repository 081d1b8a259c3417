extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseNamesErrors: WordingPart = [
    "An unknown name": "未知的名称",
    """
    No value, recipe, parameter or built-in has this name. A column is written with a dot, \
    `.co2`; a text between quotes.
    """:
      "没有这个名称的值、配方、参数或内置函数。列前加点，如 `.co2`；文本放在引号之间。",
    "An unknown argument": "未知的参数",
    """
    The call names an argument that the function does not have. The note lists those still \
    open.
    """:
      "调用中写了函数没有的参数。提示列出还可以用的参数。",
    "An argument is given twice": "参数给出了两次",
    "Each argument is given once, by position or by name.": "每个参数只给一次，按位置或按名称。",
    "An argument is missing": "缺少参数",
    "The function needs an argument that the call does not give.": "函数需要一个调用中没有给出的参数。",
    "Too many arguments": "参数太多",
    "The call gives more arguments than the function takes.": "调用给出的参数多于函数所取的。",
    "A column needs a name": "列要有名称",
    """
    In `derive`, `summarise`, `rename` and `table` each new column has a name: `derive(ci = \
    .co2 / .gdp)`.
    """:
      "在 `derive`、`summarise`、`rename` 和 `table` 中，每个新列都有名称：`derive(ci = .co2 / .gdp)`。",
    "An argument of another type": "参数的类型不同",
    """
    The value is not what the argument takes: another type, out of bounds, or none of the \
    choices.
    """:
      "值不是该参数所取的：类型不同、超出界限，或不在可选值之中。",
    "A name is bound twice": "名称赋值了两次",
    """
    In a file a name is bound once, since values do not change. Give the second value a name \
    of its own.
    """:
      "值不会改变，因此文件中一个名称只赋值一次。给第二个值另起名称。",
    "A name is used before it is bound": "名称在赋值之前使用",
    "A program runs from top to bottom. Only recipes may be used before they are written.":
      "程序从上到下运行。只有配方可以在写出之前使用。",
    "A value that is no function is called": "调用了不是函数的值",
    "Only built-ins, recipes and `fn` values can be called. A name of yours may hide a built-in.":
      "只有内置函数、配方和 `fn` 值可以调用。你的名称可能遮住了内置函数。",
    "A comparison with `na`": "与 `na` 比较",
    "A comparison with a missing value is itself missing. Ask with `is_na(x)`.":
      "与缺失值比较，结果也是缺失。用 `is_na(x)` 判断。",
    "A statement inside braces": "花括号里的语句",
    "`use`, `recipe`, `unit`, `test` and `lang` stand only at the top of a file.":
      "`use`、`recipe`、`unit`、`test` 和 `lang` 只能写在文件的最外层。",
    "A name hides a built-in": "名称遮住了内置函数",
    """
    The program may do so, but the built-in cannot be called by its name any more. `tonne \
    check` warns of it.
    """:
      "程序可以这样做，但不能再按名称调用该内置函数。`tonne check` 会发出警告。",
    "`+` moves one end of a range": "`+` 只移动范围的一端",
    """
    `..` binds looser than `+`, so that only the end moves. Put the range in parentheses to \
    move it whole.
    """:
      "`..` 的结合比 `+` 松，因此只移动终点。要移动整个范围，把它放进圆括号。",
    "A single value is needed": "需要单个值",
    "The argument takes a single value and not a column.": "参数取单个值，而不是列。",
    """
    The binding of arguments refuses such values first, so no program shows it; the check \
    behind it stays.
    """:
      "参数绑定会先拒绝这样的值，因此没有程序能显示它；后面的检查仍然保留。",
    "A column function lacks its column": "列函数没有列",
    "A column function was run without the column that it goes over.": "运行列函数时没有给出所针对的列。",
    "A column without a table": "列没有所属的表",
    "A column was asked for where there is no table to take it from.": "在没有表的地方要求取列。",
    "An unknown field": "未知的字段",
    "The value has no field of this name. The note lists those that it has.":
      "值没有这个名称的字段。提示列出它有的字段。",
    "A list takes one position": "列表只取一个位置",
    "`xs[2]` is an item, `xs[1..2]` a part. Lists have one dimension.":
      "`xs[2]` 是一项，`xs[1..2]` 是一部分。列表只有一维。",
    "A position outside a list": "位置超出列表",
    "Items are counted from 1 to the length of the list.": "各项从 1 数到列表的长度。",
    "A unit behind something that is no number": "单位写在不是数字的东西之后",
    """
    Units in brackets stand directly behind a number. To state or convert the unit of anything \
    else write `to [u]`.
    """:
      "方括号里的单位要紧跟在数字之后。要说明或换算其他东西的单位，写 `to [u]`。",
    "An option of a column function has another type": "列函数选项的类型不同",
    "The option takes a single value of the type that the message names.": "该选项取消息所说类型的单个值。",
    "A value that a column function cannot take": "列函数不能用的值",
    "Column functions take columns and single values.": "列函数用于列和单个值。",
    "An open range has no end": "开放的范围没有终点",
    "A loop needs a range with both ends.": "循环要用两端都有的范围。",
    "A value that a loop cannot run over": "循环不能遍历的值",
    "`for` runs over a list, a range, a region set or a vector.": "`for` 遍历列表、范围、区域集或向量。",
    "A condition is missing": "条件缺失",
    """
    `na` is neither true nor false, so `if` cannot decide. Ask `is_na(x)` first, or replace \
    with `or_else`.
    """:
      "`na` 既非真也非假，`if` 无法决定。先用 `is_na(x)` 判断，或用 `or_else` 替换。",
    "`if` on a whole column": "对整列使用 `if`",
    """
    `if` decides once. For a decision in each row use `case(condition, value, else = other)` \
    inside a verb.
    """:
      "`if` 只决定一次。要逐行决定，在动词里用 `case(condition, value, else = other)`。",
    "A condition that is no flag": "条件不是逻辑值",
    "`if` takes true or false. Compare the value with something.": "`if` 取真或假。把值与某个东西比较。",
    "A range ends before it starts": "范围的终点在起点之前",
    "Ranges run upwards.": "范围由小到大。",
    "An end of a range is no whole number": "范围的一端不是整数",
    "Both ends of a range are whole numbers without a stated unit.": "范围的两端是没有说明单位的整数。",
    "A formula of something else than columns": "公式中有不是列的东西",
    "Both sides of `~` are made of columns: `log(.co2) ~ log(.gdp)`.":
      "`~` 的两边由列组成：`log(.co2) ~ log(.gdp)`。",
    "A column is named by something else than a text": "列名不是文本",
    "`.(v)` is the column whose name is the text `v`.": "`.(v)` 是以文本 `v` 为名称的列。",
    "A range leaves the whole numbers": "范围超出了整数",
    "The ends of a range stay below 9e15, where numbers are exact.": "范围的两端要小于 9e15，在此之内数字是精确的。",
    "Two members of a list share a name": "列表的两个成员同名",
    "The names in a list differ, and so lists with names can be joined only when all names do.":
      "列表中的名称各不相同，因此有名称的列表只有名称都不同时才能连接。",
    "Names for some members only": "只有部分成员有名称",
    "A list names all its members or none.": "列表的成员要么都有名称，要么都没有。",
    "A sign before a value that it does not go with": "值前面的符号不合",
    "`-` takes numbers, `not` takes flags; each may be a column.":
      "`-` 用于数字，`not` 用于逻辑值；两者都可用于列。",
    "An operator does not go with these values": "运算符不能用于这些值",
    """
    The two sides are of kinds that the operator does not put together. Nothing is converted \
    silently.
    """:
      "两边的类型不能用这个运算符。不会暗中转换。",
    "`in` needs a set": "`in` 需要一个集合",
    "Right of `in` stands a range, a list or a vector.": "`in` 的右边是范围、列表或向量。",
    "Arithmetic on a list": "对列表做算术",
    """
    Lists are joined by `+` and taken from by `-`. Arithmetic runs over columns, or in a loop \
    over each item.
    """:
      "列表用 `+` 连接，用 `-` 去掉。算术对列进行，或在循环中对各项进行。",
    "A newer language": "较新的语言版本",
    "The program was written for a version of the language that this command does not know.":
      "程序为这个命令不懂得的语言版本而写。",
    "Nothing where a value is needed": "需要值之处没有值",
    "`save`, `assert` and the like give no value.": "`save`、`assert` 之类不给出值。",
    "An expression over columns stands alone": "关于列的表达式单独出现",
    "It is a value that waits for a table, and a verb computes it. The note shows which verb.":
      "它是等待表的值，由动词计算。提示说明用哪个动词。",
    "This has no length": "没有长度",
    "`length` takes a list, range, vector, text or table.": "`length` 用于列表、范围、向量、文本或表。",
    "This has no names": "没有名称",
    "`names` takes a table, a result, a list or a file of recipes.": "`names` 用于表、结果、列表或配方文件。",
    "`every` over an open range": "对开放的范围用 `every`",
    "`every` lists numbers, so it needs both ends of the range.": "`every` 列出各数，因此范围两端都要有。",
    "A range is too long to list": "范围太长，无法列出",
    "A list holds at most ten million numbers here.": "这里的列表最多一千万个数。",
    "Two ranges share nothing": "两个范围没有共同部分",
    "The ranges do not overlap, so there is no range that both have.": "范围没有重叠，因此没有共有的范围。",
    "`common` of different things": "对不同的东西用 `common`",
    "`common` takes two ranges or two lists.": "`common` 用于两个范围或两个列表。",
    "An assertion does not hold": "断言不成立",
    """
    What the program asserts is false. The message is the program's own, or the condition as \
    it is written.
    """:
      "程序所断言的为假。消息是程序自己写的，或所写的条件。",
    "A forecast ends before it starts": "预测在开始之前结束",
    "The years ahead must lie after the last year of the data.": "预测的年份必须在数据的末年之后。",
    "A loop collects too much": "循环收集的值太多",
    """
    A loop gives the list of its results, which holds at most twenty million values. Use \
    `fold` where only one result is needed.
    """:
      "循环给出其结果的列表，最多两千万个值。只需要一个结果时用 `fold`。",
    "It takes a loop of many millions of rounds.": "要循环数千万次才会出现。",
    "A value that nothing uses": "没有用到的值",
    """
    A name is bound and never read. Most often it is misspelt where it was to be used. A name \
    that begins with `_` is taken to be meant so, and a file that only defines recipes may \
    have values for those who use it.
    """:
      "名称赋了值而从未读取。多半是使用之处拼写有误。以 `_` 开头的名称看作有意如此；只定义配方的文件可以有供使用者用的值。",
    "A parameter that nothing uses": "没有用到的参数",
    "The recipe comes to the same whatever is given for it.": "不论给什么值，配方的结果都一样。",
    "A loop variable that nothing uses": "没有用到的循环变量",
    "Every round of the loop does the same.": "循环的每一次都做同样的事。",
    "A file that nothing uses": "没有用到的文件",
    "The name that `use` gives the file is never read.": "`use` 给文件起的名称从未读取。",
  ]
}
