extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseIndicatorsRecords: WordingPart = [
    "Weighs indicators by the entropy of their shares.": "按指标份额的熵给指标赋权。",
    "A table; a row is a region, a year or both.": "一张表；每行是一个区域、一年或两者。",
    "The indicators: `[.x1, .x2]`, or with names.": "指标：`[.x1, .x2]`，可带名称。",
    "Those of them that are better when small.": "其中以小为好的指标。",
    "How the values become comparable before shares are taken.": "计算份额之前怎样使取值可比。",
    "Added after `minmax`, mixed in by `scaled`, so that no value is 0.":
      "在 `minmax` 之后加上，或由 `scaled` 混入，使没有值为 0。",
    "What an indicator that does not vary does.": "没有变化的指标怎样处理。",
    "all rows together": "所有行一起",
    """
    `.weights` (indicator, entropy, divergence, weight), `.scores` (key, score), \
    `.standardised` (key, one column an indicator)
    """:
      """
    `.weights`（indicator、entropy、divergence、weight）、`.scores`（键、score）、`.standardised`（键、每个指\
    标一列）
    """,
    """
    With m rows and the standardised values X: P = X / ΣX in each column, e = −Σ P ln P / ln m \
    with 0 ln 0 = 0, divergence g = 1 − e, weight w = g / Σg, score = Σ w X. There is no \
    single entropy weight; name the convention with the numbers. `minmax`: X = (x − min)/(max \
    − min), for costs (max − x)/(max − min), plus `shift`. `scaled`: (1 − shift)·minmax + \
    shift. `raw`: the values as they are, without direction (pymcdm). `spssau`: the same, and \
    a column with values that are not positive is raised by |min| + 0.01. For `raw` and \
    `spssau` the standardised values are the shares P. An indicator that does not vary stops \
    the method, or has the weight 0 with `constant = "drop"`; one row has no entropy.
    """:
      """
    有 m 行、标准化值为 X：各列 P = X / ΣX，e = −Σ P ln P / ln m，0 ln 0 = 0，差异系数 g = 1 − e，权重 w = g / Σg\
    ，得分 = Σ w X。熵权没有唯一的算法；报告数字时要说明约定。`minmax`：X = (x − min)/(max − min)，逆向指标为 (max − x)/(max \
    − min)，再加 `shift`。`scaled`：(1 − shift)·minmax + shift。`raw`：用原值，不分方向（pymcdm）。`spssau`：同\
    样，但有非正值的列整体加上 |min| + 0.01。对 `raw` 和 `spssau`，标准化值就是份额 P。没有变化的指标使方法停止，`constant = \
    "drop"` 时其权重为 0；只有一行没有熵。
    """,
    "Says which indicators keep each row from its best.": "求各行的主要障碍：哪些指标使它离最优较远。",
    "entropy weights by min-max": "按极差标准化的熵权",
    "Weights: the table `.weights` of `entropy`, or a list in the order of the indicators.":
      "权重：`entropy` 的表 `.weights`，或按指标次序的列表。",
    """
    `.degrees` (key, one column an indicator), `.main` (key, main), `.frequency` (indicator, \
    years), `.weights` (indicator, weight)
    """:
      """
    `.degrees`（键、每个指标一列）、`.main`（键、main）、`.frequency`（indicator、years）、`.weights`（indicator、\
    weight）
    """,
    """
    With X between 0 at the worst and 1 at the best value of an indicator and S = 1 − X: the \
    degree is O = S w / Σ S w over the indicators; the degrees of a row add to 1. `.main` is \
    the indicator with the largest degree, the first of several; `.frequency` counts the rows \
    each is the main one in. A row that is best in every indicator has no obstacles: its \
    degrees are `na`. Weights that do not add to 1 within 0.001 are noted; only their ratios \
    count. Without `weights` they are entropy weights by min-max.
    """:
      """
    X 在指标最差值处为 0、最好值处为 1，S = 1 − X：障碍度 O = S w / Σ S w，对各指标求和；一行的障碍度之和为 1。`.main` 是障碍度最大的指标，\
    相等时取第一个；`.frequency` 计算各指标作为主要障碍的行数。所有指标都最好的行没有障碍：其障碍度为 `na`。权重之和与 1 相差超过 0.001 时有提示；只有其\
    比例起作用。不给 `weights` 时用按极差标准化的熵权。
    """,
    "Ranks rows by their closeness to the best of each indicator.": "按与各指标最优值的接近程度给各行排序。",
    "Divide by the root of the sum of squares, or put between 0 and 1.":
      "除以平方和的平方根，或化到 0 与 1 之间。",
    "table: key, best, worst, closeness, rank": "表：键、best、worst、closeness、rank",
    """
    With r the scaled indicators and w the weights: best = √Σ (w (r − r⁺))² with r⁺ the best \
    of the column, worst the same to the worst; closeness = worst / (best + worst). Rank 1 is \
    the closest; equal rows share the smaller rank. `scaling = "vector"` divides by √Σx² \
    (Hwang and Yoon), `"minmax"` puts each indicator between 0 and 1 (default of pymcdm). \
    Without `weights` they are entropy weights by min-max.
    """:
      """
    r 为标准化的指标，w 为权重：best = √Σ (w (r − r⁺))²，r⁺ 为该列的最优值，worst 同样为到最差值的距离；贴近度 closeness = \
    worst / (best + worst)。名次 1 最接近；相等的行共用较小的名次。`scaling = "vector"` 除以 √Σx²（Hwang 和 Yoon），\
    `"minmax"` 把各指标化到 0 与 1 之间（pymcdm 的默认）。不给 `weights` 时用按极差标准化的熵权。
    """,
    "Measures how two systems are coupled and coordinated.": "衡量两个系统的耦合与协调程度。",
    "The level of one system, an index from 0 to 1.": "一个系统的水平，0 到 1 的指数。",
    "The level of the other.": "另一个系统的水平。",
    "The share of `x` in the common level.": "`x` 在综合水平中的份额。",
    "the key columns": "键列",
    "The columns that are kept; each row has a result of its own.": "保留的列；每行各有结果。",
    "table: key, c, t, d": "表：键、c、t、d",
    """
    C = 2 √(x y) / (x + y) is the coupling, T = alpha x + (1 − alpha) y the common level and D \
    = √(C T) the coordination. Both systems 0 give `na`. D compares rows only where both \
    systems are indices from 0 to 1; values above 1 are noted.
    """:
      """
    C = 2 √(x y) / (x + y) 为耦合度，T = alpha x + (1 − alpha) y 为综合水平，D = √(C T) 为协调度。两个系统都为 0 时\
    为 `na`。只有两个系统都是 0 到 1 的指数，D 才能在行间比较；大于 1 的值有提示。
    """,
  ]
}
