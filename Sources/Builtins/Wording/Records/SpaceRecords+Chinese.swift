extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseSpaceRecords: WordingPart = [
    "The column of the region whose neighbour is named.": "区域列，其邻居在另一列。",
    "The column of the neighbour.": "邻居列。",
    "How much the link counts, not negative.": "连接的权重，不能为负。",
    "those that the links name": "连接中出现的区域",
    "All regions in their order, with those that no link names: a list, a column or a table.":
      "按次序给出的所有区域，包括没有连接的：列表、列或表。",
    "Whether each link counts both ways.": "每个连接是否双向。",
    """
    How rows are scaled: each to sum 1, not at all, variance stabilising, or by the largest \
    eigenvalue.
    """:
      "各行怎样标准化：各行之和为 1、不标准化、方差稳定化，或除以最大特征值。",
    "weights: `.n .links .islands .symmetric .components .style .regions .summary .edges`":
      "权重：`.n .links .islands .symmetric .components .style .regions .summary .edges`",
    "Gives the weighted sum of a column over each region's neighbours.": "求一列在各区域邻居上的加权和。",
    "The spatial weights; they meet the table by region.": "空间权重；与表按区域对应。",
    "a value for each row, in the unit of the column": "每行一个值，单位与列相同",
    """
    (Wx)ᵢ = Σⱼ wᵢⱼ xⱼ, year by year in a panel, and within all other key columns: with rows \
    that sum to 1 the mean of the neighbours. Regions of the table and of the weights must be \
    the same. An island has 0. Where a neighbour's value is missing, or has no row in that \
    year, the lag is `na`.
    """:
      """
    (Wx)ᵢ = Σⱼ wᵢⱼ xⱼ，在面板中逐年进行，并在其他键列之内：各行之和为 1 时即邻居的均值。表与权重的区域必须相同。孤岛为 0。邻居的值缺失或该年没有行时，滞后为 \
    `na`。
    """,
    "Tests by Moran's I whether neighbouring regions are alike.": "用莫兰指数检验相邻区域是否相似。",
    "How many orders of the regions are compared with; 0 makes no test.": "与多少种区域排列比较；0 不做检验。",
    "Seed of what is drawn.": "抽样的种子。",
    """
    Which values count as extreme: those on the nearer side, on both, at least or at most as \
    large.
    """:
      "哪些值算作极端：较近一侧的、两侧的、至少这么大的，或至多这么大的。",
    "A second column, whose values at the neighbours count: the bivariate Moran's I.":
      "第二列，取其在邻居处的值：双变量莫兰指数。",
    """
    table, one row per year: year, n, i, expected, variance_normal, z_normal, p_normal, \
    variance_random, z_random, p_random, p_sim
    """:
      """
    表，每年一行：year、n、i、expected、variance_normal、z_normal、p_normal、variance_random、z_random、\
    p_random、p_sim
    """,
    """
    I = (n / S0) · z′Wz / z′z with z = x − mean and S0 the sum of the weights. Above its \
    expectation −1/(n − 1) neighbours are alike, below it they differ. variance_normal holds \
    if x were normal, variance_random if its values were dealt out at random (n ≥ 4); z and \
    the two-sided p belong to them. p_sim counts orders of the regions that give at least as \
    much: (1 + extreme) / (1 + permutations); `tail = "one"` takes the nearer side, as PySAL \
    and GeoDa, so that `tail = "two"` is twice it. Up to 8 regions all orders are gone through \
    and p_sim is exact. Every year of a panel meets the same orders. Regions without \
    neighbours count in n. With `with`, I = (n / S0) · z_x′Wz_y / √(z_x′z_x · z_y′z_y); only \
    p_sim judges it, and what x and y share within a region is in it too.
    """:
      """
    I = (n / S0) · z′Wz / z′z，z = x − 均值，S0 为权重之和。高于期望 −1/(n − 1) 表示邻居相似，低于期望表示邻居相异。\
    variance_normal 在 x 为正态时成立，variance_random 在其值随机排布时成立（n ≥ 4）；z 和双侧 p 与之对应。p_sim 计算给出至少同样\
    极端值的区域排列：(1 + 极端数) / (1 + 置换次数)；`tail = "one"` 取较近的一侧，同 PySAL 和 GeoDa，因此 `tail = "two"` \
    是其两倍。8 个区域以内遍历所有排列，p_sim 是精确的。面板的每一年用相同的排列。没有邻居的区域计入 n。给出 `with` 时，I = (n / S0) · \
    z_x′Wz_y / √(z_x′z_x · z_y′z_y)；只有 p_sim 可用于检验，其中也包含 x 和 y 在同一区域内的共同部分。
    """,
    "Tests by Geary's C how much neighbouring regions differ.": "用 Geary 的 C 检验相邻区域相差多少。",
    """
    table, one row per year: year, n, c, expected, variance_normal, z_normal, p_normal, \
    variance_random, z_random, p_random, p_sim
    """:
      """
    表，每年一行：year、n、c、expected、variance_normal、z_normal、p_normal、variance_random、z_random、\
    p_random、p_sim
    """,
    """
    C = (n − 1) Σ wᵢⱼ (xᵢ − xⱼ)² / (2 S0 Σ (x − mean)²). Below its expectation 1 neighbours \
    are alike, above it they differ; C looks at differences between neighbours, where Moran's \
    I looks at both against the mean. z = (C − 1) / √variance, as PySAL; spdep turns its sign \
    round. The two variances, p_sim, `tail` and islands are as for `moran`: here the lower \
    tail is that of neighbours alike.
    """:
      """
    C = (n − 1) Σ wᵢⱼ (xᵢ − xⱼ)² / (2 S0 Σ (x − 均值)²)。低于期望 1 表示邻居相似，高于期望表示邻居相异；C 看邻居之间的差异，而莫\
    兰指数看两者各自与均值的差异。z = (C − 1) / √方差，同 PySAL；spdep 的符号相反。两种方差、p_sim、`tail` 和孤岛的处理同 `moran`：这\
    里的下侧是邻居相似的一侧。
    """,
    "Tests by Getis and Ord's G whether high values, or low ones, lie together.":
      "用 Getis 和 Ord 的 G 检验高值或低值是否聚集。",
    "The column studied, without negative values.": "所研究的列，没有负值。",
    """
    table, one row per year: year, n, g, expected, variance_normal (na), z_normal (na), \
    p_normal (na), variance_random, z_random, p_random, p_sim
    """:
      """
    表，每年一行：year、n、g、expected、variance_normal（na）、z_normal（na）、p_normal（na）、variance_random、\
    z_random、p_random、p_sim
    """,
    """
    G = Σ wᵢⱼ xᵢ xⱼ / Σ xᵢ xⱼ over different i and j, with expectation S0 / (n (n − 1)). Above \
    it high values are neighbours, below it low ones: Moran's I is positive for both. It \
    needs values that are not negative and a natural zero. The variance is that of values \
    dealt out at random (n ≥ 4); there is none under normality, so those columns are `na`. \
    p_sim, `tail` and islands are as for `moran`. Getis and Ord use binary weights, `style = \
    "binary"`; with rows that sum to 1 regions with few neighbours count more, which is noted. \
    `hotspots` says where high values lie.
    """:
      """
    G = Σ wᵢⱼ xᵢ xⱼ / Σ xᵢ xⱼ，对不同的 i 和 j 求和，期望为 S0 / (n (n − 1))。高于期望表示高值相邻，低于期望表示低值相邻：这两种情形\
    莫兰指数都为正。它要求值不为负，且有自然的零点。方差是值随机排布时的方差（n ≥ 4）；没有正态假设下的方差，因此那些列为 `na`。p_sim、`tail` 和孤岛的处理同 \
    `moran`。Getis 和 Ord 用二元权重 `style = "binary"`；各行之和为 1 时邻居少的区域分量更大，并有提示。高值在哪里，见 `hotspots`\
    。
    """,
    "Finds clusters and outliers by local Moran statistics.": "用局部莫兰统计量寻找聚集区和异常区。",
    "Scale of i: by Σz²/(n − 1) or by Σz²/n.": "i 的尺度：按 Σz²/(n − 1) 或 Σz²/n。",
    "How p-values are corrected for many tests, within each year, before clusters are named.":
      "在命名聚集区之前，每年内 p 值怎样做多重检验校正。",
    "Up to which p a region is named a cluster.": "p 不超过多少时命名为聚集区。",
    "A second column, whose values at the neighbours count: bivariate LISA.":
      "第二列，取其在邻居处的值：双变量 LISA。",
    "The side a value at the mean is on.": "恰等于均值的值算在哪一侧。",
    "One table of samples for all regions, or samples of its own for each.": "所有区域共用一套抽样，或各用各的。",
    """
    table: key, value, lag, z, i, quadrant, p, cluster (HH, LL, HL, LH, ns), p_adjusted, \
    expected, variance, z_i, p_normal
    """:
      """
    表：键、value、lag、z、i、quadrant、p、cluster（HH、LL、HL、LH、ns）、p_adjusted、expected、variance、z_i、\
    p_normal
    """,
    """
    z = (x − mean) / s with the population standard deviation, lag = Σⱼ wᵢⱼ zⱼ, iᵢ = zᵢ · lagᵢ \
    by scale "n", times (n − 1)/n by "n-1", as PySAL and GeoDa. By "n" the sum of i is S0 \
    times Moran's I. quadrant names the corner of Moran's scatter plot, the own value first; a \
    value at the mean counts as low unless `ties = "high"`. p comes from conditional \
    permutations: the region keeps its value, and those of the others are dealt out to its \
    neighbours; up to 8 regions all orders are gone through. `tail` is as for `moran`. cluster \
    is the quadrant where p_adjusted ≤ alpha, else ns; correct = "fdr" (Benjamini and \
    Hochberg) and "bonferroni" count the tests of one year. expected, variance, z_i and \
    p_normal are Sokal's moments with zᵢ kept. A region without neighbours has lag 0, i = 0 \
    and no p. Samples are shared by all regions of a map, which makes thousands of regions a \
    matter of milliseconds; p-values of one map then err together, so take more permutations \
    where it matters, or `draws = "independent"`. With `with`, lag is that of the second \
    column.
    """:
      """
    z = (x − 均值) / s，用总体标准差，lag = Σⱼ wᵢⱼ zⱼ，尺度 "n" 时 iᵢ = zᵢ · lagᵢ，尺度 "n-1" 时再乘以 (n − 1)/n，\
    同 PySAL 和 GeoDa。尺度 "n" 时 i 之和为 S0 乘以莫兰指数。quadrant 是莫兰散点图的象限，自身的值在前；恰等于均值的值算作低，除非 `ties = \
    "high"`。p 由条件置换得到：区域保持自身的值，其他区域的值随机分配给其邻居；8 个区域以内遍历所有排列。`tail` 同 `moran`。p_adjusted ≤ \
    alpha 时 cluster 为该象限，否则为 ns；correct = "fdr"（Benjamini 和 Hochberg）和 "bonferroni" 按一年的检验数计\
    算。expected、variance、z_i 和 p_normal 是保持 zᵢ 时 Sokal 的矩。没有邻居的区域 lag 为 0，i = 0，没有 p。一幅地图的所有区\
    域共用抽样，因此数千个区域也只需几毫秒；同一幅地图的 p 值误差因而相关，要紧时增加置换次数，或用 `draws = "independent"`。给出 `with` 时，\
    lag 是第二列的滞后。
    """,
    "Finds hot and cold spots by the local G of Getis and Ord.": "用 Getis 和 Ord 的局部 G 寻找热点和冷点。",
    "Whether a region is its own neighbour: G*, else G.": "区域是否算作自己的邻居：是则为 G*，否则为 G。",
    "table: key, value, g, expected, variance, z, p, cluster (hot, cold, ns), p_adjusted, p_sim":
      "表：键、value、g、expected、variance、z、p、cluster（hot、cold、ns）、p_adjusted、p_sim",
    """
    Gᵢ = Σⱼ wᵢⱼ xⱼ / Σⱼ xⱼ over the other regions, Gᵢ* over all with the region itself among \
    its neighbours. With m regions in the sums, mean and population variance s² of theirs, \
    expected = wᵢ. / m, variance = s² (m Σⱼ wᵢⱼ² − wᵢ.²) / (m² (m − 1) mean²), and z with its \
    two-sided p. cluster is hot where z > 0 and p_adjusted ≤ alpha, cold where z < 0. p_sim \
    counts conditional permutations on the nearer side, as for `lisa`; 0 permutations make \
    none. The region's own weight is the largest of its row, 1 for a region without \
    neighbours, and rows that sum to 1 are made to do so again. The G of a region without \
    neighbours is 0 and has no test.
    """:
      """
    Gᵢ = Σⱼ wᵢⱼ xⱼ / Σⱼ xⱼ，对其他区域求和；Gᵢ* 对所有区域求和，区域自身也在邻居之中。求和中有 m 个区域，其均值和总体方差为 mean 和 s²，则 \
    expected = wᵢ. / m，variance = s² (m Σⱼ wᵢⱼ² − wᵢ.²) / (m² (m − 1) mean²)，并有 z 及其双侧 p。z > \
    0 且 p_adjusted ≤ alpha 时 cluster 为热点 hot，z < 0 时为冷点 cold。p_sim 计算较近一侧的条件置换，同 `lisa`；0 次\
    置换则没有。区域自身的权重取该行的最大值，没有邻居的区域取 1；各行之和为 1 的权重重新标准化。没有邻居的区域 G 为 0，不做检验。
    """,
    "Sorts regions by how they moved between two corners of Moran's scatter plot.":
      "按区域在莫兰散点图两个象限之间的变动分类。",
    "A result of `lisa`, or a table with its key and quadrants.": "`lisa` 的结果，或含有其键和象限的表。",
    "the first there is": "最早的一年",
    "The first year.": "首年。",
    "the last there is": "最近的一年",
    "The last year.": "末年。",
    "The column of quadrants.": "象限列。",
    """
    `.regions` (region, from, to, type), `.counts` (type, count), `.members` (type, count, \
    regions), `.cohesion`, `.stability`, `.from`, `.to`
    """:
      """
    `.regions`（region、from、to、type）、`.counts`（type、count）、`.members`（type、count、regions）、\
    `.cohesion`、`.stability`、`.from`、`.to`
    """,
    """
    Type 0: neither the region nor its neighbours changed sides; I: the region alone; II: its \
    neighbours alone; IIIA: both in the same direction, HH to LL or back; IIIB: both in \
    opposite directions, HL to LH or back. Chinese papers often number them I, II, III, and IV \
    for no change. Cohesion is the share of types 0 and IIIA, which keep the relation of a \
    region to its neighbours; stability that of type 0. Quadrants count whether they are \
    significant or not. Both years need the same regions.
    """:
      """
    类型 0：区域及其邻居都没有换边；I：只有区域自身换边；II：只有邻居换边；IIIA：两者同向，HH 变 LL 或相反；IIIB：两者反向，HL 变 LH 或相反。中文论文常编\
    为 I、II、III，以 IV 表示没有变化。凝聚性 cohesion 是类型 0 和 IIIA 的份额，它们保持区域与邻居的关系；稳定性 stability 是类型 0 的份\
    额。象限不论是否显著都计入。两年的区域必须相同。
    """,
    "Counts how regions move between classes from year to year.": "计算区域逐年在类别之间的变动。",
    "A result of `lisa`, or any panel with a column of classes.": "`lisa` 的结果，或有类别列的任何面板。",
    "The column of classes.": "类别列。",
    """
    `.counts` and `.matrix` (from, a column a class), `.ergodic` (class, share), `.passage` \
    (from, a column a class), and for quadrants `.expected`, `.chi2`, `.df`, `.p`
    """:
      """
    `.counts` 和 `.matrix`（from、每类一列）、`.ergodic`（class、share）、`.passage`（from、每类一列），对象限还有 \
    `.expected`、`.chi2`、`.df`、`.p`
    """,
    """
    `.counts` has the moves from one year to the next, `.matrix` their probabilities pᵢⱼ = nᵢⱼ \
    / nᵢ., `na` for a class that nothing starts from. `.ergodic` are the shares that stay as \
    they are, π = πP, `na` where they depend on the start; `.passage` the mean number of years \
    until a class is first reached, and of return on the diagonal, `na` unless every class \
    reaches every other. Classes of `lisa` are the quadrants HH, LH, LL, HL; then `.chi2` \
    tests whether regions and their neighbours move each by a chain of its own (`.expected`), \
    with 9 degrees of freedom. All key columns but the year make a member. A member that lacks \
    a year makes no move there, and years follow each other as they are in the table; both \
    are noted.
    """:
      """
    `.counts` 是从一年到下一年的变动次数，`.matrix` 是其概率 pᵢⱼ = nᵢⱼ / nᵢ.，没有起点的类别为 `na`。`.ergodic` 是保持不变的份额\
    ，π = πP，取决于起点时为 `na`；`.passage` 是首次到达某类的平均年数，对角线为返回的平均年数，除非各类都能互相到达，否则为 `na`。`lisa` 的类别是\
    象限 HH、LH、LL、HL；此时 `.chi2` 检验区域和邻居是否各按自己的链变动（`.expected`），自由度为 9。除年份外的所有键列构成成员。成员缺少某一年时，该\
    处没有变动；各年按表中的次序相接；两者都有提示。
    """,
    "Counts how regions move between classes, by the class of their neighbours.":
      "按邻居的类别计算区域在类别之间的变动。",
    "Classes of the values.": "取值的类数。",
    "k": "k",
    "Classes of the neighbours.": "邻居的类数。",
    "Whether values are divided by the mean of their year.": "取值是否除以当年的均值。",
    """
    `.matrix` (lag, from, a column a class), `.counts`, `.pooled` (from, a column a class), \
    `.ergodic` (lag, class, share), `.tests` (test, statistic, df, p), `.cutoffs`, \
    `.lag_cutoffs`, `.classes` (key, value, class, lag_class)
    """:
      """
    `.matrix`（lag、from、每类一列）、`.counts`、`.pooled`（from、每类一列）、`.ergodic`（lag、class、share）、\
    `.tests`（test、statistic、df、p）、`.cutoffs`、`.lag_cutoffs`、`.classes`（键、value、class、\
    lag_class）
    """,
    """
    Values of all years together are parted by quantiles of type 7 into k classes, the lags Wx \
    of the same values into `lags` classes. A move from a year to the next is counted for the \
    class of the region's neighbours in the first. `.tests` asks whether the chains differ by \
    the class of the neighbours: the likelihood ratio and Pearson's Q against the chain of \
    all moves, with Σᵢ (aᵢ − 1)(bᵢ − 1) degrees of freedom, aᵢ the chains that start from \
    class i and bᵢ the classes reached from it. Every year needs every region. With weights \
    whose rows do not sum to 1 lags depend on the number of neighbours.
    """:
      """
    所有年份的值一起按第 7 型分位数分为 k 类，同样的值的滞后 Wx 分为 `lags` 类。从一年到下一年的变动，按区域的邻居在前一年的类别计入。`.tests` 检验各链是\
    否因邻居的类别而不同：似然比和 Pearson 的 Q，与全部变动的链相比，自由度为 Σᵢ (aᵢ − 1)(bᵢ − 1)，aᵢ 为从类别 i 出发的链数，bᵢ 为由此到达的\
    类别数。每年都要有每个区域。权重各行之和不为 1 时，滞后取决于邻居的个数。
    """,
    "`.weight` where there is one, else 1": "有 `.weight` 时用它，否则为 1",
  ]
}
