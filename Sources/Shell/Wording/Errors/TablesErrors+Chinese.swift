extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseTablesErrors: WordingPart = [
    "Columns of different length": "列的长度不同",
    "All columns of a table have the same number of rows.": "表的所有列行数相同。",
    "Two columns of one name": "两列同名",
    "Each column of a table has a name of its own.": "表的每一列名称都要不同。",
    "An unknown column": "未知的列",
    "The table has no column of this name. The note lists the columns that it has.":
      "表中没有这个名称的列。提示列出表中的列。",
    "A column of another kind": "列的类型不同",
    "The operation needs a column of another kind: numbers, texts, regions or flags.":
      "操作需要另一种类型的列：数字、文本、区域或逻辑值。",
    "The key has no year": "键中没有年份",
    "The operation goes by year. Say which column is the year: `key(t, .city, .year)`.":
      "操作按年份进行。指明哪一列是年份：`key(t, .city, .year)`。",
    "The table has no key": "表没有键",
    "The operation needs to know which columns tell the rows apart.": "操作要知道由哪些列区分各行。",
    """
    Every operation that needs a key says which part is missing; this is left for those that \
    need any key.
    """:
      "每个需要键的操作都会说明缺少哪一部分；这个代码留给只要有键即可的操作。",
    "The key is not unique": "键不唯一",
    """
    Two rows have the same key. Add the column that tells them apart, or bring them together \
    with `summarise`.
    """:
      "两行的键相同。加上能区分它们的列，或用 `summarise` 合并。",
    "A column cannot have this role": "列不能有这个角色",
    "A year column holds whole numbers, a region column texts or regions.": "年份列是整数，区域列是文本或区域。",
    "An unknown region": "未知的区域",
    "The table has no region of this name or alias. The note lists those near.":
      "表中没有这个名称或别名的区域。提示列出相近的。",
    "A region with several matches": "区域有几个对应",
    "The name means several regions. Write the code of the one that is meant.":
      "名称对应几个区域。写出所指区域的代码。",
    "A region beside a text": "区域与文本并用",
    "Regions are written `@Suzhou`, so that spelling and aliases are taken care of.":
      "区域写作 `@Suzhou`，这样才能顾及写法和别名。",
    "A column is given twice in a slice": "切片中一列给出了两次",
    "Each column of the key stands in `[…]` once; a list takes several values.":
      "键的每一列在 `[…]` 中只出现一次；列表取多个值。",
    "A slice by a role that is missing": "按没有的角色切片",
    "`t[2015]` needs a year in the key, `t[@Suzhou]` a region.":
      "`t[2015]` 需要键中有年份，`t[@Suzhou]` 需要区域。",
    "No row has this value": "没有取这个值的行",
    "The slice asks for a value that does not occur. The note lists those that do.":
      "切片要求的值没有出现。提示列出有的值。",
    "A join would repeat rows": "连接会使行重复",
    """
    Each row of the first table may meet one row of the second. Bring the second to one row \
    each first.
    """:
      "第一张表的每一行可与第二张表的一行对应。先把第二张表汇总到每项一行。",
    "Columns of one name on both sides": "两边有同名的列",
    "After a join both would have the same name. Rename or drop one, or join on it.":
      "连接之后两列会同名。先改名或去掉一个，或按它连接。",
    "Columns of different kinds are put together": "放在一起的列类型不同",
    "Columns that are joined on, appended or stacked hold the same kind of value.":
      "用于连接、上下相接或堆叠的列，值的类型要相同。",
    "Nothing to join on": "没有可连接的列",
    "The tables share no key column. Name the columns in `on`.": "两张表没有共同的键列。在 `on` 中指定各列。",
    "Tables with different columns are appended": "上下相接的表列不同",
    "Tables put below each other have the same columns.": "上下相接的表，列要相同。",
    "Two values for one cell": "一个单元格有两个值",
    "`wider` puts one value in each cell. Bring the rows together first.":
      "`wider` 在每个单元格放一个值。先合并各行。",
    "A vector of other rows": "属于其他行的向量",
    "A vector knows which rows it came from and is not put beside others. Join it by its key.":
      "向量记得它来自哪些行，不能放到其他行旁边。用键并入。",
    "A value that an operation on tables does not take": "表的操作不接受的值",
    "The message says which values it takes.": "消息说明它取哪些值。",
    "The result would be too large": "结果太大",
    "The table would have more rows, columns or cells than can be held.": "表的行、列或单元格会超过可容纳的数量。",
    "A value of the wrong kind in an operation": "操作中值的类型不对",
    "The function or operator does not take a value or column of this kind.":
      "函数或运算符不能用于这种类型的值或列。",
    "Columns of different length in an operation": "操作中列的长度不同",
    "Two columns of an operation have different numbers of rows.": "操作的两列行数不同。",
    "A method needs numbers": "方法需要数字",
    "The method computes with numbers, and the column holds something else.":
      "方法用数字计算，而该列是别的内容。",
    "This does not fill a column": "不能填成一列",
    """
    Cells of a column are single values of one kind. A list of mixed values belongs to no \
    rows; bring it in as a table by its key.
    """:
      "列的单元格是同一类型的单个值。混合值的列表不属于任何行；作为表用键并入。",
    "Vectors of different rows": "不同行的向量",
    """
    Vectors of different tables are not computed row by row. Join the tables, then compute \
    inside a verb.
    """:
      "不同表的向量不逐行计算。先连接两张表，再在动词里计算。",
    "Groups hold for the next verb only": "分组只对下一个动词有效",
    """
    `group` holds for summarise, derive, filter, count and head. Other functions take `by = \
    […]`.
    """:
      "`group` 对 summarise、derive、filter、count 和 head 有效。其他函数用 `by = […]`。",
    "A value that cannot be sliced": "不能切片的值",
    "`[…]` slices tables and lists.": "`[…]` 用于表和列表的切片。",
    "A condition in a slice": "切片中的条件",
    "`t[…]` takes regions, years and values of the key. Conditions go into `filter`.":
      "`t[…]` 取键的区域、年份和值。条件写在 `filter` 中。",
    "A value that selects no rows": "不能选取行的值",
    "Rows are selected by regions, numbers, texts, ranges and lists of them.":
      "行由区域、数字、文本、范围及其列表选取。",
    "A slice of weights or of a map by something else than regions": "权重或地图没有按区域切片",
    "Weights and maps are narrowed by regions: `w[[@A, @B]]`, or `w[t.region]`.":
      "权重和地图按区域缩小：`w[[@A, @B]]`，或 `w[t.region]`。",
    "A computed column where a name is due": "名称之处是算出的列",
    "The verb takes columns by their names. Make the column first with `derive`.":
      "动词按名称取列。先用 `derive` 生成该列。",
    "A verb without columns": "动词没有列",
    "The verb needs at least one column or condition.": "动词至少需要一列或一个条件。",
    "An unknown role in a key": "键中未知的角色",
    "A key column may be named `region` or `year`; others stand plain.":
      "键列可命名为 `region` 或 `year`；其他的直接写。",
    "A condition of `filter` is no flag": "`filter` 的条件不是逻辑值",
    "`filter` keeps the rows in which the condition is true, so it takes a comparison.":
      "`filter` 保留条件为真的行，因此要用比较。",
    "`summarise` needs aggregates": "`summarise` 需要汇总",
    """
    Each column of `summarise` has one value a group. Say how the rows become one: `sum`, \
    `mean`, `first`.
    """:
      "`summarise` 的每一列在每组有一个值。说明各行怎样合为一个：`sum`、`mean`、`first`。",
    "`sort` by something else than a column": "`sort` 没有按列",
    "`sort` goes by columns and expressions over them.": "`sort` 按列和关于列的表达式排序。",
    "A minus before a column without numbers": "负号写在不是数字的列之前",
    "`desc(.x)` turns the order of any column round; `-.x` that of numbers.":
      "`desc(.x)` 使任何列的次序反过来；`-.x` 只用于数字。",
    "An open range as a column": "以开放的范围作列",
    "A column of a range needs both ends.": "由范围生成列，两端都要有。",
    "A value that makes no column": "不能生成列的值",
    "A column is made of a list, a range, a vector or a single value.": "列由列表、范围、向量或单个值生成。",
    "`desc` outside `sort`": "`desc` 不在 `sort` 中",
    "`desc` says how `sort` goes through a column.": "`desc` 说明 `sort` 怎样排列一列。",
    "`case` with an odd number of arguments": "`case` 的参数个数为奇数",
    "`case` takes pairs of a condition and a value, and the rest by `else = …`.":
      "`case` 由条件和值成对组成，其余用 `else = …`。",
    "Nothing to append": "没有可相接的",
    "`append` takes two tables, or a list of tables.": "`append` 用于两张表，或表的列表。",
    "Aliases without a region column": "有别名而没有区域列",
    "Aliases are for the region column of the key, so `load` needs a key with a region.":
      "别名用于键的区域列，因此 `load` 需要含有区域的键。",
    "An option of `load` has another form": "`load` 的选项形式不同",
    "The message says which form the option has.": "消息说明该选项的形式。",
    "The tables have no names": "表没有名称",
    "With `name` each table of the list brings a name, which goes into that column.":
      "用 `name` 时，列表中每张表都有名称，名称写入该列。",
    "A region that is not known": "不认识的区域",
    "The larger region is asked for, and the package does not know the name or knows several of it.":
      "要求上级区域，而软件包不认识该名称，或该名称可指几个区域。",
    "A region in none of the parts": "区域不属于任何部分",
    "The division has no part for the region.": "该划分中没有包含此区域的部分。",
    "A region beside a part of itself": "区域与其下属单位并列",
    "What is added up would count twice.": "相加会重复计算。",
    "Nothing to add up": "没有可以相加的列",
    "The table has no numbers that are amounts: ratios and plain numbers are added only when they are named.":
      "表中没有数量列：比率和没有单位的数只有写明时才相加。",
    "No names of regions": "没有区域名称",
    "The table has no region in its key, so it is not known which column holds the names.":
      "表的键中没有区域，因此不知道哪一列是名称。",
    "An option that the method of filling does not take": "填补方法用不到的选项",
    """
    `edge` belongs to the methods that look at both sides, linear, geometric and ratio, and \
    `ratio` to the method of that name. The others would leave it unused.
    """:
      "`edge` 属于看前后两侧的方法：linear、geometric 和 ratio；`ratio` 属于同名的方法。其他方法用不到它们。",
    "A ratio to nothing": "比率缺少另一列",
    """
    Filling by a ratio takes another column that is known in the years in question, for \
    instance output for energy.
    """:
      "按比率填补需要另一列在有关年份已知，例如能源对应产出。",
    "No single column to trace": "要追溯的不是单独一列",
    "`trace` follows one cell: what selects its row, and one column or expression of columns.":
      "`trace` 追溯一个单元格：选定行的值，加上一列或一个列表达式。",
    "No single row to trace": "要追溯的不是单独一行",
    """
    `trace` follows one cell. What selects the row must leave exactly one, as a full key does.
    """:
      "`trace` 追溯一个单元格。选定行的值必须恰好留下一行，完整的键就是如此。",
  ]
}
