extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseColumnsRecords: WordingPart = [
    "Adds up a column, within the group inside a verb.": "对一列求和，在动词内按组求和。",
    "A column, vector or list.": "列、向量或列表。",
    "Whether missing values are left out; otherwise one gives `na`.":
      "是否略去缺失值；否则有一个缺失，结果就是 `na`。",
    "one value, in the column's unit": "一个值，单位与列相同",
    "Without rows it is 0; where all values are `na` it is `na`.": "没有行时为 0；所有值都是 `na` 时为 `na`。",
    "Gives the mean of a column, weighted or not.": "求一列的均值，可加权。",
    "equal weights": "等权",
    "A weight for each value.": "各值的权重。",
    """
    Σx/n, or Σwx/Σw. A row whose weight is `na` counts as missing; where the weights add to 0 \
    the mean is `na`.
    """:
      "Σx/n，或 Σwx/Σw。权重为 `na` 的行算作缺失；权重之和为 0 时均值为 `na`。",
    "Gives the middle value of a column.": "求一列的中位数。",
    "Of an even number of values the mean of the two in the middle.": "值的个数为偶数时，取中间两个的均值。",
    "Gives the standard deviation of a column.": "求一列的标准差。",
    "n − 1, or n.": "n − 1 或 n。",
    """
    √(Σ(x − x̄)²/(n − 1)), or /n with `divisor = "population"`. `na` with a single value and n \
    − 1.
    """:
      "√(Σ(x − x̄)²/(n − 1))，`divisor = \"population\"` 时除以 n。只有一个值而用 n − 1 时为 `na`。",
    "Gives the variance of a column.": "求一列的方差。",
    "one value, in the square of the column's unit": "一个值，单位为列单位的平方",
    """
    Σ(x − x̄)²/(n − 1), or /n with `divisor = "population"`. `na` with a single value and n − \
    1.
    """:
      "Σ(x − x̄)²/(n − 1)，`divisor = \"population\"` 时除以 n。只有一个值而用 n − 1 时为 `na`。",
    "Gives the least value of a column, or of several values row by row.":
      "求一列的最小值，或逐行求几个值中的最小值。",
    "Further values, compared row by row.": "逐行比较的其他值。",
    "one value; of several arguments a value for each row; in the unit of the first":
      "一个值；有几个参数时每行一个值；单位与第一个相同",
    "With one argument an aggregate, with several the least of each row.":
      "一个参数时为汇总，几个参数时取每行的最小值。",
    "Gives the greatest value of a column, or of several values row by row.":
      "求一列的最大值，或逐行求几个值中的最大值。",
    "With one argument an aggregate, with several the greatest of each row.":
      "一个参数时为汇总，几个参数时取每行的最大值。",
    "Gives the value below which a part of a column lies.": "求一列的分位数。",
    "The part, from 0 to 1.": "比例，0 到 1。",
    "Type 7 (Hyndman and Fan 1996): linear between the sorted values around position (n − 1)p.":
      "第 7 型（Hyndman 和 Fan 1996）：排序后在位置 (n − 1)p 附近线性插值。",
    "Gives the first value of a column, in a panel that of the earliest year.":
      "取一列的第一个值，在面板中为最早年份的值。",
    "one value of any kind": "一个值，类型不限",
    """
    With a year in the key the value of the earliest year of the group, else that of its first \
    row. With
    `skip_na = true` the first that is not `na`.
    """:
      "键中有年份时，取组内最早年份的值，否则取第一行的值。`skip_na = true` 时取第一个不是 `na` 的值。",
    "Gives the last value of a column, in a panel that of the latest year.":
      "取一列的最后一个值，在面板中为最近年份的值。",
    """
    With a year in the key the value of the latest year of the group, else that of its last \
    row. With
    `skip_na = true` the last that is not `na`.
    """:
      "键中有年份时，取组内最近年份的值，否则取最后一行的值。`skip_na = true` 时取最后一个不是 `na` 的值。",
    "Counts rows, rows where a condition holds, or the rows of each group.":
      "计数：行数、条件成立的行数，或各组的行数。",
    "all rows": "所有行",
    "A condition, or a table.": "条件，或一张表。",
    "Of a table: the columns whose combinations are counted.": "用于表时：对其取值组合计数的列。",
    "a plain number; of a table a table with the groups and a column `n`":
      "没有单位的数；用于表时为含各组和列 `n` 的表",
    """
    Inside a verb `count()` is the number of rows of the group, `count(.x > 0)` of those where \
    the condition is true; a condition that is `na` makes it `na` unless `skip_na = true`. `t \
    |> count(.a)` is a table with one row for each value of `.a`.
    """:
      """
    在动词内，`count()` 是组内行数，`count(.x > 0)` 是条件为真的行数；条件为 `na` 时结果为 `na`，除非 `skip_na = true`。`t \
    |> count(.a)` 是 `.a` 每个取值一行的表。
    """,
    "Gives the value of the first condition that holds, row by row.": "逐行取第一个成立的条件所对应的值。",
    "A condition and its value, as often as needed.": "条件及其值，可重复多次。",
    "The value where no condition holds.": "没有条件成立时的值。",
    "a value for each row, in the unit of the first value that has one": "每行一个值，单位与第一个有单位的值相同",
    """
    A condition that is `na` does not hold. Values must be of one kind; `na` goes with every \
    kind.
    """:
      "条件为 `na` 算作不成立。各值类型必须相同；`na` 可与任何类型并用。",
    "Gives the natural logarithm.": "求自然对数。",
    "A column, vector, list or single value.": "列、向量、列表或单个值。",
    "a plain number for each value": "每个值一个没有单位的数",
    "Of the number in its own unit. Where x ≤ 0 it is `na`, and a warning counts the values.":
      "按数字在其自身单位下的数值计算。x ≤ 0 时为 `na`，并以警告计数。",
    "Gives e to the power of each value.": "求 e 的各值次幂。",
    "Takes plain numbers; a value that is too large gives `na`, and a warning counts them.":
      "只用没有单位的数；过大的值得 `na`，并以警告计数。",
    "Gives the square root.": "求平方根。",
    "a number for each value, with the root of the unit": "每个值一个数，单位为原单位的平方根",
    "Where x < 0 it is `na`, and a warning counts the values.": "x < 0 时为 `na`，并以警告计数。",
    "Gives the absolute value.": "求绝对值。",
    "a number for each value, in its unit": "每个值一个数，单位不变",
    "Rounds to a number of decimal digits.": "按小数位数四舍五入。",
    "Digits behind the point.": "小数位数。",
    "Half away from zero; negative digits round to tens and hundreds.":
      "恰为一半时远离零舍入；位数为负时舍入到十位、百位。",
    "Asks whether a value is missing.": "判断值是否缺失。",
    "true or false for each value": "每个值一个真或假",
    "`x == na` is an error: a comparison with `na` would always be `na`.":
      "`x == na` 是错误：与 `na` 比较，结果总是 `na`。",
    "Replaces missing values.": "替换缺失值。",
    "What stands in for `na`.": "代替 `na` 的值。",
    "a value for each row, in the unit of x": "每行一个值，单位与 x 相同",
    """
    The value must be of the same kind and is brought to the same unit. `fill` finds values by \
    year.
    """:
      "值的类型必须相同，并换算为同一单位。按年份填补用 `fill`。",
    "Reads numbers from texts.": "从文本中读出数字。",
    "a number for each text, its unit not stated": "每个文本一个数，单位未说明",
    "What is no number gives `na`, and a warning counts the texts. Numbers stay as they are.":
      "不是数字的得 `na`，并以警告计数。数字保持不变。",
    "Makes regions of texts or codes.": "由文本或代码生成区域。",
    "a region for each value": "每个值一个区域",
    """
    A whole number is taken for a code. `key` and `load(…, key =)` do the same for the region \
    column.
    """:
      "整数看作代码。`key` 和 `load(…, key =)` 对区域列也这样做。",
    "Turns the order of a column round inside `sort`.": "在 `sort` 中使一列的次序反过来。",
    "The column.": "列。",
    "something for `sort`": "供 `sort` 使用",
    "Ranks the values of a column, 1 the smallest.": "求一列各值的秩，最小的为 1。",
    "a plain number for each row": "每行一个没有单位的数",
    """
    Within the group. Equal values share the mean of their ranks; `na` has no rank. \
    `rank(-.x)` makes
    the greatest 1.
    """:
      "在组内进行。相等的值取秩的均值；`na` 没有秩。`rank(-.x)` 使最大的为 1。",
    "Gives each value as a part of the sum of its group.": "求各值在组内合计中的份额。",
    "a plain number for each row: 0.25 is a quarter": "每行一个没有单位的数：0.25 为四分之一",
    "x / Σx within the group, which `group` sets. Where the sum is 0 it is `na`.":
      "组内的 x / Σx，分组由 `group` 设定。合计为 0 时为 `na`。",
    "Gives the value of an earlier year.": "取较早年份的值。",
    "How many years.": "年数。",
    "a value for each row, of the same kind": "每行一个值，类型不变",
    "Goes by year within all other key columns; where that year is not there it is `na`.":
      "在其他键列之内按年份进行；没有该年份时为 `na`。",
    "Gives the value of a later year.": "取较晚年份的值。",
    "Gives the change since an earlier year.": "求与较早年份相比的变化量。",
    "a value for each row, in the column's unit": "每行一个值，单位与列相同",
    """
    x(t) − x(t − years). Goes by year within all other key columns; where that year is not \
    there it is `na`.
    """:
      "x(t) − x(t − years)。在其他键列之内按年份进行；没有该年份时为 `na`。",
    "Gives the growth rate since an earlier year.": "求与较早年份相比的增长率。",
    "a plain number for each row: 0.05 is 5 %": "每行一个没有单位的数：0.05 为 5 %",
    """
    x(t) / x(t − years) − 1; not per year when `years` is more than 1. Goes by year within all \
    other key columns; where that year is not there it is `na`.
    Where the earlier value is 0 it is `na`, and a warning counts the rows.
    """:
      """
    x(t) / x(t − years) − 1；`years` 大于 1 时不是年均增长率。在其他键列之内按年份进行；没有该年份时为 `na`。较早年份的值为 0 时为 \
    `na`，并以警告计数。
    """,
    "Gives a column as an index with a base year of 100.": "把一列化为以某年为 100 的指数。",
    "The base year.": "基年。",
    "100 · x(t) / x(base) within all other key columns; `na` where the base year is not there.":
      "在其他键列之内 100 · x(t) / x(base)；没有基年时为 `na`。",
    "Adds up a column from the first year to each year.": "从首年累加到各年。",
    "Goes by year within all other key columns. A value that is `na` makes all later sums `na`.":
      "在其他键列之内按年份进行。一个值为 `na`，其后的累计都是 `na`。",
    "Goes through the years and carries a value along.": "逐年递推，把一个值传下去。",
    "Takes the result of the year before and the value of this year.": "用上一年的结果和当年的值计算。",
    "What stands for the result before the first year.": "首年之前的结果。",
    "a value for each row": "每行一个值",
    """
    Goes by year within all other key columns, as perpetual inventory does: `scan(.investment, \
    fn(stock, i) => stock * 0.9 + i, start = 100)`. After a gap in the years the result is \
    `na`.
    """:
      """
    在其他键列之内按年份进行，如永续盘存法：`scan(.investment, fn(stock, i) => stock * 0.9 + i, start = 100)`。年份\
    有间断之后，结果为 `na`。
    """,
  ]
}
