extension BuiltinsWording {
  /// Chinese.
  static let chineseSpace: WordingPart = [
    "a whole number": "整数",
    "the table has fewer than two draws": "表中的抽样不到两次",
    "Entropy weights, convention {}, shift {}": "熵权，约定 {1}，平移 {2}",
    "Entropy weights, convention {}": "熵权，约定 {1}",
    "no unit": "无单位",
    "`w` of spatial_lag takes spatial weights": "spatial_lag 的 `w` 应为空间权重",
    "data and weights meet by region, and the key of the table has no region":
      "数据与权重按区域对应，而表的键中没有区域",
    "the link in row {} names no region in `{}`": "第 {1} 行的连接在 `{2}` 中没有写区域",
    "name an island in `regions`, not in a row of its own": "孤岛写在 `regions` 中，不要单独占一行",
    "leave it out: the diagonal of weights is 0": "去掉它：权重矩阵的对角线为 0",
    "keep one row a link": "每个连接只留一行",
    "leave out links that do not count": "去掉不算的连接",
    "1 of {} links has no equal link the other way": "{1} 个连接中有 1 个没有相等的反向连接",
    "{} of {} links have no equal link the other way": "{2} 个连接中有 {1} 个没有相等的反向连接",
    "the table given as `{}` has no region in its key": "作为 `{1}` 给出的表，键中没有区域",
    "set the key, or give the column: `t.region`": "设置键，或给出该列：`t.region`",
    "`{}` takes regions, and this is {}": "`{1}` 应为区域，这里是{2}",
    "write `[@A, @B]`, or `t.region` for the regions of a table with a key":
      "写 `[@A, @B]`，或用 `t.region` 取有键的表中的区域",
    "Weights: {}, {}": "权重：{1}，{2}",
    "1 island without neighbours is kept with lag 0: {}": "保留了 1 个没有邻居的孤岛，其空间滞后为 0：{1}",
    "{} islands without neighbours are kept with lag 0: {}": "保留了 {1} 个没有邻居的孤岛，其空间滞后为 0：{2}",
    "there is no region {} here": "这里没有区域 {1}",
    "{} may be any of {} here": "{1} 在这里可能是 {2} 中的任一个",
    "the region: {}": "区域：{1}",
    "the regions: {}": "区域：{1}",
    "as given": "按所给的值",
    "each row sums to 1": "各行之和为 1",
    "variance stabilising": "方差稳定化",
    "divided by the largest eigenvalue": "除以最大特征值",
    "the region is missing at {}": "{1} 处缺失区域",
    "{} of the table may be any of {} of the weights": "表中的 {1} 可能是权重中 {2} 的任一个",
    "name the regions alike on both sides": "使两边的区域名称一致",
    "{} and {} of the table are both {} of the weights": "表中的 {1} 和 {2} 都对应权重中的 {3}",
    "{} is in the table and not in the weights": "{1} 在表中，而不在权重中",
    "{} regions are in the table and not in the weights: {}": "有 {1} 个区域在表中而不在权重中：{2}",
    "the weights have regions of similar names: {}": "权重中有名称相近的区域：{1}",
    """
    leave them out of the table with `filter`, or make weights that have them; other spellings \
    meet by `load(…, aliases = t)`
    """:
      "用 `filter` 从表中去掉它们，或建立含有它们的权重；其他写法用 `load(…, aliases = t)` 对应",
    "{} is in the weights and not in the table": "{1} 在权重中，而不在表中",
    "{} regions are in the weights and not in the table: {}": "有 {1} 个区域在权重中而不在表中：{2}",
    "narrow the weights to the regions of the table: `w[t{}]`": "把权重缩小到表中的区域：`w[t{1}]`",
    "the table has several rows for {}": "表中 {1} 有几行",
    "the table has several rows for {} in {}": "表中 {1} 在 {2} 有几行",
    "sum or average them first, or name what tells them apart in `by`":
      "先求和或求均值，或在 `by` 中写出能区分它们的列",
    "the table has no row for {} in {}": "表中 {1} 在 {2} 没有行",
    "the table has no rows for {} regions in {}: {}": "表中有 {1} 个区域在 {2} 没有行：{3}",
    "leave out the regions or the years that are not complete, or fill the gaps":
      "去掉不完整的区域或年份，或填补空缺",
    "links of a table": "由表给出的连接",
    "\"{}\" is no range of cells": "\"{1}\" 不是单元格区域",
    "write it as \"A3:I40\"": "写成 \"A3:I40\"",
    "{} has {}, and quadrants are HH, LH, LL and HL": "{1} 中有 {2}，而象限只有 HH、LH、LL 和 HL",
    "take `.quadrant` of `lisa`": "用 `lisa` 的 `.quadrant`",
    "{} goes by region and year, and the table is not keyed by both": "{1} 按区域和年份进行，而表的键不含这两者",
    "{} goes by region and year, and the key has {} too": "{1} 按区域和年份进行，而键中还有 {2}",
    "take one at a time: `l[{} = …]`": "一次取一个：`l[{1} = …]`",
    "its years are {}": "年份有 {1}",
    "{} has no quadrant in {}": "{1} 在 {2} 没有象限",
    "take regions that both years have": "取两年都有的区域",
    "Transitions between quadrants": "象限之间的跃迁",
    "bivariate: expected and p_sim are those of dealing out the second column anew":
      "双变量：期望和 p_sim 由随机重排第二列得到",
    "Markov chains by the class of the neighbours": "按邻居类别的马尔可夫链",
    "cluster: p ≤ {}, not corrected for many tests": "聚集：p ≤ {1}，未做多重检验校正",
    "cluster: p ≤ {} at a false discovery rate within each year": "聚集：p ≤ {1}，在每年内控制错误发现率",
    "cluster: p ≤ {} by Bonferroni within each year": "聚集：p ≤ {1}，在每年内用 Bonferroni 校正",
    "the weights are scaled, and Getis and Ord use binary ones: `style = \"binary\"`":
      "权重已标准化，而 Getis 和 Ord 用二元权重：`style = \"binary\"`",
    "p: all {} orders of the other regions are compared, so nothing is drawn":
      "p：与其他区域的全部 {1} 种排列比较，因此没有抽样",
    "p: one-sided, the nearer tail of {} conditional permutations, seed {}":
      "p：单侧，取较近的一侧，{1} 次条件置换，种子 {2}",
    "p: two-sided, {} conditional permutations, seed {}": "p：双侧，{1} 次条件置换，种子 {2}",
    "p: the upper tail of {} conditional permutations, seed {}": "p：上侧，{1} 次条件置换，种子 {2}",
    "p: the lower tail of {} conditional permutations, seed {}": "p：下侧，{1} 次条件置换，种子 {2}",
    "the least p of {} permutations is too large for so many tests: take more permutations":
      "{1} 次置换的最小 p 值对这么多次检验来说太大：增加置换次数",
    "fewer than 4 regions have no variance under random dealing": "少于 4 个区域，随机化假设下没有方差",
    "coefficients with stars": "带星号的系数",
    "{} cannot use its argument `formula`": "{1} 不能使用它的参数 `formula`",
    "no row is left for the regression": "没有剩下可供回归的行",
    "`{}` stands on both sides of the formula": "`{1}` 出现在公式的两边",
    "`{}` is twice in the formula": "`{1}` 在公式中出现两次",
    "the formula has neither terms nor an intercept": "公式既没有解释项，也没有截距",
    "write a term behind `~`": "在 `~` 后面写一项",
    "`{}` is a flag column, and a formula takes numbers": "`{1}` 是逻辑值列，而公式要用数字",
    "make numbers of it: `case({}, 1, else = 0)`": "化为数字：`case({1}, 1, else = 0)`",
    "`{}` is a {} column, and a formula takes numbers": "`{1}` 是{2}列，而公式要用数字",
    "constants for regions or years are `effects = \"region\"`, `\"year\"` or `\"twoway\"`":
      "区域或年份的常数用 `effects = \"region\"`、`\"year\"` 或 `\"twoway\"`",
    "lags take {} years, and no region has more": "滞后占用 {1} 年，而没有区域有更多年份",
    "take fewer lags or more years": "减少滞后，或多取几年",
    "{} of {} rows are lost to lags: the first year of each region, which leaves {}":
      "{2} 行中有 {1} 行因滞后而失去：每个区域的第一年，余下 {3} 行",
    "{} of {} rows are lost to lags: the first {} years of each region, which leaves {}":
      "{2} 行中有 {1} 行因滞后而失去：每个区域的前 {3} 年，余下 {4} 行",
    """
    {} of {} rows are lost to lags and leads: the first {} and last {} years of each region, \
    which leaves {}
    """:
      "{2} 行中有 {1} 行因滞后和超前而失去：每个区域的前 {3} 年和后 {4} 年，余下 {5} 行",
    "{} needs the region of each row here, and the key of the table has none":
      "{1} 在这里要知道每行的区域，而表的键中没有",
    "a region has several rows a year: the key of the table has `{}` beside region and year":
      "一个区域每年有几行：表的键中除区域和年份外还有 `{1}`",
    "take one of them, `t[{} = {}]`, or sum over them": "取其中一个 `t[{1} = {2}]`，或对其求和",
    "the panel is not balanced: it has {} of {} region-years": "面板不平衡：{2} 个区域年份中只有 {1} 个",
    "missing: {} and {} more": "缺少：{1} 等，另有 {2} 个",
    "missing: {}": "缺少：{1}",
    "fill the rows, or leave out the regions or years that have gaps": "补上这些行，或去掉有空缺的区域或年份",
    "{} has {} different values, which are no classes": "{1} 有 {2} 个不同的值，不是类别",
    "part them into classes first, with `breaks`": "先用 `breaks` 分类",
    "{} has no neighbours: its lag is 0, and it counts as a region": "{1} 没有邻居：其滞后为 0，仍算作一个区域",
    "{} have no neighbours: their lags are 0, and they count as regions":
      "{1} 没有邻居：其滞后为 0，仍算作区域",
    "p_sim: all {} orders are compared, so nothing is drawn": "p_sim：与全部 {1} 种排列比较，因此没有抽样",
    "p_sim: one-sided, the nearer tail of {} permutations, seed {}":
      "p_sim：单侧，取较近的一侧，{1} 次置换，种子 {2}",
    "p_sim: two-sided, {} permutations, seed {}": "p_sim：双侧，{1} 次置换，种子 {2}",
    "p_sim: the upper tail of {} permutations, seed {}": "p_sim：上侧，{1} 次置换，种子 {2}",
    "p_sim: the lower tail of {} permutations, seed {}": "p_sim：下侧，{1} 次置换，种子 {2}",
    "Markov chain of classes": "类别的马尔可夫链",
    "1 move is not counted, because a class is missing before or after it":
      "有 1 次变动没有计入，因为其前后的类别缺失",
    "{} moves are not counted, because a class is missing before or after them":
      "有 {1} 次变动没有计入，因为其前后的类别缺失",
    "the years are not equally far apart, and each counts as following the one before":
      "各年间隔不等，每年都算作紧接前一年",
    "effects of regions need at least two years, and there is one": "区域效应至少要两年，这里只有一年",
    "leave `effects` out, or take more years": "去掉 `effects`，或多取几年",
    "Least squares of {}": "{1} 的最小二乘回归",
    "Least squares of {} with region effects": "{1} 的最小二乘回归，区域效应",
    "Least squares of {} with year effects": "{1} 的最小二乘回归，年份效应",
    "Least squares of {} with region and year effects": "{1} 的最小二乘回归，区域和年份效应",
    "Least squares of {} with random region effects": "{1} 的最小二乘回归，区域随机效应",
    "clustered errors need clusters, and the key of the table has no region":
      "聚类标准误要有聚类，而表的键中没有区域",
    "name their column: `cluster = .province`": "指定聚类列：`cluster = .province`",
    "Spatial lag model of {}": "{1} 的空间滞后模型",
    "Spatial error model of {}": "{1} 的空间误差模型",
    "Spatial Durbin model of {}": "{1} 的空间杜宾模型",
    "Model of {} with spatially lagged terms": "{1} 的模型，解释项带空间滞后",
    "Model of {} with a spatial lag and spatial errors": "{1} 的模型，带空间滞后和空间误差",
    "{}, region effects": "{1}，区域效应",
    "{}, year effects": "{1}，年份效应",
    "{}, region and year effects": "{1}，区域和年份效应",
    "{}, random region effects": "{1}，区域随机效应",
    "this is {}, not a fitted regression": "这是{1}，不是拟合的回归",
    "give what `ols`, `slm`, `sem`, `sdm`, `slx` or `sac` gave":
      "给出 `ols`、`slm`、`sem`、`sdm`、`slx` 或 `sac` 的结果",
    "Hausman's test of random against fixed effects": "随机效应对固定效应的 Hausman 检验",
    "this model has no fixed effects of regions": "这个模型没有区域固定效应",
    "estimate it with `effects = \"region\"`": "用 `effects = \"region\"` 估计它",
    "this model has no random effects": "这个模型没有随机效应",
    "estimate it with `effects = \"random\"`": "用 `effects = \"random\"` 估计它",
    "the models are {} on {} rows and {} on {}": "两个模型分别是 {2} 行的 {1} 和 {4} 行的 {3}",
    "estimate the same model on the same table": "用同一张表估计同一个模型",
    "* p < 0.1, ** p < 0.05, *** p < 0.01; standard errors in brackets":
      "* p < 0.1，** p < 0.05，*** p < 0.01；括号内为标准误",
    "the models have different numbers of rows, so their likelihoods do not compare":
      "各模型的行数不同，其似然不可比",
    "the models have different dependent variables, so their likelihoods, AIC and BIC do not compare":
      "各模型的因变量不同，其似然、AIC 和 BIC 不可比",
    "item {} is {}, not a fitted regression": "第 {1} 项是{2}，不是拟合的回归",
    "there is no model to compare": "没有可比较的模型",
    "write `compare([m1, m2])`": "写 `compare([m1, m2])`",
    "this model has no spatial part: its coefficients are its effects": "这个模型没有空间部分：其系数就是效应",
    "estimate it with `slm`, `sdm` or `slx`": "用 `slm`、`sdm` 或 `slx` 估计它",
    "standard errors from {} draws, seed {}": "标准误来自 {1} 次抽样，种子 {2}",
  ]
}
