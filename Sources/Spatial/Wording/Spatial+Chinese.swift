extension SpatialWording {
  /// Chinese.
  static let chinese: WordingPart = [
    "the links form no cycle, so that the largest eigenvalue is 0": "各连接不成环，最大特征值为 0",
    "use style \"row\" or \"binary\"": "用 style \"row\" 或 \"binary\"",
    "the largest eigenvalue of these one-way weights did not settle": "这些单向权重的最大特征值没有收敛",
    "use style \"row\" or \"binary\", or make the links mutual":
      "用 style \"row\" 或 \"binary\"，或使连接成为双向",
    "the correction is for models with a spatial parameter and fixed effects":
      "这种修正用于有空间参数和固定效应的模型",
    "leave the correction out, or take effects = \"twoway\"": "不做修正，或取 effects = \"twoway\"",
    "with effects of years the correction needs weights whose rows all sum to 1":
      "有年份效应时，修正要求权重各行之和都为 1",
    "scale the weights by row, and join islands to a neighbour": "按行标准化权重，并为孤岛加上邻居",
    "the correction is derived for lags that are formed before means go out":
      "这种修正是针对先求空间滞后再减均值推导的",
    "take transform = \"lag_first\"": "取 transform = \"lag_first\"",
    "the information matrix is singular, so the bias cannot be estimated": "信息矩阵奇异，无法估计偏差",
    "take correction = \"lee_yu\" or \"none\"": "取 correction = \"lee_yu\" 或 \"none\"",
    "the likelihood has no finite value, so no estimate exists": "似然函数没有有限值，估计不存在",
    "look for a dependent variable that does not vary, or terms that explain it completely":
      "查看因变量是否没有变化，或是否被各项完全解释",
    "the terms explain the dependent variable completely": "各项完全解释了因变量",
    "look for a term that is the dependent variable by another name": "查看是否有一项就是换了名称的因变量",
    "the panel has {} regions, the weights have {}": "面板有 {1} 个区域，权重有 {2} 个",
    "effects of regions need at least two periods, and there is one": "区域效应至少要两个时期，这里只有一个",
    "estimate without effects, or take more years": "不用效应估计，或多取几年",
    "effects of years need at least two regions, and there is one": "年份效应至少要两个区域，这里只有一个",
    "the effects of regions and years explain `{}` completely": "区域和年份效应完全解释了 `{1}`",
    "leave it out, or take other effects": "去掉它，或取其他效应",
    "`{}` does not change over time, so the effects of regions absorb it":
      "`{1}` 不随时间变化，被区域效应吸收",
    "`{}` is the same in all regions, so the effects of years absorb it": "`{1}` 在各区域相同，被年份效应吸收",
    "leave terms out, or take more years": "去掉一些项，或多取几年",
    "`{}` does not vary, or depends on the terms before it": "`{1}` 没有变化，或依赖于它前面的项",
    "regions without neighbours: {}; their spatial lag is 0": "没有邻居的区域：{1}；其空间滞后为 0",
    "join them to a neighbour if they should not stand alone": "若不应孤立，就为它们加上邻居",
    "standard errors come from the Hessian of the likelihood, as is usual for so many regions":
      "标准误来自似然函数的黑塞矩阵，区域很多时通常如此",
    "the information matrix is singular, so standard errors are missing": "信息矩阵奇异，标准误缺失",
    "{} lies at the edge of its range from {} to {}, where the likelihood means little":
      "{1} 位于取值范围 {2} 到 {3} 的边缘，似然函数在此意义不大",
    "look at the weights and for terms that are missing": "检查权重，以及是否遗漏了项",
    """
    {} is 2 - sqrt(5), where a search by golden section starts: elsewhere this number comes \
    from searches that never moved, but this one did
    """:
      "{1} 等于 2 - sqrt(5)，即黄金分割搜索的起点：别处的这个数来自从未移动的搜索，而这里的搜索移动过",
    "the likelihood hardly changes with {}: its standard error spans the range":
      "似然函数几乎不随 {1} 变化：其标准误覆盖整个范围",
    "rho is negative although neighbours' values of the dependent variable are alike":
      "rho 为负，而相邻区域的因变量值却相近",
    "there are too many regions for weights": "区域太多，无法建立权重",
    "a neighbour is not among the regions": "有邻居不在区域之中",
    "a neighbour is named twice": "有邻居写了两次",
    "a weight is negative or not finite": "有权重为负或不是有限值",
    "a region is its own neighbour": "有区域是自己的邻居",
    "one region has no neighbours to be like": "单个区域没有可比的邻居",
    "{} is the same in every region": "{1} 在各区域相同",
    "no region has a neighbour": "没有区域有邻居",
    "the number of permutations must lie in 0 to 1,000,000,000": "置换次数应在 0 到 1,000,000,000 之间",
    "of is above 0 in one region only, so that no two regions can be high together":
      "只有一个区域的 of 大于 0，因此不会有两个区域同为高值",
    "a panel needs at least one region and one period": "面板至少要有一个区域和一个时期",
    "regress without space, or take other weights": "不考虑空间做回归，或改用其他权重",
    "the eigenvalues of the weights could not be computed": "无法计算权重的特征值",
    "a chain needs at least two years": "马尔可夫链至少要有两个年份",
    "values cannot be divided by their mean, which is 0": "均值为 0，不能用它去除各值",
    "take them as they are: `relative = false`": "按原值使用：`relative = false`",
    "so many values are equal that {} classes would have the same bounds": "相等的值太多，{1} 类会有相同的界限",
    "take fewer classes": "减少类数",
    "nothing moves between two times": "两个时点之间没有变动",
    "a class is not among those counted": "有类别不在所计的类别之中",
    "there is no region that moves": "没有变动的区域",
    "clustered errors need at least two clusters": "聚类标准误至少要两个聚类",
    "name another column, or take `se = \"robust\"`": "指定另一列，或取 `se = \"robust\"`",
    "random effects need an intercept": "随机效应要有截距",
    "leave the `0` out": "去掉 `0`",
    "effects of regions need at least two years": "区域效应至少要两年",
    "{} regions are too few for random effects with {} terms": "{1} 个区域不足以估计 {2} 项的随机效应",
    """
    the variance of the random effects comes out as 0 or less and is taken as 0, which gives \
    the pooled model
    """:
      "随机效应的方差不大于 0，按 0 处理，即得混合模型",
    "the model has no terms": "模型没有解释项",
    "write one behind `~`": "在 `~` 后面写一项",
    "the terms differ in length": "各项长度不同",
    "take fewer terms or lags, or more years": "减少项或滞后，或多取几年",
    "{} rows are too few for {} coefficients and {} constants of effects":
      "{1} 行不足以估计 {2} 个系数和 {3} 个效应常数",
    "the dependent variable has the same value in every row": "因变量各行取值相同",
    "the effects alone explain the dependent variable": "仅由效应就解释了因变量",
    "choose other effects": "选择其他效应",
    "`{}` does not change over time, and region effects hold all that does not":
      "`{1}` 不随时间变化，而区域效应包含了所有这样的部分",
    "leave it out, or take `effects = \"year\"` or `\"random\"`":
      "去掉它，或取 `effects = \"year\"` 或 `\"random\"`",
    "`{}` is the same in every region of a year, and year effects hold all that is so":
      "`{1}` 在一年之内各区域相同，而年份效应包含了所有这样的部分",
    "leave it out, or take `effects = \"region\"`": "去掉它，或取 `effects = \"region\"`",
    "`{}` is a sum of a part by region and a part by year, which effects hold":
      "`{1}` 是按区域的部分与按年份的部分之和，已包含在效应之中",
    "leave it out, or take one kind of effects only": "去掉它，或只取一种效应",
    "leave one of them out": "去掉其中一个",
    "`{}` has the same value in every row, as the intercept has": "`{1}` 各行取值相同，与截距一样",
    "`{}` is 0 in every row": "`{1}` 各行都是 0",
    "`{}` is an exact combination of {}": "`{1}` 恰是 {2} 的线性组合",
    """
    the terms nearly depend on each other: the condition number is {}, and standard errors are \
    swollen
    """:
      "各项几乎线性相关：条件数为 {1}，标准误偏大",
    "leave one of them out, or measure them from their means": "去掉其中一个，或改用与均值之差",
    "there are as many coefficients as rows, so there are no standard errors":
      "系数与行数一样多，因此没有标准误",
    "the test is for fixed effects or none": "这项检验用于固定效应或没有效应的模型",
    "take effects = \"region\"": "取 effects = \"region\"",
    "the terms depend on each other": "各项之间线性相关",
    "the tests are for fixed effects or none": "这些检验用于固定效应或没有效应的模型",
    "the spatial lag of the fit is a combination of the terms": "拟合值的空间滞后是各项的线性组合",
    "add a term that varies between regions": "加入一个随区域变化的项",
    "the two models have no coefficient in common": "两个模型没有共同的系数",
    "estimate the same formula with effects = \"region\" and effects = \"random\"":
      "用同一公式分别以 effects = \"region\" 和 effects = \"random\" 估计",
    "the covariances of the two models differ by a singular matrix": "两个模型的协方差之差为奇异矩阵",
    "look whether both are the same model": "查看两者是否是同一个模型",
    """
    the covariance of the fixed effects less that of the random ones is not positive definite, \
    so the statistic, shown without its sign, means little
    """:
      "固定效应的协方差减去随机效应的协方差不是正定的，因此不带符号显示的统计量意义不大",
    "add the regions' means of the terms to the random effects and test those":
      "在随机效应中加入各项的区域均值，再检验它们",
    "{} is no special case of {}": "{1} 不是 {2} 的特例",
    "compare an sdm with an slm, sem or slx, or a sac with an slm or sem":
      "把 sdm 与 slm、sem 或 slx 比较，或把 sac 与 slm 或 sem 比较",
    "the two models were estimated from different rows or with different options":
      "两个模型所用的行或选项不同",
    "estimate both from the same table with the same effects": "用同一张表和同样的效应估计两者",
    "the model has no term `{}`": "模型中没有 `{1}` 项",
    "the test needs a Durbin model, and this is {}": "检验要用杜宾模型，这里是 {1}",
    "estimate the same formula with sdm": "用 sdm 估计同一公式",
    "the covariance of the coefficients is singular": "系数的协方差奇异",
    "the correction is for fixed effects": "这种修正用于固定效应",
    "leave the correction out": "不做修正",
    "random effects are estimated for slm, sem and sdm": "随机效应用于估计 slm、sem 和 sdm",
    "the variance of the random effects is estimated as 0: the model is one without effects":
      "随机效应的方差估计为 0：即没有效应的模型",
    "the covariance of the coefficients is singular, so nothing can be drawn": "系数的协方差奇异，无法抽样",
    "look at the standard errors of the model": "查看模型的标准误",
    "hardly any draw of rho lies in its range, so nothing can be simulated":
      "rho 的抽样几乎都不在取值范围之内，无法模拟",
    "take standard errors by the delta method": "用 delta 法求标准误",
    "simulated standard errors need at least two draws": "模拟标准误至少要抽样两次",
    "a few draws of rho near the end of its range decide the simulated standard errors":
      "少数接近取值范围端点的 rho 抽样左右了模拟标准误",
    "take standard errors by the delta method, or more draws": "用 delta 法求标准误，或增加抽样次数",
    "draws outside the range of rho that were drawn again: {}": "重新抽取的超出 rho 取值范围的抽样数：{1}",
    "the normal approximation is poor there: look at the estimate of rho":
      "正态近似在那里不好：查看 rho 的估计值",
    "random effects beside a spatial error are computed for at most {} regions":
      "空间误差之外的随机效应最多计算 {1} 个区域",
  ]
}
