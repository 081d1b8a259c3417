extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseTablesRecords: WordingPart = [
    "The file, relative to the one the path stands in.": "文件，路径相对于写出该路径的文件。",
    "no key": "没有键",
    "The columns that identify a row; `region = .a` and `year = .b` name their roles.":
      "标识各行的列；`region = .a` 和 `year = .b` 指明其角色。",
    "those of the header": "表头所写",
    "Units by column, which win over those of the header: `[gdp = \"yuan\"]`.":
      "各列的单位，优先于表头：`[gdp = \"yuan\"]`。",
    "none": "无",
    "Other spellings of the regions: each row is one region.": "区域的其他写法：每行一个区域。",
    "blank cells, NA, …": "空单元格、NA、…",
    "Further words for a missing value.": "另外表示缺失值的词。",
    "the first line that is not blank": "第一个非空行",
    "The line of the names; `false` when there are none.": "列名所在的行；没有列名写 `false`。",
    "found out": "自动识别",
    "The sign between cells.": "单元格之间的符号。",
    "The decimal sign.": "小数点符号。",
    "The encoding: `\"gb18030\"`, `\"big5\"`, ….": "编码：`\"gb18030\"`、`\"big5\"`、…。",
    "a table": "表",
    "The table.": "表。",
    "Makes a table of columns.": "由各列生成表。",
    "Lists, ranges, vectors or single values by name.": "按名称给出的列表、范围、向量或单个值。",
    "a table without a key": "没有键的表",
    """
    A name may carry a unit, as a heading does: `"co2 [Mt CO2]" = [1, 2]`. Numbers without a \
    unit are data whose unit is not stated. A single value fills its column; lists must have \
    one length. `na` goes into any list.
    """:
      "名称可以像表头一样带单位：`\"co2 [Mt CO2]\" = [1, 2]`。没有单位的数是单位未说明的数据。单个值填满整列；各列表长度必须相同。`na` 可放入任何列表。",
    "Says which columns identify a row, and makes the table a panel.": "指定标识各行的列，使表成为面板。",
    "The columns; `region = .a` and `year = .b` say outright which they are.":
      "各列；`region = .a` 和 `year = .b` 直接写明角色。",
    "the table with the key": "带键的表",
    """
    The last column of whole numbers from 1800 to 2200 is the year, the first other one the \
    region, unless roles are given. The region column becomes a column of regions. A key that \
    is not unique is an error that shows the first repeated rows.
    """:
      "若不写明角色，最后一个取值为 1800 到 2200 整数的列为年份，其余第一列为区域。区域列转为区域。键不唯一是错误，消息列出最先重复的行。",
    "Lists the columns with kind, unit and role in the key.": "列出各列的类型、单位和在键中的角色。",
    "a table with one row for each column": "每列一行的表",
    "Keeps the first rows, of each group after `group`.": "保留前几行；在 `group` 之后为每组的前几行。",
    "How many rows.": "行数。",
    "a table; its key stays": "一张表；键不变",
    "Keeps the last rows.": "保留后几行。",
    "Describes each column: kind, unit, missing values, mean, spread and range.":
      "描述各列：类型、单位、缺失值、均值、离散程度和取值范围。",
    """
    Missing values are left out and counted. The standard deviation divides by n − 1. Figures \
    are in the unit
    of their own column.
    """:
      "缺失值不参与计算，另行计数。标准差除以 n − 1。数字的单位与各列相同。",
    "Keeps the rows where all conditions hold.": "保留所有条件都成立的行。",
    "Conditions on columns.": "关于列的条件。",
    """
    A row where a condition is `na` is left out, and the footer counts such rows. After \
    `group` aggregates in a condition are those of the group.
    """:
      "条件为 `na` 的行被略去，并在表脚计数。在 `group` 之后，条件中的汇总按组计算。",
    "Adds columns, or replaces them.": "增加列，或替换已有的列。",
    "New columns by name.": "按名称给出的新列。",
    "the table with the columns": "含有新列的表",
    """
    Works from left to right: a column sees those before it. An aggregate is that of all rows, \
    or of the group after `group`. A single value fills the column; a vector must belong to \
    the same rows. A key that is no longer unique because one of its columns was replaced is \
    dropped, and the footer says so.
    """:
      "从左到右进行：后面的列可用前面的列。汇总按全部行计算，在 `group` 之后按组计算。单个值填满整列；向量必须属于同样的行。若因替换键列而使键不再唯一，就去掉键，并在表脚说明。",
    "Keeps the named columns, in that order, under new names where given.": "按所写次序保留所列的列，可同时改名。",
    "Columns, with or without a new name.": "各列，可带新名称。",
    "a table; the key stays when all its columns do": "一张表；键列都在时，键不变",
    "Leaves columns out.": "去掉列。",
    "The columns.": "各列。",
    "a table; a key that loses a column is dropped": "一张表；失去某列的键被去掉",
    "Gives columns new names.": "给列改名。",
    "Old columns by their new names.": "新名称 = 旧列。",
    "the table; its key follows": "一张表；键随之改名",
    "All at once, so that two columns can change names.": "同时改名，因此两列可以互换名称。",
    "Puts the rows in order of columns, the first deciding.": "按列排序，前面的列优先。",
    "Columns or expressions; `desc(.x)` goes from the greatest down.": "列或表达式；`desc(.x)` 从大到小。",
    """
    Equal rows stay in their order. `na` comes last in either direction. Texts and regions go \
    by the code points of what they show.
    """:
      "相等的行保持原有次序。`na` 总在最后。文本和区域按所显示文字的码位排序。",
    "Keeps one row for each combination of values of some columns, or of all.":
      "某些列或所有列的每种取值组合只保留一行。",
    "The columns; all of them when left out.": "各列；省略时为所有列。",
    "a table of only these columns, in order of first appearance": "只含这些列的表，按首次出现的次序",
    "The key stays when all its columns do.": "键列都在时，键不变。",
    "Makes the next verb work within groups of rows.": "使下一个动词在各组内进行。",
    "The columns whose values make the groups.": "其取值构成分组的列。",
    "the table; the groups hold for the next call": "一张表；分组只对下一个调用有效",
    """
    The next call must be `summarise`, `derive`, `filter`, `count` or `head`. Methods take \
    their groups with `by =`. Rows where a group column is `na` are a group of their own.
    """:
      "下一个调用必须是 `summarise`、`derive`、`filter`、`count` 或 `head`。方法用 `by =` 分组。分组列为 `na` 的行自成一组。",
    "Makes one row of each group, or of the whole table.": "把每组或整张表汇总为一行。",
    "Aggregates by name.": "按名称给出的汇总。",
    "a table whose key is the groups": "以分组为键的表",
    """
    Sees only the columns of the table that comes in, and takes aggregates and single values \
    only. Groups are in order of first appearance. Without groups there is one row.
    """:
      "只能用传入表中的列，只接受汇总和单个值。各组按首次出现的次序。没有分组时只有一行。",
    "Brings in the columns of another table by matching values, never by position.":
      "按取值对应并入另一张表的列，从不按位置。",
    "The table whose columns come in.": "要并入其列的表。",
    "the key columns that both have": "两张表共有的键列",
    "Columns that must agree; `.x = .y` pairs different names.": "必须一致的列；名称不同的写 `.x = .y`。",
    "Which rows are kept: all of a, those with a match, all of both, those without, those with.":
      "保留哪些行：a 的全部、有对应的、两边的全部、只要有对应的、只要无对应的。",
    "a table with the names, spellings and order of a": "名称、写法和次序与 a 相同的表",
    """
    b must be unique on the columns, else it is an error that shows the first repeated rows; \
    so is a name that
    both have besides them. Units of the columns are brought together. Rows without a match on \
    either side are
    counted and named in the footer. Regions match by identity, so that differently spelt sources meet.
    `semi` and `anti` bring in no columns.
    """:
      """
    b 在这些列上必须唯一，否则是错误，消息列出最先重复的行；除这些列外两表有同名列也是错误。列的单位会统一。两边没有对应的行在表脚计数并列名。区域按所指对应，因此写法不同的数据也能对上。`semi` 和 `anti` 不并入列。
    """,
    "Puts the rows of tables below each other.": "把几张表的行上下相接。",
    "A table, or a list of tables.": "一张表，或表的列表。",
    "nothing, with a list": "用列表时无",
    "The table whose rows come below.": "接在下面的表。",
    "no such column": "没有这一列",
    "With a named list: the column that says which table a row is from.":
      "用带名称的列表时：说明各行来自哪张表的列。",
    "a table; the key stays when all have the same one": "一张表；各表的键相同时，键不变",
    """
    The tables must have the same columns; they are brought to the first one's order and \
    units. The column
    `name` joins the key. A row that two tables have is an error where there is a key.
    """:
      "各表的列必须相同；按第一张表的次序和单位统一。`name` 列加入键中。有键时，两张表有相同的行是错误。",
    "Puts several columns below each other.": "把几列上下相接。",
    "The columns that become rows.": "要变成行的列。",
    "The new column that says which it was.": "说明来自哪一列的新列。",
    "The new column of their values.": "存放取值的新列。",
    "a table with a row for each of the columns": "所列各列每列一行的表",
    """
    Numbers are brought to the first column's unit. The name joins the key. The names are \
    texts: years across a
    table become numbers with `derive(year = number(.year))`.
    """:
      "数字换算为第一列的单位。名称列加入键中。名称是文本：横排的年份用 `derive(year = number(.year))` 变成数字。",
    "Puts the values of one column side by side.": "把一列的取值并排为多列。",
    "The column whose values become columns.": "其取值要成为列的列。",
    "The column of what stands in them.": "存放内容的列。",
    "a table with a column for each value of `name`": "`name` 的每个取值一列的表",
    """
    One row for each combination of the other columns. A combination that no row has is `na`, \
    and counted in the
    footer. Two rows for one cell are an error that shows them.
    """:
      "其他列的每种组合一行。没有数据的组合为 `na`，并在表脚计数。两行落入同一单元格是错误，消息列出这些行。",
    "Fills missing numbers by year within each member of the panel.": "在面板的每个成员内按年份填补缺失的数字。",
    "what the file calls it": "文件中的名称",
    "the first that holds a table": "第一个有表的工作表",
    "The sheet of a workbook, by name or place.": "工作簿中的工作表，按名称或位置。",
    "The cells to read: `\"A3:I40\"`.": "要读取的单元格：`\"A3:I40\"`。",
    "Tells how the files behind a table were understood when they were read.":
      "说明表所依据的文件在读入时是怎样理解的。",
    "a table: file, what, found, option": "表：file、what、found、option",
    """
    One row for each thing that was found out and not said by the script: where the heading \
    stands, the unit of the whole table, years made long, marks taken off, why numbers are \
    missing, what was left out. `option` is the argument of `load` that says otherwise; it is \
    `na` where there is none. A plain text table, of which nothing had to be found out, has no \
    rows.
    """:
      """
    脚本没有说明而自动识别的，每项一行：表头的位置、全表的单位、改为竖排的年份、去掉的标记、数字缺失的原因、略去的内容。`option` 是可以另行指定的 `load` 参数；没有\
    时为 `na`。不需要识别的普通文本表没有行。
    """,
    "Whether a byte order mark stands before text, for spreadsheets that need it.":
      "文本前是否写字节顺序标记，供需要它的电子表格软件使用。",
  ]
}
