extension ShellWording {
  /// Chinese texts on error codes.
  static let chineseMethodsErrors: WordingPart = [
    "Division by zero": "除以零",
    "The result is `na`, as there is no infinity. The warning counts the values.":
      "结果为 `na`，因为没有无穷大。警告说明有多少个值。",
    "Undefined or too large": "无定义或过大",
    """
    The result is `na`: the logarithm or root of a negative number, or a number beyond \
    1.8e308. The warning counts the values.
    """:
      "结果为 `na`：负数的对数或平方根，或超过 1.8e308 的数。警告说明有多少个值。",
    "A value is missing": "有缺失值",
    "The method needs every value. Name a rule for missing ones, or fill them first.":
      "方法需要所有的值。指定缺失值的规则，或先填补。",
    "A value outside the domain": "值在定义域之外",
    "The method is not defined for this value, such as a negative quantity.":
      "方法对这样的值没有定义，如负的量。",
    "Inputs that do not fit together": "输入互不相符",
    "Inputs of the method differ in number or do not belong together.": "方法的各项输入个数不同，或不属于同一组数据。",
    """
    The built-ins hand over inputs that fit; the check is for those who call the methods from \
    Swift.
    """:
      "内置函数传入的输入总是相符；这项检查是为从 Swift 调用方法的人准备的。",
    "A degenerate case": "退化情形",
    "The data determine no result, such as a mean of 0 to divide by.": "数据不能确定结果，例如要用为 0 的均值去除。",
    "Too few values": "值太少",
    "The method needs more values than there are.": "方法需要的值比现有的多。",
    "A fuel without a factor": "燃料没有系数",
    """
    The set of factors has no fuel of this name. Name the fuel as the set does: `fuels = [coal \
    = .原煤]`.
    """:
      "系数集中没有这个名称的燃料。按系数集的名称指明燃料：`fuels = [coal = .原煤]`。",
    "Texts without a number": "文本中没有数字",
    "The result is `na`. The warning counts the values.": "结果为 `na`。警告说明有多少个值。",
    "A year that the table has not": "表中没有的年份",
    "The window starts or ends in a year without rows.": "时段的首年或末年没有行。",
    "A member without a row in a year": "某成员在某一年没有行",
    "A decomposition compares the same members in both years.": "分解比较两年中相同的成员。",
    "Missing values cannot be filled": "缺失值无法填补",
    "The rule needs a value around the gap, and there is none.": "规则要求空缺前后有值，而这里没有。",
    "Nothing to compute with": "没有可计算的内容",
    "The list of fuels or factors is empty.": "燃料或因素的列表是空的。",
    "A fuel stands twice in the factors": "系数表中燃料重复",
    "Each fuel has one row.": "每种燃料一行。",
    "The name of a factor is taken": "因素的名称已被占用",
    "Factors become columns of the result, which has a column of this name already.":
      "各因素成为结果的列，而结果已有同名的列。",
    "A gap in the years": "年份有间断",
    "The method needs a value for each year.": "方法每年需要一个值。",
    "A window of one year": "只有一年的时段",
    "A window goes from one year to a later one.": "时段从一年到较晚的一年。",
    "A table of factors lacks a column": "系数表缺少列",
    """
    A table that is given for factors, potentials or uncertainties has the columns that the \
    message names.
    """:
      "作为系数、增温潜势或不确定性给出的表，要有消息所列的列。",
    "A region has several rows in a year": "一个区域在同一年有几行",
    """
    The comparison of two years takes one row a region and year. Name the columns that tell \
    rows apart in `by`, or sum over them first.
    """:
      "两年的比较中，每个区域每年一行。在 `by` 中写出能区分各行的列，或先求和。",
    "One column of regions is needed": "需要一列区域",
    "Shares run over regions, so the method must know the one column that names them.":
      "份额在区域之间计算，因此要知道哪一列是区域。",
    "An unknown benchmark": "未知的基准",
    "A benchmark is \"mean\", \"median\", \"national\", or a column expression.":
      "基准为 \"mean\"、\"median\"、\"national\" 或列表达式。",
    "The national benchmark needs weights": "全国基准需要权重",
    "A national mean is weighted. Say by what, such as output for an intensity.":
      "全国均值是加权的。说明用什么加权，例如强度用产值。",
    "The column that shares run over is missing": "缺少计算份额的列",
    """
    Structures are compared by shares of something, such as industries. Name it: `across = \
    .industry`.
    """:
      "结构按某种份额比较，如行业。指定它：`across = .industry`。",
    "The column of regions is missing": "缺少区域列",
    "The method compares regions, so it must know the column that names them: `by = .region`.":
      "方法比较区域，因此要知道哪一列是区域：`by = .region`。",
    "Coordinates in two units": "坐标的单位不同",
    "Both coordinates of an ellipse have the same unit.": "椭圆的两个坐标单位要相同。",
    "A shift that the convention does not take": "该约定不用平移",
    "Only the scaled convention of entropy weights shifts its values.": "熵权中只有 scaled 约定平移取值。",
    "An indicator without a weight": "指标没有权重",
    "Weights by name cover every indicator.": "按名称给出的权重要包括每个指标。",
    "Several weights for an indicator": "一个指标有几个权重",
    "A table of weights has one row an indicator, or names its groups with `by`.":
      "权重表中每个指标一行，或用 `by` 指明各组。",
    "A cost indicator that is no indicator": "逆向指标不在指标之中",
    "`cost` names some of the indicators.": "`cost` 指明其中的一些指标。",
    "An indicator is given twice": "指标重复",
    "Each indicator has a name of its own.": "每个指标的名称都要不同。",
    "The result has a column of this name": "结果中已有同名的列",
    """
    A column of the table would come to stand beside one of the result with the same name. \
    Rename it first.
    """:
      "表中的一列会与结果中的一列同名。先改名。",
    "This is no table of weights": "不是权重表",
    "A table of weights has the columns `indicator` and `weight`.":
      "权重表有列 `indicator` 和 `weight`。",
    "No indicator": "没有指标",
    "The method needs at least one indicator.": "方法至少需要一个指标。",
    "Weights and indicators differ in number": "权重与指标个数不同",
    "Weights without names are one for each indicator, in their order.": "没有名称的权重按指标的次序，每个指标一个。",
    "Two systems in different units": "两个系统单位不同",
    "Coupling compares two systems, so both are indices or have the same unit.":
      "耦合比较两个系统，因此两者都应是指数，或单位相同。",
    "A weight that is no number": "权重不是数字",
    "Weights are plain numbers.": "权重是没有单位的数。",
    "An option of another grey model": "属于另一种灰色模型的选项",
    "The option belongs to another model than the one chosen.": "该选项属于另一种模型，而不是所选的模型。",
    "A model without its drivers": "模型没有驱动变量",
    "GM(1,N) explains a series by others. Name them.": "GM(1,N) 用其他序列解释一个序列。指定这些序列。",
    "Drivers that end too early": "驱动变量结束得太早",
    "A forecast by drivers needs their values in the years ahead.": "用驱动变量预测，需要它们在预测年份的值。",
    "Coefficients that do not fit the model": "系数与模型不符",
    "The output density takes three coefficients. Say which terms they are.":
      "产出密度要用三个系数。说明是哪几项。",
    "A term that the regression has not": "回归中没有的项",
    "The note lists the terms of the regression.": "提示列出回归的各项。",
    "This holds no coefficients": "其中没有系数",
    "The output density takes a regression, its table of coefficients, or three numbers.":
      "产出密度要用回归、其系数表，或三个数。",
    "A rate that is no number": "变化率不是数字",
    "Rates of a scenario are numbers, such as 0.05 or 5[%].": "情景的变化率是数字，如 0.05 或 5[%]。",
    "The column of sectors is missing": "缺少部门列",
    "A structural decomposition runs over sectors. Set the key, or name the column in `across`.":
      "结构分解在部门之间进行。设置键，或在 `across` 中指定该列。",
    "A sector is missing in a year": "某一年缺少部门",
    "Both years of a structural decomposition have the same sectors.": "结构分解的两年部门要相同。",
    "Coefficients and sectors differ in number": "系数与部门个数不同",
    "The technology has a column of coefficients for each sector.": "每个部门一列技术系数。",
    "A table that is no result of a method": "表不是方法的结果",
    """
    `about`, `cite` and `provenance` ask a result, or a table that a method gave, before rows \
    were put together anew.
    """:
      "`about`、`cite` 和 `provenance` 用于结果，或方法给出而行还没有重新组合的表。",
    "A value for each kind of land": "每种土地一个值",
    "The option takes two numbers with the names `forest` and `grass`.":
      "该选项取名为 `forest` 和 `grass` 的两个数。",
    "The new column is there already": "新列已经存在",
    "`deflate` adds a column, and the table has one of that name. Name it with `name`.":
      "`deflate` 增加一列，而表中已有同名的列。用 `name` 起名。",
    "Money at prices of a year already": "金额已按某年价格计",
    "Only money at the prices of each year is deflated; this states the year of its prices.":
      "只有按各年现价计的金额才做平减；这一列已带价格年份。",
    "Prices of what is no money": "不是货币却要算价格",
    "Only money has prices; give a column in CNY, USD or another currency.":
      "只有货币才有价格；给出以 CNY、USD 或其他货币计的列。",
    "Numbers are needed": "需要数字",
    "This argument of an audit takes a number or a list of numbers.": "核查的这个参数取一个数或数的列表。",
    "A column of the printed table is missing": "所印的表缺少列",
    "The audit finds its columns by name, and they hold numbers.": "核查按名称找列，列中应为数字。",
    "How many values": "值的个数",
    "`n` takes whole numbers, or a range with two ends.": "`n` 取整数，或两端都有的范围。",
    "A model without rho": "模型没有 rho",
    "`audit.rho` takes numbers and models that have a coefficient rho.":
      "`audit.rho` 取数字和有系数 rho 的模型。",
    "A model without what is compared": "模型缺少要比较的内容",
    "`audit.loglik` compares R², log-likelihood and the number of observations of models.":
      "`audit.loglik` 比较模型的 R²、对数似然和观测数。",
    "A claim is three numbers": "一个说法是三个数",
    "What is claimed, and the two numbers whose ratio it should be.": "所称的倍数，以及其比值应等于它的两个数。",
    "A fuel is a list of numbers": "一种燃料是一列数",
    "Without a table, `audit.factors` takes the numbers of each fuel.":
      "没有表时，`audit.factors` 取每种燃料的各个数。",
    "Electricity without a factor, or a factor without electricity": "有电量而无因子，或有因子而无电量",
    "Both go together.": "两者要一起给出。",
    "An option for intervals without an uncertainty": "有区间的选项而无不确定性",
    "Intervals come from uncertainties. Give them, or leave the option out.":
      "区间由不确定性得来。给出不确定性，或去掉该选项。",
    "A factor of the grid is negative": "电网排放因子为负",
    "Factors of the grid are 0 or more.": "电网排放因子不小于 0。",
    "An uncertainty that cannot be used": "不能使用的不确定性",
    "Uncertainties are shares between 0 and 1000 %, for each fuel or for all.":
      "不确定性是 0 到 1000 % 之间的份额，逐种燃料给出，或统一给出。",
    "A region of the table that the weights do not have": "权重中没有表中的某个区域",
    """
    Data and weights meet by region. Leave the region out of the table, or make weights that \
    have it; a region without neighbours is named in `regions`.
    """:
      "数据与权重按区域对应。从表中去掉该区域，或建立含有它的权重；没有邻居的区域写在 `regions` 中。",
    "A region of the weights that the table does not have": "表中没有权重中的某个区域",
    "Data and weights meet by region. `w[t.city]` narrows weights to the regions of a table.":
      "数据与权重按区域对应。`w[t.city]` 把权重缩小到表中的区域。",
    "A table without regions meets weights": "没有区域的表遇到权重",
    "Data and weights meet by the region of the table's key.": "数据与权重按表的键中的区域对应。",
    "Too few draws": "抽样太少",
    "Intervals by draws need at least two.": "由抽样得到区间，至少要两次。",
    "A region has several rows in one year": "一个区域在同一年有几行",
    "A method takes one value for each region and year, and a map one row for each region.":
      "方法对每个区域每年取一个值，地图对每个区域取一行。",
    "A region has no row in some year": "某个区域在某一年没有行",
    "A method takes one value for each region in each year. Leave out what is not complete.":
      "方法对每个区域每年取一个值。去掉不完整的部分。",
    "Spellings of table and weights that do not meet for certain": "表与权重的写法不能确定对应",
    """
    Two regions of the table are one of the weights, or one may be several. Spell regions \
    alike on both sides, or give both sides the same aliases.
    """:
      "表中的两个区域对应权重中的一个，或一个可能对应几个。使两边的写法一致，或给两边相同的别名。",
    "A link without a region or without a weight": "连接没有区域或没有权重",
    "Each row names two regions, and a weight of 0 or more.": "每行写出两个区域和一个不小于 0 的权重。",
    "A region linked to itself": "区域与自身相连",
    "The diagonal of spatial weights is 0.": "空间权重的对角线为 0。",
    "A link that is there twice": "连接重复",
    "Each link stands in one row.": "每个连接只占一行。",
    "A region that weights or a map do not have": "权重或地图中没有的区域",
    "It was asked for by name. Its spelling must be theirs, or one of its aliases.":
      "它是按名称要求的。写法应与其中一致，或是其别名之一。",
    "Values where classes are needed": "需要类别之处是一般的值",
    """
    A Markov chain counts moves between classes, and a column of many different values has \
    none. Part the values into classes first: `breaks(…).classes`.
    """:
      "马尔可夫链计算类别之间的变动，而取值繁多的列没有类别。先把值分类：`breaks(…).classes`。",
    "Something else than quadrants": "不是象限",
    """
    Transitions go between the corners of Moran's scatter plot, HH, LH, LL and HL, which \
    `lisa` gives as `quadrant`. Its column `cluster` has `ns` too.
    """:
      "跃迁在莫兰散点图的象限 HH、LH、LL 和 HL 之间进行，`lisa` 以 `quadrant` 给出。它的列 `cluster` 还有 `ns`。",
    "Transitions without region and year": "跃迁没有区域和年份",
    """
    Every region needs one quadrant a year, so the key is region and year and nothing else. \
    Take one sector, or whatever else is in the key, at a time.
    """:
      "每个区域每年要有一个象限，因此键只有区域和年份。一次取一个部门，或键中的其他列的一个值。",
    "A year that the table does not have": "表中没有的年份",
    "The first or last year of transitions must be a year of the table.": "跃迁的首年或末年必须是表中的年份。",
    "A region without a quadrant": "区域没有象限",
    "Transitions compare the same regions in two years; one of them lacks a region.":
      "跃迁比较两年中相同的区域；其中一年缺少某个区域。",
    "A term that stands twice": "公式中重复的项",
    """
    Each term of a formula stands once, and the left side is not among them: the same column \
    twice has no two coefficients.
    """:
      "公式的每一项只出现一次，左边的也不在其中：同一列不会有两个系数。",
    "A formula without anything to estimate": "公式没有可估计的内容",
    "With `0` on the right side there is no intercept, and then at least one term is needed.":
      "右边写 `0` 就没有截距，此时至少要有一项。",
    "A term that is no number": "项不是数字",
    """
    Terms are numbers. A constant for each region or year is not a term: it is the option \
    `effects`. Flags become numbers by `case`.
    """:
      "各项应为数字。每个区域或每年的常数不是项，而是选项 `effects`。逻辑值用 `case` 化为数字。",
    "Several rows for a region and a year": "一个区域一年有几行",
    """
    A panel has one row for each region and year. Where its key has more columns, such as an \
    industry, take one of them or sum over them.
    """:
      "面板中每个区域每年一行。键中还有其他列（如行业）时，取其中一个，或对其求和。",
    "A panel that is not balanced": "面板不平衡",
    """
    Effects and spatial weights need each region in each year. The message names what is \
    missing. Rows are never filled without being told: fill them, or leave out the regions or \
    years.
    """:
      "效应和空间权重要求每个区域每年都有。消息指出缺少什么。不会擅自填补行：补上，或去掉这些区域或年份。",
    "Which region a row belongs to": "行属于哪个区域",
    "Effects and spatial weights go by region, which is a column of the key.":
      "效应和空间权重按区域进行，区域是键中的一列。",
    "Effects of regions in one year": "只有一年而有区域效应",
    "A constant for each region is told from the rest only by several years.":
      "要有几年，才能把每个区域的常数与其余部分区分开。",
    "Clusters that nobody named": "没有指定聚类",
    "Clustered errors go by region unless `cluster` names another column.":
      "聚类标准误默认按区域，除非 `cluster` 指定另一列。",
    "What is no regression": "不是回归",
    "The built-in takes what `ols`, `slm`, `sem`, `sdm`, `slx` or `sac` gave.":
      "这个内置函数取 `ols`、`slm`、`sem`、`sdm`、`slx` 或 `sac` 的结果。",
    "Models that do not compare": "不能比较的模型",
    "`compare` takes a list of results that each have a table of coefficients.":
      "`compare` 取结果的列表，每个结果都有系数表。",
    "A model without the effects that are tested": "模型没有所检验的效应",
    "Hausman's test compares a model with fixed effects of regions and one with random ones.":
      "Hausman 检验比较一个区域固定效应的模型和一个随机效应的模型。",
    "Two different models": "两个不同的模型",
    "Hausman's test compares two estimates of one model on the same rows.":
      "Hausman 检验比较同一模型在同样的行上的两种估计。",
    "Impacts of a model without space": "没有空间部分的模型的效应",
    "Without a spatial lag or spatially lagged terms a coefficient is the whole effect.":
      "没有空间滞后，也没有带空间滞后的项时，系数就是全部效应。",
  ]
}
