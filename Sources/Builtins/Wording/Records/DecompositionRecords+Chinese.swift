extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseDecompositionRecords: WordingPart = [
    "Splits a change into the effects of factors by the logarithmic mean Divisia index.":
      "用对数平均迪氏指数把变化分解为各因素的效应。",
    "What is decomposed: the product of the factors.": "要分解的量：各因素之积。",
    "The factors, by name: `[intensity = .co2 / .va, …]`.":
      "按名称给出的因素：`[intensity = .co2 / .va, …]`。",
    "all years of the table": "表中所有年份",
    "The window from its first to its last year, or a list.": "从首年到末年的时段，或时段的列表。",
    "The dimension that aggregates in `factors` run over.": "`factors` 中的汇总所遍历的维度。",
    "the key columns left over": "其余的键列",
    "The columns that make groups, each with its effects.": "构成分组的列，每组各有效应。",
    "Effects that add, or indices.": "相加的效应，或指数。",
    "LMDI-I, consistent in aggregation, or LMDI-II.": "LMDI-I（汇总时一致）或 LMDI-II。",
    "Sum the effects of year after year instead of last against first.": "逐年效应之和，而不是末年对首年。",
    "Analytical limits, or a small number for zeros.": "对零取解析极限，或用小数代替。",
    "The small number of `zero = \"small\"`.": "`zero = \"small\"` 所用的小数。",
    "What a member without a value of `of` or a factor in one of the years does: stop, or be left out.":
      "某一年份的 `of` 或某个因素没有值的成员：停止，或略去。",
    "The column that numbers random draws, as in `.draws` of `emissions`: effects get intervals.":
      "随机抽样的编号列，如 `emissions` 的 `.draws`：效应带区间。",
    "Level of these intervals.": "这些区间的置信水平。",
    """
    `.effects` (by…, from, to, one column a factor, total, residual), `.cells` (the same for \
    each member of `across`), `.shares` (of each effect in |total|); with `draws` also \
    `.intervals` (by…, from, to, factor, effect, low, high, sd)
    """:
      """
    `.effects`（by…、from、to、每个因素一列、total、residual）、`.cells`（`across` 每个成员的同样内容）、`.shares`（各效应\
    占 |total| 的份额）；给出 `draws` 时还有 `.intervals`（by…、from、to、factor、effect、low、high、sd）
    """,
    """
    Additive LMDI-I: effect_i = Σ L(v₁, v₀) ln(x_i1 / x_i0) over the members of `across`, with \
    L the logarithmic mean; the effects add to the change exactly. Multiplicative indices \
    multiply to the ratio. `residual` is what factors that do not multiply to `of` leave over: \
    a difference, and for indices a quotient, which is 1 where nothing is left. An aggregate in \
    `factors` runs over `across` within each group and year. Zeros follow Ang and Liu: the change of a member that appears or disappears goes to \
    the factor that is zero; where `of` is 0 and a factor does not exist, the member is absent \
    and the factor keeps its value of the other year. Windows that do not share an end year \
    are noted, because their effects do not add to those of the whole span.

    With `draws` every draw is decomposed by itself. Intervals are quantiles of type 7 of the \
    effects of the draws, `sd` is their standard deviation; `.effects` are those of draw 0, \
    the estimate, or the mean of the draws where there is none.
    """:
      """
    加法 LMDI-I：effect_i = Σ L(v₁, v₀) ln(x_i1 / x_i0)，对 `across` 的成员求和，L 为对数平均；效应之和恰等于变化量。乘法指\
    数之积等于比值。各因素之积不等于 `of` 时，剩余部分在 `residual` 中：加法为差，乘法为商，没有剩余时商为 1。`factors` 中的汇总在每组每年内遍历 `across`。零值按 Ang 和 Liu 处理：新增或消失的成员，其变化归于为零的因素；`of` 为 0 而因\
    素不存在时，该成员不存在，因素取另一年的值。没有共同端点年份的时段有提示，因为其效应之和不等于整个时段的效应。

    给出 `draws` 时，每次抽样各自分解。区间是各次抽样效应的第 7 型分位数，`sd` 是其标准差；`.effects` 取抽样 0 即估计值的结果，没有时取各次抽样的均值\
    。
    """,
    "Splits a change of emissions by input and output into intensity, technology and demand.":
      "用投入产出把排放的变化分解为强度、技术和需求。",
    "A table keyed by sector and year.": "以部门和年份为键的表。",
    "Emissions a unit of output of each sector.": "各部门单位产出的排放。",
    "The input coefficients: in the row of a sector what the sector of each column needs of it.":
      "直接消耗系数：部门所在行给出各列部门单位产出对它的消耗。",
    "Final demand for each sector.": "各部门的最终需求。",
    "the last key column besides the year": "除年份外的最后一个键列",
    "The column of the sectors.": "部门列。",
    """
    `.effects` (by…, from, to, intensity, technology, demand, total), the mean of all orders; \
    `.polar`, that of the two polar ones
    """:
      "`.effects`（by…、from、to、intensity、technology、demand、total），所有次序的均值；`.polar`，两种极端次序的均值",
    """
    Emissions are c (I − A)⁻¹ y with c the intensities, A the coefficients and y final demand. \
    The factors are replaced one after the other; `.effects` is the mean over all six orders, \
    `.polar` over the order intensity, technology, demand and its reverse. Both add to the \
    total. Columns of `technology` that have the names of the sectors are matched by name; \
    else they stand in the order of the sectors in the table, which is noted. A matrix without \
    Leontief inverse is an error.
    """:
      """
    排放量为 c (I − A)⁻¹ y，c 为强度，A 为系数，y 为最终需求。各因素依次替换；`.effects` 是六种次序的均值，`.polar` 是强度、技术、需求这一次\
    序及其逆序的均值。两者之和都等于合计。`technology` 中与部门同名的列按名称对应；否则按部门在表中的次序，并有提示。没有列昂惕夫逆矩阵是错误。
    """,
    "Says whether a quantity decouples from its driver.": "判断一个量是否与其驱动变量脱钩。",
    "The quantity, such as emissions.": "所研究的量，如排放量。",
    "The driver, such as GDP at constant prices.": "驱动变量，如不变价 GDP。",
    "the key columns without the year": "除年份外的键列",
    "The columns that make groups, each with a state; its rows are added.":
      "构成分组的列，每组一个状态；组内各行相加。",
    """
    What missing values do: stop the method, drop their rows, or be filled by a line or the \
    mean.
    """:
      "缺失值：停止，去掉其行，或用直线、均值填补。",
    "table: by…, from, to, of_change, driver_change, elasticity, state":
      "表：by…、from、to、of_change、driver_change、elasticity、state",
    """
    The changes are relative to the first year of the window; elasticity = of_change / \
    driver_change. Driver up: quantity down strong decoupling, elasticity below 0.8 weak \
    decoupling, up to 1.2 expansive coupling, above expansive negative decoupling. Driver \
    down: quantity up strong negative decoupling, below 0.8 weak negative decoupling, up to \
    1.2 recessive coupling, above recessive decoupling. Where the driver does not change, or a \
    first value is 0, there is no elasticity and no state.
    """:
      """
    变化相对于时段的首年；elasticity = of_change / driver_change。驱动变量上升：量下降为强脱钩 strong decoupling，弹性低于 \
    0.8 为弱脱钩 weak decoupling，不超过 1.2 为扩张连结 expansive coupling，更高为扩张负脱钩 expansive negative \
    decoupling。驱动变量下降：量上升为强负脱钩 strong negative decoupling，低于 0.8 为弱负脱钩 weak negative \
    decoupling，不超过 1.2 为衰退连结 recessive coupling，更高为衰退脱钩 recessive decoupling。驱动变量不变或初值为 0 时，\
    没有弹性和状态。
    """,
    "Carries a quantity on by rates of change of its factors.": "按各因素的变化率推算一个量。",
    "The quantity; its last year is the start.": "要推算的量；以其末年为起点。",
    "Rates a year, by name: `[gdp = 0.05, intensity = -3[%]]`; a list of rates for one a year.":
      "按名称给出的年变化率：`[gdp = 0.05, intensity = -3[%]]`；逐年不同的写成列表。",
    "Years ahead: how many, or a range.": "向前的年份：年数或范围。",
    "all": "全部",
    "The years of which the last is the start.": "以其末年为起点的年份。",
    "The columns that make groups, each with a path.": "构成分组的列，每组一条路径。",
    "table: by…, year, value; the first row is the start": "表：by…、year、value；第一行为起点",
    """
    C(t) = C(0) Π (1 + r)ᵗ over the rates, from the last year with data. A rate is a number, \
    0.05 or 5[%], or a list with one for each year ahead. With rates that do not change over \
    time the path has no peak inside, which is noted. A rate of −100 % or less is an error.
    """:
      """
    从有数据的末年起，C(t) = C(0) Π (1 + r)ᵗ，对各变化率连乘。变化率为一个数，如 0.05 或 5[%]，或逐年一个的列表。变化率不随时间变化时，路径中间没有\
    峰值，并有提示。不高于 −100 % 的变化率是错误。
    """,
  ]
}
