extension SpatialWording {
  /// Chinese.
  static let chinese: WordingPart = [
    "the links form no cycle, so that the largest eigenvalue is 0": "各连接不成环，最大特征值为 0",
    "use style \"row\" or \"binary\"": "用 style \"row\" 或 \"binary\"",
    "the largest eigenvalue of these one-way weights did not settle": "这些单向权重的最大特征值没有收敛",
    "use style \"row\" or \"binary\", or make the links mutual":
      "用 style \"row\" 或 \"binary\"，或使连接成为双向",
    "random effects are estimated by another likelihood": "随机效应要用另一种似然函数估计",
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
  ]
}
