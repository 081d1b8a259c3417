extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseDisparityRecords: WordingPart = [
    "Measures how unequal regions are by the coefficient of variation.": "用变异系数衡量区域差异。",
    "A table, most often a panel.": "一张表，通常是面板。",
    "The column studied.": "所研究的列。",
    "the region column": "区域列",
    "The dimension it varies over.": "计算差异所跨的维度。",
    "The columns that make groups, each with a result.": "构成分组的列，每组一个结果。",
    "Divisor n − 1 or n.": "除数 n − 1 或 n。",
    "Weights, for Williamson's form without divisor.": "权重，用于没有除数的威廉森形式。",
    "table: by…, n, mean, sd, cv (a ratio)": "表：by…、n、mean、sd、cv（比值）",
    """
    V = s / mean, with s the standard deviation across regions. The largest value n regions of \
    non-negative data can have is √n with the sample divisor and √(n − 1) with the other; a \
    value above 95 % of it is noted, because one region then carries almost everything. A \
    negative mean is used by its size and noted. Weighted: √Σ w (x − m)² / m with weights that \
    sum to 1.
    """:
      """
    V = s / mean，s 为各区域的标准差。n 个区域的非负数据，用样本除数时最大为 √n，用另一种时最大为 √(n − 1)；达到其 95 % 以上时有提示，因为此时几乎\
    全部集中于一个区域。均值为负时按绝对值计算并提示。加权：√Σ w (x − m)² / m，权重之和为 1。
    """,
    "Classes regions by whether they beat a benchmark in the first and in the last year.":
      "按首年和末年是否优于基准给区域分类。",
    "The column studied, such as an intensity.": "所研究的列，如强度。",
    "The column of regions.": "区域列。",
    "the key columns left over, without the year": "除年份外其余的键列",
    "The columns that make groups, each with its benchmark.": "构成分组的列，每组各有基准。",
    "The first and the last year.": "首年和末年。",
    "`\"mean\"`, `\"median\"` or `\"national\"`; or a number or column expression.":
      "`\"mean\"`、`\"median\"` 或 `\"national\"`；或一个数、列表达式。",
    "Whether low or high values are good.": "以低值为好还是以高值为好。",
    "the divisor of `of`": "`of` 的除数",
    "Weights of the national benchmark.": "全国基准的权重。",
    """
    table: by…, region, first, last, benchmark_first, benchmark_last, class (advantage, \
    disadvantage, better, worse, na)
    """:
      """
    表：by…、region、first、last、benchmark_first、benchmark_last、class（advantage、disadvantage、\
    better、worse、na）
    """,
    """
    Better than the benchmark in both years is an advantage, in neither a disadvantage; \
    `better` became better, `worse` became worse. Better means strictly below the benchmark, \
    or above it with `better = "high"`: a tie is not better. `mean` and `median` are those of \
    the regions of the group in the year. `national` is Σ w x / Σ w, for an intensity C/G with \
    w = G the national ΣC/ΣG; the divisor of `of` is taken for w unless `weight` is given. A \
    column expression may aggregate: it is evaluated within group and year. A region without a \
    row in one of the years has the class `na`. Fewer than 3 regions are noted. Authors \
    rarely say which benchmark they used, and classes depend on it.
    """:
      """
    两年都优于基准为优势 advantage，两年都不优于为劣势 disadvantage；由劣转优为 `better`，由优转劣为 `worse`。优于是指严格低于基准，\
    `better = "high"` 时为严格高于基准：相等不算优于。`mean` 和 `median` 取该年组内各区域的值。`national` 为 Σ w x / Σ w，\
    对强度 C/G 取 w = G 即全国的 ΣC/ΣG；不给 `weight` 时以 `of` 的除数为 w。列表达式可以含汇总：在每组每年内计算。某一年没有数据的区域，类别为 \
    `na`。少于 3 个区域时有提示。作者很少说明所用的基准，而分类取决于它。
    """,
    "Compares each region with each other one: which is lower in both of two years.":
      "两两比较区域：哪个在两年中都较低。",
    "The column studied: an intensity, low is good.": "所研究的列：强度，以低为好。",
    "The columns that make groups; regions are compared within them.": "构成分组的列；区域在组内比较。",
    """
    table: by…, region, other, relation (dominates, dominated, crosses, tie, na), ratio_first, \
    ratio_last
    """:
      "表：by…、region、other、relation（dominates、dominated、crosses、tie、na）、ratio_first、ratio_last",
    """
    One row an ordered pair. A region dominates another when its value is lower in both years, \
    is dominated when it is higher in both, and crosses when it is lower in one and higher in \
    the other; equal values in a year are a tie. The ratios are other over self, which for an \
    intensity is how many times as productive the region is; `na` where self is 0. Unlike \
    `advantage` this needs no benchmark.
    """:
      """
    每个有序对一行。两年的值都较低为占优 dominates，都较高为被占优 dominated，一年低一年高为交叉 crosses；某一年相等为持平 tie。比值为对方除以自身，\
    对强度来说就是该区域的生产率是对方的几倍；自身为 0 时为 `na`。与 `advantage` 不同，它不需要基准。
    """,
    "Measures inequality by Theil's index, between and within groups.": "用泰尔指数衡量不平等，并分解为组间和组内。",
    "What is shared out; not negative.": "被分配的量；不能为负。",
    "equal ones": "等权",
    "The shares it is compared with, such as population.": "用来比较的份额，如人口。",
    "none: no split": "无：不分解",
    "The group of each region, such as a province or zone.": "各区域所属的组，如省或地带。",
    "The dimension it runs over.": "所遍历的维度。",
    "table: by…, total, between, within": "表：by…、total、between、within",
    """
    T = Σ (yᵢ/Y) ln((yᵢ/Y) / (pᵢ/P)), with 0 ln 0 = 0 and p the weights; without `weight` \
    every region counts alike. `between` is the same on the totals of the groups, `within` the \
    sum of the groups' own indices, each times its share in Y; the two add to `total`, and \
    are `na` without `groups`. 0 means equal shares.
    """:
      """
    T = Σ (yᵢ/Y) ln((yᵢ/Y) / (pᵢ/P))，0 ln 0 = 0，p 为权重；不给 `weight` 时各区域等权。`between` 是对各组合计的同一\
    指数，`within` 是各组自身指数乘以其占 Y 份额之和；两者之和为 `total`，不给 `groups` 时为 `na`。0 表示份额相等。
    """,
    "Measures inequality by Gini's coefficient, split by groups as Dagum does.":
      "用基尼系数衡量不平等，并按 Dagum 的方法分组分解。",
    "table: by…, total, within, between_net, transvariation":
      "表：by…、total、within、between_net、transvariation",
    """
    G = Σ |xᵢ − xⱼ| / (2 n² mean), without a small-sample correction. `within` is what comes \
    from inside the groups, `between_net` the net difference between them, `transvariation` \
    what comes from groups that overlap; the three add to `total`, and are `na` without \
    `groups`.
    """:
      """
    G = Σ |xᵢ − xⱼ| / (2 n² mean)，不做小样本修正。`within` 来自组内，`between_net` 为组间净差异，\
    `transvariation` 来自各组的重叠即超变密度；三者之和为 `total`，不给 `groups` 时为 `na`。
    """,
    "Compares the share of an industry in a region with its share in all regions.":
      "把行业在区域中的份额与它在所有区域中的份额相比。",
    "Output, employment or emissions; not negative.": "产值、就业或排放；不能为负。",
    "the key columns that are neither region nor year": "既非区域也非年份的键列",
    "The dimension that shares run over, such as industries.": "计算份额的维度，如行业。",
    "The region, and columns such as the year that make tables apart.": "区域，以及把表分开的列，如年份。",
    "table: by…, across…, lq": "表：by…、across…、lq",
    """
    LQ_ij = (M_ij / M_i.) / (M_.j / M_..), for region i and industry j. Above 1 the region \
    holds more of the industry than all regions of the table together do. An industry a region \
    lacks is 0 there. `na` where a total is 0. Key columns that are named neither in `by` nor \
    in `across` are summed over, which is noted.
    """:
      """
    LQ_ij = (M_ij / M_i.) / (M_.j / M_..)，i 为区域，j 为行业。大于 1 表示该区域中该行业的份额高于表中所有区域合计。区域没有的行业为 0\
    。合计为 0 时为 `na`。既不在 `by` 也不在 `across` 中的键列被求和，并有提示。
    """,
    "Measures how far the structure of a region is from that of others.": "衡量区域的结构与其他区域相差多远。",
    "All regions of the table together, or each other region.": "表中所有区域合计，或逐个其他区域。",
    "table: by…, krugman; with `to = \"pairs\"`: by…, region, other, krugman":
      "表：by…、krugman；`to = \"pairs\"` 时：by…、region、other、krugman",
    """
    K = Σ |s_aj − s_bj| over industries j, with s the shares of a region and of all regions of \
    the table together, or of two regions. 0 means equal structures, 2 that they share \
    nothing. Pairs are ordered: each stands twice. `na` for a region whose total is 0.
    """:
      """
    对行业 j 求和 K = Σ |s_aj − s_bj|，s 为区域与表中所有区域合计的份额，或两个区域的份额。0 表示结构相同，2 表示毫无共同之处。区域对有次序：每对出现两\
    次。合计为 0 的区域为 `na`。
    """,
    "Measures how alike the structures of regions are.": "衡量区域之间结构的相似程度。",
    "table: by…, region, other, isomorphism; with `to = \"nation\"`: by…, isomorphism":
      "表：by…、region、other、isomorphism；`to = \"nation\"` 时：by…、isomorphism",
    """
    Σ s_aj s_bj / √(Σ s_aj² Σ s_bj²) over industries j, with s the shares of two regions, or \
    of a region and all regions of the table together. 1 means equal structures, 0 that they \
    share nothing. Pairs are ordered: each stands twice. `na` for a region whose total is 0.
    """:
      """
    对行业 j 求和 Σ s_aj s_bj / √(Σ s_aj² Σ s_bj²)，s 为两个区域的份额，或区域与表中所有区域合计的份额。1 表示结构相同，0 表示毫无共同之处\
    。区域对有次序：每对出现两次。合计为 0 的区域为 `na`。
    """,
    "Measures how concentrated the structure of a region is.": "衡量区域结构的集中程度。",
    "table: by…, hhi": "表：by…、hhi",
    """
    Σ s_j² over industries j, with s the shares of a region: 1 when one industry is all of it, \
    1 over their number when all are equal. For the concentration of an industry over \
    regions, write `across = .region, by = .industry`. `na` where a total is 0.
    """:
      """
    对行业 j 求和 Σ s_j²，s 为区域中的份额：只有一个行业时为 1，各行业相等时为行业数的倒数。要看行业在区域间的集中程度，写 `across = .region, by \
    = .industry`。合计为 0 时为 `na`。
    """,
    "Tests whether regions come closer: growth against the starting level, and the spread.":
      "检验区域是否趋同：增长与起点水平的关系，以及离散程度。",
    "The column studied; above 0.": "所研究的列；应大于 0。",
    "table: by…, alpha, slope, p, r2, speed, half_life, sigma_first, sigma_last":
      "表：by…、alpha、slope、p、r2、speed、half_life、sigma_first、sigma_last",
    """
    ln(y₁/y₀)/T = α + slope ln y₀ by least squares over regions; a negative slope is beta \
    convergence, p its two-sided p-value (Student's t with n − 2 degrees of freedom). speed = \
    −ln(1 + slope T)/T, which exists where 1 + slope T is above 0; half_life = ln 2/speed, \
    which exists where the speed is above 0. sigma is the sample standard deviation of ln y in \
    the first and the last year; a fall is sigma convergence. Regions without a row in one of \
    the years are left out, which is noted.
    """:
      """
    对各区域用最小二乘法拟合 ln(y₁/y₀)/T = α + slope ln y₀；斜率为负是 β 收敛，p 是其双侧 p 值（学生 t 分布，自由度 n − 2）。\
    speed = −ln(1 + slope T)/T，在 1 + slope T 大于 0 时存在；half_life = ln 2/speed，在速度大于 0 时存在。\
    sigma 是首年和末年 ln y 的样本标准差；下降是 σ 收敛。某一年没有数据的区域被略去，并有提示。
    """,
    "Estimates how values are distributed by a Gaussian kernel.": "用高斯核估计取值的分布。",
    "The values.": "取值。",
    "101 places from 3 bandwidths below to 3 above the values":
      "从最小值以下 3 个带宽到最大值以上 3 个带宽的 101 个位置",
    "Where the density is wanted.": "要求密度的位置。",
    "Silverman's": "Silverman 带宽",
    "The bandwidth h, above 0.": "带宽 h，大于 0。",
    """
    `.h`, `.at`, `.density` (lists), `.curve` (by…, at, density); several groups: `.models` \
    with h and n for each
    """:
      "`.h`、`.at`、`.density`（列表）、`.curve`（by…、at、density）；有几组时：`.models` 给出各组的 h 和 n",
    """
    f(t) = Σ exp(−((t − xᵢ)/h)²/2) / (n h √(2π)), with Silverman's bandwidth h = 0.9 min(s, \
    IQR/1.34) n^(−1/5), s the sample standard deviation and quartiles of type 7; where the \
    quartiles coincide, s alone. With several groups `.h`, `.at` and `.density` are `na`, and \
    groups without `at` have their own places.
    """:
      """
    f(t) = Σ exp(−((t − xᵢ)/h)²/2) / (n h √(2π))，Silverman 带宽 h = 0.9 min(s, IQR/1.34) \
    n^(−1/5)，s 为样本标准差，四分位数取第 7 型；四分位数重合时只用 s。有几组时 `.h`、`.at` 和 `.density` 为 `na`，不给 `at` 时各组\
    有自己的位置。
    """,
    "Gives the weighted centre of places and the standard deviational ellipse around it.":
      "求地点的加权中心及其周围的标准差椭圆。",
    "Positions to the east.": "东向坐标。",
    "Positions to the north.": "北向坐标。",
    "Weights, such as emissions.": "权重，如排放量。",
    "table: by…, x, y, theta (degrees clockwise from north), across, along, area":
      "表：by…、x、y、theta（自北顺时针的度数）、across、along、area",
    """
    The centre is the weighted mean. With dx, dy the differences from it, A = Σ w (dx² − dy²), \
    B = 2 Σ w dx dy and C = √(A² + B²), θ = atan2(A + C, B); across = √(2 Σ w (dx cos θ − dy \
    sin θ)² / Σ w), along the same with dx sin θ + dy cos θ; area = π across along. The axes \
    carry the factor √2. `along` lies in the direction θ, and is the longer one. Degrees of \
    longitude and latitude are taken as they are: project them first where that matters. For a \
    spread that is the same in all directions θ is `na`.
    """:
      """
    中心是加权均值。dx、dy 为与中心之差，A = Σ w (dx² − dy²)，B = 2 Σ w dx dy，C = √(A² + B²)，θ = atan2(A + C, \
    B)；across = √(2 Σ w (dx cos θ − dy sin θ)² / Σ w)，along 同样，用 dx sin θ + dy cos θ；area = \
    π across along。轴长含因子 √2。`along` 沿 θ 方向，为长轴。经纬度按原值计算：需要时先投影。各方向离散程度相同时 θ 为 `na`。
    """,
    "Parts values into classes, by natural breaks unless told.": "把取值分类，默认用自然断点法。",
    "The values that are parted.": "要分类的取值。",
    "The number of classes.": "类数。",
    "How the bounds are found.": "怎样确定界限。",
    "none: all rows together": "无：所有行一起",
    """
    `.upper`, `.counts` (lists), `.gvf`, `.sdcm`, `.sdam`, `.classes` (key, class), `.bounds` \
    (by…, class, upper, count); several groups: `.models` with a row each
    """:
      """
    `.upper`、`.counts`（列表）、`.gvf`、`.sdcm`、`.sdam`、`.classes`（键、class）、`.bounds`（by…、class、\
    upper、count）；有几组时：`.models` 每组一行
    """,
    """
    A value is in the first class whose upper bound is not below it. natural: the partition \
    with the least sum of squares within classes, found exactly (Fisher, Jenks); bounds are \
    values of the data; among equally good partitions the last class starts earliest, and so \
    on downwards. quantile: of type 7; equal ones count once. equal: equal widths. sd: the \
    mean and one and two sample standard deviations around it. headtail: the mean, the mean of \
    what is above it, and so on. maximum: the middles of the k − 1 widest gaps, of equally \
    wide ones the higher. pretty: round numbers, about k. sd and headtail find their own \
    number of classes. gvf = 1 − sdcm / sdam, with sdcm the sum of squares around the class \
    means and sdam that around the mean. All rows are pooled, because only common bounds make \
    years comparable; `by = .year` gives each year its own.
    """:
      """
    一个值属于上界不低于它的第一类。natural：类内平方和最小的分法，精确求得（Fisher、Jenks）；界限是数据中的值；同样好的分法中，取最后一类起点最早的，依次向下。\
    quantile：第 7 型分位数；相等的只算一次。equal：等间距。sd：均值及其上下一个和两个样本标准差。headtail：均值、高于均值部分的均值，依此类推。\
    maximum：k − 1 个最宽间隔的中点，同样宽的取较高的。pretty：整数界限，约 k 个。sd 和 headtail 自行确定类数。gvf = 1 − sdcm / \
    sdam，sdcm 为各类均值的平方和，sdam 为总均值的平方和。所有行合在一起分类，因为只有共同的界限才能使年份可比；`by = .year` 使各年各有界限。
    """,
    "Parts regions into four zones by the means of two indicators.": "用两个指标的均值把区域划为四个区。",
    "The first indicator, such as footprint size.": "第一个指标，如足迹广度。",
    "The second indicator, such as footprint depth.": "第二个指标，如足迹深度。",
    "Divisor n − 1 or n of the z scores.": "z 分数的除数 n − 1 或 n。",
    "table: key, zx, zy, zone (core, critical, observation, buffer)":
      "表：键、zx、zy、zone（core、critical、observation、buffer）",
    """
    z = (value − mean) / standard deviation of each indicator. Core: both are not below 0; \
    critical: only the second is not; observation: both are below; buffer: only the first is \
    not. Only the signs decide, so zones do not depend on `sd`. Where most regions have depth \
    1 the mean is above 1, and every region in balance counts as low. Years are pooled unless \
    `by` says otherwise. An indicator that is the same everywhere parts nothing and is an \
    error.
    """:
      """
    各指标 z = (值 − 均值) / 标准差。核心区 core：两者都不低于 0；临界区 critical：只有第二个低于 0；观察区 observation：两者都低于 0；\
    缓冲区 buffer：只有第一个低于 0。只由符号决定，因此分区与 `sd` 无关。多数区域深度为 1 时，均值大于 1，所有平衡的区域都算低。除非 `by` 另有规定，各年合\
    在一起。处处相同的指标不能划分，是错误。
    """,
    "Measures the land that would absorb emissions: its size and its depth.":
      "衡量吸收排放所需的土地：足迹的广度和深度。",
    "A table with a row for each region, or region and year.": "每个区域一行，或每个区域每年一行的表。",
    "The emissions, of carbon as the sinks are.": "排放量，与碳汇同以碳计。",
    "The area of forest.": "森林面积。",
    "The area of grassland.": "草地面积。",
    "What an area takes up a year.": "单位面积每年的吸收量。",
    "What an area counts for beside other land.": "面积相对于其他土地的折算系数。",
    """
    How much of the emissions each kind of land absorbs: in proportion of the sinks or of the \
    areas of the row, or the same in all rows.
    """:
      "各类土地吸收排放的份额：按该行的碳汇或面积的比例，或所有行相同。",
    "The people of the row, for values a head.": "该行的人口，用于人均值。",
    "table: key, sink, icf, cec, deficit, surplus, size, depth, icf_pc, cec_pc, size_pc":
      "表：键、sink、icf、cec、deficit、surplus、size、depth、icf_pc、cec_pc、size_pc",
    """
    sink = Σ NEP·A·E; y = Σ NEP·P; icf = emissions / y is the land that the emissions need and \
    cec = sink / y the land there is; deficit = max(icf − cec, 0), surplus = max(cec − icf, \
    0); size = min(icf, cec); depth = 1 + deficit / cec. So size · depth = icf, and depth is 1 \
    where the land suffices: without the max it would fall below 1, against its meaning. y \
    cancels in depth = max(1, emissions / sink): the shares P move size and never depth. \
    Emissions of CO2 and sinks in carbon do not go together (44/12) and are an error. \
    Emissions without a sink have no depth, which is an error; no emissions give size 0 and \
    depth 1. Without `population` the values a head are `na`.
    """:
      """
    sink = Σ NEP·A·E；y = Σ NEP·P；icf = emissions / y 是排放所需的土地，cec = sink / y 是现有的土地；deficit \
    = max(icf − cec, 0)，surplus = max(cec − icf, 0)；size = min(icf, cec) 为广度；depth = 1 + \
    deficit / cec 为深度。因此 size · depth = icf，土地足够时深度为 1：若不取 max，深度会低于 1，与其含义不符。y 在 depth = \
    max(1, emissions / sink) 中消去：份额 P 只影响广度，不影响深度。以 CO2 计的排放与以碳计的碳汇不能并用（44/12），是错误。有排放而没有碳汇时\
    没有深度，是错误；没有排放时广度为 0、深度为 1。不给 `population` 时人均值为 `na`。
    """,
  ]
}
