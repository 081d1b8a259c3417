extension BuiltinsWording {
  /// Chinese: the records of filling, the reports and tracing.
  static let chineseRepairRecords: WordingPart = [
    "How a value is found: see below.":
      "怎样求值：见下文。",
    "The other column that `method = \"ratio\"` goes by.":
      "`method = \"ratio\"` 所依据的另一列。",
    """
    Whether `linear`, `geometric` and `ratio` stay `na` before the first and behind the last \
    value.
    """:
      "`linear`、`geometric` 和 `ratio` 在首个值之前和末个值之后是否仍为 `na`。",
    "the table with filled cells marked; the footer says what stays `na` and why":
      "填补的单元格带标记的表；表脚说明哪些仍为 `na` 及原因",
    "Asks whether a value was filled, or computed from filled ones.":
      "询问值是否经过填补，或由填补值算出。",
    "A column, vector or single value.":
      "列、向量或单个值。",
    "Reports values that stand out of their series, and units that slipped.":
      "报告序列中的异常值以及单位错误。",
    """
    What a value is judged by: quartiles, the median, or its change from the year before.
    """:
      "判断依据：四分位数、中位数，或与上一年相比的变化。",
    "Beyond which score a value stands out.":
      "分值超过多少为异常。",
    "1.5 for iqr, 3.5 for mad and growth":
      "iqr 为 1.5，mad 和 growth 为 3.5",
    "a table: key…, column, unit, value, before, after, score, why":
      "表：键…、column、unit、value、before、after、score、why",
    "Brings columns to other units, each named with its unit.":
      "把各列换算为其他单位，每列写明单位。",
    "A unit as a text for each column by name.":
      "按名称给每一列一个单位（文本）。",
    "the table with these columns in other units":
      "这些列换了单位的表",
    "Follows one value back to the cells of the files that it came of.":
      "把一个值追溯到它所来自的文件单元格。",
    "What selects the row, as in `t[…]`, and the column.":
      "选定行的值（如同 `t[…]`）和列。",
    """
    `.value`, `.file`, `.sheet`, `.cell`, `.text`, `.sha256`, `.steps` (level, column, row, \
    value, how, where, text)
    """:
      """
     \
    `.value`、`.file`、`.sheet`、`.cell`、`.text`、`.sha256`、`.steps`（level、column、row、value、how、where、text）
    """,
    "Reports which years the members of a panel lack, and why values are missing.":
      "报告面板的成员缺少哪些年份，以及值为何缺失。",
    "The columns that ought to identify a row; `year = .b` names the year.":
      "应能标识一行的列；`year = .b` 指明年份。",
    "the key":
      "键",
    """
    `.balanced`, `.balance` (members, years, first, last, expected, present, absent, \
    repeated), `.regions` (key…, present, absent, years), `.missing` (column, missing, \
    blank, nil, unavailable, word, unmatched, computed, unknown)
    """:
      """
     \
    `.balanced`、`.balance`（members、years、first、last、expected、present、absent、repeated）、`.regions`（键…、present、absent、years）、`.missing`（column、missing、blank、nil、unavailable、word、unmatched、computed、unknown）
    """,
    "Whether a column `x_filled` is written behind each column `x` that has filled cells.":
      "是否在每个有填补值的列 `x` 之后写出一列 `x_filled`。",
    """
    A member is what the key columns other than the year tell apart. With t between the known years \
    t0 and t1, and w = (t - t0) / (t1 - t0), so that a gap counts its years and not its rows: \
    `linear` gives x0 (1 - w) + x1 w, `geometric` x0 (x1 / x0)^w between positive values, `carry` the \
    last value before, `back` the next value behind, `mean` the mean of the member. `ratio` \
    interpolates the ratio to another column, for instance energy to output, and multiplies it with \
    that column. `grey` fits EGM(1,1) to the four or more known values, with steps as long as the \
    years between them, and fills gaps, earlier and later years from it. `edge = "carry"` takes the \
    nearest value, or ratio, beyond the ends. Rows are not made: `gaps` tells which are not there, and \
    `or_else(.x, 0)` puts in a fixed value.

    A filled cell is printed with `*`, and so is what is computed from it: by row, and aggregates whose \
    group holds one. `is_filled(.x)` asks for it, `save(t, path, flags = true)` writes it, and methods \
    say how many filled cells came to them. Marks stay through verbs that keep or bring together \
    rows. `rank`, `share`, `index` and `scan` mark only the rows that were filled themselves; \
    arithmetic of vectors outside a verb marks nothing.
    """:
      """
    `linear` 在已知年份 t0 与 t1 之间，令 w = (t - t0) / (t1 - t0)，取 x0 (1 - w) + x1 w，因此间断按年数而不按行数计；成员由年份以外的键列区分。`geometric` 在正值之间取 x0 (x1 / x0)^w，`carry` 取之前最近的值，`back` 取之后最近的值，`mean` 取该成员的均值。`ratio` 对与另一列之比（如能源与产出之比）插值，再乘以那一列。`grey` 用四个以上已知值拟合 EGM(1,1)，步长为各值之间的年数，并由它填补间断以及更早、更晚的年份。`edge = "carry"` 在两端之外取最近的值或比率。不会添加行：缺少哪些行由 `gaps` 说明，固定值用 `or_else(.x, 0)` 填入。

    填补的单元格打印时带 `*`，由它算出的值也带：逐行计算如此，组内有填补值的汇总也如此。`is_filled(.x)` 查询标记，`save(t, path, flags = true)` 写出标记，各方法会说明用到了多少个填补值。保留行或合并行的动词保留标记。`rank`、`share`、`index` 和 `scan` 只标记本身被填补的行；动词之外的向量运算不作标记。
    """,
    """
    `fill` marks the cells to which it gives a value; what is computed from them is marked as well. Data \
    that were never filled give false.
    """:
      "`fill` 给出值的单元格带标记，由它们算出的值也带标记。从未填补过的数据得到 false。",
    """
    Nothing is changed. A series is a member of the panel over its years; without a year in the key all \
    rows are one, and nothing stands before or behind a value. `iqr` (Tukey) takes the distance from \
    the nearer quartile in interquartile ranges, `mad` (Iglewicz and Hoaglin) the modified z-score \
    0.6745 (x - M) / MAD with the median M and the median absolute deviation MAD, or \
    (x - M) / (1.253314 A) with the mean absolute deviation A where MAD is 0. `growth` takes that score \
    of ln(x / x') / (t - t'), the change a year from the value before, and suits series that grow. \
    Series of fewer than four values, or changes, have no score.

    With any method a value that is a power of ten times its neighbours in time is reported as a slip of \
    its unit: `10⁴ times its neighbours: 万?`. So are 44/12 (carbon dioxide for carbon) and 15 (mu for \
    hectares). A series that usually changes by more than a factor of 2 has no such slips.
    """:
      """
    不改动任何数据。一个序列是面板的一个成员在各年的值；键中没有年份时，所有行为一个序列，且值没有前后。`iqr`（Tukey）取到较近四分位数的距离，以四分位距计；`mad`（Iglewicz 与 Hoaglin）取修正 z 值 0.6745 (x - M) / MAD，M 为中位数，MAD 为绝对离差中位数，MAD 为 0 时用平均绝对离差 A：(x - M) / (1.253314 A)。`growth` 对 ln(x / x') / (t - t')（与前一个值相比每年的变化）取同样的分值，适合增长的序列。不足四个值或变化的序列没有分值。

    不论哪种方法，某个值若是时间上相邻各值的 10 的整数次幂倍，就报告为单位有误：`10⁴ times its neighbours: 万?`。44/12（把二氧化碳当作碳）和 15（亩与公顷）同样报告。通常变化超过 2 倍的序列不报告这种错误。
    """,
    """
    The same as `derive(x = .x to [u])` for each column: a unit of another dimension is an error, what has \
    no unit is stated to be in it, and a substance or price year that the unit leaves out stays. Prices \
    of another year are no matter of units: `deflate` does that.
    """:
      "对每一列等同于 `derive(x = .x to [u])`：量纲不同的单位是错误；没有单位的列视为该单位；单位中没有写的物质或价格年份保持不变。换成另一年的价格不是单位问题：用 `deflate`。",
    """
    `.steps` begins with the value; what a cell was made of follows one level deeper. A computed column \
    shows its formula and the cells it read, a filled one the years it was filled from, an aggregate how \
    many rows it took and the first three of them, a joined one that it was joined. At the end stands a \
    cell of a file: sheet and address in a workbook, line and column in a text, and under `text` what \
    stands there, with the footnote mark or thousands separators that reading took off. `.file`, `.sheet`, `.cell` and \
    `.text` are those of the first such cell.

    The file is read once more when it is asked; where it was changed since, `.sha256` and the places are \
    `na` and a note says so. Tables of more than 262,144 rows keep the formulas and not the cells behind \
    them. What is no bare column is computed first: `trace(t, @A, 2015, .co2 / .gdp)`.
    """:
      """
    `.steps` 从所问的值开始；一个单元格由什么得来，列在更深一级。计算列显示公式和所读的单元格，填补的单元格显示依据的年份，汇总显示用了多少行以及其中前三行，连接得到的注明是连接而来。最后是文件中的单元格：工作簿给出工作表和地址，文本给出行和列，`text` 为其中的原文，带着读入时去掉的脚注标记或千位分隔符。`.file`、`.sheet`、`.cell` 和 `.text` 是其中第一个单元格的。

    查询时会再读一次文件；文件在读入之后有改动时，`.sha256` 和位置为 `na`，并有提示说明。超过 262,144 行的表只保留公式，不保留其背后的单元格。不是单独一列的先行计算：`trace(t, @A, 2015, .co2 / .gdp)`。
    """,
    """
    Members are what the key columns other than the year tell apart; a year is expected of all of them when \
    the table has it for one. `repeated` counts rows beyond the first of a member and year, which a table \
    with a key cannot have: give `key` to look at one that has none yet. Missing values are counted by \
    what the cell of the file says, which is read once more: `blank` nothing, `nil` a dash (none, or \
    less than half of the smallest unit), `unavailable` dots, `word` such as NA. `unmatched` had no row \
    in a join, `computed` came of other missing values, `unknown` is what no file tells.
    """:
      "成员由年份以外的键列区分；只要有一个成员有某一年，就认为所有成员都应有这一年。`repeated` 计同一成员同一年第一行以外的行，有键的表不会有：表还没有键时用 `key` 查看。缺失值按文件单元格的内容计数，为此再读一次文件：`blank` 为空白，`nil` 为横线（没有，或不足最小单位的一半），`unavailable` 为省略号，`word` 为 NA 之类的词。`unmatched` 在连接中没有对应行，`computed` 由其他缺失值算出，`unknown` 为没有文件能说明的。",
  ]
}
