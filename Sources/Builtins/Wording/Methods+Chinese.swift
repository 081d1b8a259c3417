extension BuiltinsWording {
  /// Chinese.
  static let chineseMethods: WordingPart = [
    "the table has a column `{}` already": "表中已有列 `{1}`",
    "name the new one: `name = \"…\"`": "给新列起名：`name = \"…\"`",
    "the unit of the money is not stated, so the result states no price year":
      "金额的单位未说明，因此结果不带价格年份",
    "this is in [{}] already, at the prices of {}": "它已经按 {2} 年价格计，单位为 [{1}]",
    "deflate the money of each year's own prices": "应对各年现价的金额做平减",
    "[{}] is no money, and only money has prices": "[{1}] 不是货币，只有货币才有价格",
    "give a column in CNY, USD or another currency": "给出以 CNY、USD 或其他货币计的列",
    "electricity and the factor of its grid go together": "电量与电网排放因子要一起给出",
    "write both: `electricity = .power, grid = 0.57[t CO2/MWh]`":
      "两者都写：`electricity = .power, grid = 0.57[t CO2/MWh]`",
    "the unit of `{}` is not stated": "`{1}` 的单位未说明",
    "state it: `.power to [1e4 kWh]`, `.grid to [t CO2/MWh]`":
      "说明单位：`.power to [1e4 kWh]`、`.grid to [t CO2/MWh]`",
    "the factor of the grid is negative at {}": "{1} 的电网排放因子为负",
    "electricity in [{}] and a grid factor in [{}] do not come out as {}":
      "单位为 [{1}] 的电量与单位为 [{2}] 的电网因子，乘积不是 {3}",
    "give the factor as mass per energy: `grid = 0.57[t CO2/MWh]`":
      "因子写成质量除以能量：`grid = 0.57[t CO2/MWh]`",
    "`{}` in [{}] and [{}] do not come out as {}": "`{1}` 的 [{2}] 与 [{3}] 之积不是 {4}",
    "give the factor per unit of fuel or, with a heat value, per heat: [kg {}/TJ]":
      "给出每单位燃料的因子；有热值时，给出每单位热量的因子：[kg {1}/TJ]",
    "CH4 and N2O of {} are not counted: the factors have none": "没有计入 {1} 的 CH4 和 N2O：系数表中没有",
    "the factors have no {} of any of the fuels": "各燃料在系数表中都没有 {1}",
    "use \"ipcc2006\", or a table with a column `{}`": "用 \"ipcc2006\"，或含有列 `{1}` 的表",
    "{} of {} is not counted: the factors have none": "没有计入 {2} 的 {1}：系数表中没有",
    "Emissions as {}": "排放量，以 {1} 计",
    "emissions needs at least one fuel": "emissions 至少要有一种燃料",
    "there are no factors": "没有系数",
    "a list of factors holds names of shipped sets and tables": "系数列表由自带系数集的名称和表组成",
    "sets: {}": "系数集：{1}",
    "`{}` is missing at {}": "`{1}` 在 {2} 处缺失",
    "write 0 where nothing was used, or leave such rows out: `missing = \"drop\"`":
      "没有使用则写 0，或去掉这样的行：`missing = \"drop\"`",
    "the unit of `{}` is not stated, so no factor can be chosen": "`{1}` 的单位未说明，无法选择系数",
    "state it: `{} to [1e4 tce]`, in the header, or by `load(…, units = …)`":
      "说明单位：`{1} to [1e4 tce]`、写在表头，或用 `load(…, units = …)`",
    "the factors have no fuel `{}`": "系数表中没有燃料 `{1}`",
    "fuels: {}": "燃料：{1}",
    "electricity has the factor of its grid: `electricity = {}, grid = 0.57[t CO2/MWh]`":
      "电力用其电网的排放因子：`electricity = {1}, grid = 0.57[t CO2/MWh]`",
    "name the fuel: `fuels = [{} = {}]`": "指明燃料：`fuels = [{1} = {2}]`",
    "say which of these fuels it is: `fuels = [… = {}]`": "指明是其中哪种燃料：`fuels = [… = {1}]`",
    "say which it is of {}: `fuels = [… = {}]`": "指明是哪一种：{1}；写 `fuels = [… = {2}]`",
    "`{}` has a negative value at {}": "`{1}` 在 {2} 处有负值",
    """
    `.by_fuel` has no column `quantity`, because the quantities are in {}: bring them to \
    standard coal or heat first, `.coal * 0.7143[tce/t]`
    """:
      "`.by_fuel` 没有 `quantity` 列，因为各消费量的单位是 {1}：先换算成标准煤或热量，如 `.coal * 0.7143[tce/t]`",
    "uncertainties are up to {} %: if percents were meant, write 5 % as 0.05 or 5[%]":
      "不确定性最大为 {1} %：如以百分数计，5 % 写作 0.05 或 5[%]",
    "the rate of `{}` is {} % a year: if percents were meant, write 5 % as 0.05 or 5[%]":
      "`{1}` 的增长率为每年 {2} %：如以百分数计，5 % 写作 0.05 或 5[%]",
    "`of` has no values, so there is no series": "`of` 没有值，因此没有序列",
    "`ahead` starts in {}, and the data go to {}: the years ahead start in {}":
      "`ahead` 从 {1} 年开始，而数据到 {2} 年为止：预测从 {3} 年开始",
    "no group has a value in both years of a window": "没有一个组在时段的两个年份都有值",
    "{} has no warming potential of {}": "{1} 没有 {2} 的增温潜势",
    "give a table with it: `gwp = table(gas = [\"{}\"], value = […])`":
      "给出含有它的表：`gwp = table(gas = [\"{1}\"], value = […])`",
    "{} gives {}": "{1} 得 {2}",
    "`{}` in [{}] and the factors of {} do not come out as carbon or CO2":
      "单位为 [{2}] 的 `{1}` 与 {3} 的系数，乘积不是碳或 CO2",
    """
    the factor is in {}, the quantity is standard coal already: converting twice would be \
    wrong; use a factor per tce, or the physical quantity
    """:
      "系数以 {1} 计，而消费量已是标准煤：再换算一次就错了；改用按 tce 计的系数，或实物量",
    "the factor is one of another gas: `as = \"CO2e\"` counts it":
      "这是另一种气体的系数：用 `as = \"CO2e\"` 计入",
    "state the unit the quantities really have: `.{} to […]`": "说明消费量真正的单位：`.{1} to […]`",
    """
    the factor of {}, {} t C/tce, is {} times the IPCC default of {}; read as CO2 per unit of \
    fuel it would be {} t C/tce, so it is on another basis than its table says
    """:
      "{1} 的系数为 {2} t C/tce，是 {4} 的 IPCC 缺省值的 {3} 倍；若看作每单位燃料的 CO2，则为 {5} t C/tce，可见其口径与表中所写不同",
    "the factor of {}, {} t C/tce, is {} times the IPCC default of {}":
      "{1} 的系数为 {2} t C/tce，是 {4} 的 IPCC 缺省值的 {3} 倍",
    """
    the factor of {} is {} times the IPCC default per standard coal, and {} times when it is \
    divided by its coefficient {}: it seems to be per unit of fuel, so that standard coal \
    converts twice, an error of {} %
    """:
      "{1} 的系数是 IPCC 按标准煤的缺省值的 {2} 倍，除以其折标准煤系数 {4} 后为 {3} 倍：它似乎按单位燃料计，再折标准煤便换算了两次，误差 {5} %",
    "a table of factors needs a column `fuel`": "系数表要有列 `fuel`",
    "columns: {}": "列：{1}",
    "the fuel `{}` stands twice in the factors": "系数表中燃料 `{1}` 出现两次",
    "the unit of the factor column `{}` is not stated": "系数列 `{1}` 的单位未说明",
    "write it into the header, `{} [t C/tce]`, or state it: `derive({} = .{} to [t C/tce])`":
      "写在表头 `{1} [t C/tce]`，或说明：`derive({2} = .{3} to [t C/tce])`",
    "a table of warming potentials needs columns `gas` and `{}`": "增温潜势表要有列 `gas` 和 `{1}`",
    "the warming potential of {} is missing or negative": "{1} 的增温潜势缺失或为负",
    "`{}` says how intervals are computed, and no `uncertainty` is given":
      "`{1}` 说明怎样计算区间，而没有给出 `uncertainty`",
    "add `uncertainty = [activity = 5[%], factor = 7[%]]`":
      "加上 `uncertainty = [activity = 5[%], factor = 7[%]]`",
    "`.draws` would have {} rows, so it is na; take fewer draws for it":
      "`.draws` 会有 {1} 行，因此为 na；要用它就减少抽样次数",
    "uncertainties above 30 % are beyond what Tier 1 is made for: `interval = \"montecarlo\"`":
      "不确定性超过 30 %，超出 Tier 1 的适用范围：用 `interval = \"montecarlo\"`",
    """
    some lower ends are negative: with such uncertainties take `interval = "montecarlo"` and \
    `distribution = "lognormal"`
    """:
      "有的下限为负：这样的不确定性应取 `interval = \"montecarlo\"` 和 `distribution = \"lognormal\"`",
    "the table of uncertainties has no row for `{}`": "不确定性表中没有 `{1}` 的行",
    "`{}` is no part of an uncertainty": "`{1}` 不是不确定性的组成部分",
    "the parts are `activity`, `factor`, `ch4` and `n2o`":
      "组成部分有 `activity`、`factor`、`ch4` 和 `n2o`",
    "`{}` takes a number, and this is {}": "`{1}` 应为数字，这里是{2}",
    "an uncertainty has the parts `activity` and `factor`": "不确定性要有 `activity` 和 `factor` 两部分",
    "write `uncertainty = [activity = 5[%], factor = 7[%]]`":
      "写 `uncertainty = [activity = 5[%], factor = 7[%]]`",
    "a table of uncertainties needs columns `fuel`, `activity` and `factor`":
      "不确定性表要有列 `fuel`、`activity` 和 `factor`",
    "the column `{}` has no numbers": "列 `{1}` 不是数字",
    "an uncertainty of `{}` is missing": "`{1}` 的不确定性缺失",
    "a relative uncertainty lies between 0 and 1000 %, not at {} %":
      "相对不确定性应在 0 到 1000 % 之间，不能是 {1} %",
    "write 5[%] or 0.05 for five percent": "百分之五写作 5[%] 或 0.05",
    "row {}": "第 {1} 行",
    "item {} is {}, not the numbers of a fuel": "第 {1} 项是{2}，不是一种燃料的各个数",
    "item {}": "第 {1} 项",
    "item {} is no model with `r2`, `loglik` and `nobs`":
      "第 {1} 项不是含有 `r2`、`loglik` 和 `nobs` 的模型",
    "give models, or a table with columns r2, loglik and n": "给出模型，或含有列 r2、loglik 和 n 的表",
    "`n` takes a range with two ends, at most 10,000 numbers": "`n` 应为两端都有、最多 10,000 个数的范围",
    "`n` takes whole numbers, and this is {}": "`n` 应为整数，这里是 {1}",
    "item {} is not three numbers: what is claimed, above and below": "第 {1} 项不是三个数：所称倍数、分子和分母",
    "write `[[10, 0.19, 0.05]]`": "写 `[[10, 0.19, 0.05]]`",
    "the range of rho is empty": "rho 的范围是空的",
    "item {} has no rho: it is {}": "第 {1} 项没有 rho：它是{2}",
    "`{}` takes numbers, and this is {}": "`{1}` 应为数字，这里是{2}",
    "write `{} = [1, 2]`": "写 `{1} = [1, 2]`",
    "the table has no column `{}`": "表中没有列 `{1}`",
    "name it so: `rename({} = …)`": "改成这个名称：`rename({1} = …)`",
    "`{}` is a {} column where numbers are needed": "`{1}` 是{2}列，这里要用数字",
    "cv is taken to be in %: as a ratio it is a hundred times deviation over mean":
      "cv 当作以 % 计：它是标准差除以均值的一百倍",
    "the column of draws has numbers, and `{}` has none": "抽样列要用数字，而 `{1}` 不是",
    "{} has fewer than two draws": "{1} 的抽样不到两次",
    "left out {} members that lack a value in one of the years: {}":
      "略去了某一年份没有值的 {1} 个成员：{2}",
    "left out {}, which lacks a value in one of the years": "略去了某一年份没有值的 {1}",
    "left out the window {}, where a year lacks a value": "略去了时段 {1}，其中有年份没有值",
    "left out the windows {}, where a year lacks a value": "略去了时段 {1}，其中有年份没有值",
    "no member has a value in all the years that are compared": "没有一个成员在所比较的各年份都有值",
    "LMDI-{}, additive": "LMDI-{1}，加法",
    "LMDI-{}, multiplicative": "LMDI-{1}，乘法",
    "{}, chained": "{1}，链式",
    "the factors do not multiply to `of`: up to {} stays in residual":
      "各因素之积不等于 `of`：有 {1} 留在 residual 中",
    "the factors do not multiply to `of`: residual is {}, and without a gap it is 1":
      "各因素之积不等于 `of`：residual 为 {1}，相等时为 1",
    "the table has no year {}": "表中没有 {1} 年",
    "choose years that it has": "选表中有的年份",
    "the table has no row for {}": "表中没有 {1} 的行",
    "{} has no row for {}": "{1} 没有 {2} 的行",
    "add the row, or leave such members out: `missing = \"drop\"`":
      "补上该行，或去掉这样的成员：`missing = \"drop\"`",
    "lmdi needs at least one factor": "lmdi 至少要有一个因素",
    "the factor name `{}` stands for another column of the result": "因素名 `{1}` 与结果中的另一列同名",
    "give the factor another name": "给因素换一个名称",
    "the table has no rows": "表中没有行",
    "`over` takes ranges of years, and this is {}": "`over` 应为年份范围，这里是{1}",
    "a window needs two different years": "时段要有两个不同的年份",
    "sda needs one column of sectors": "sda 要有一列部门",
    "set the key: `key(t, .sector, .year)`": "设置键：`key(t, .sector, .year)`",
    "the sector {} has no row for {}{}": "部门 {1} 没有 {2}{3} 的行",
    "the sector {} is there in {}{} only": "部门 {1} 只在 {2}{3} 有",
    "there is 1 column of coefficients for {} sectors": "有 1 列系数、{1} 个部门",
    "there are {} columns of coefficients for {} sectors": "有 {1} 列系数、{2} 个部门",
    "the sectors are {}": "部门有 {1}",
    "Structural decomposition": "结构分解",
    "there is no year to start from": "没有可作起点的年份",
    "the rate of `{}` is {}, not a number": "`{1}` 的增长率是{2}，不是数字",
    "{}, {} to {}": "{1}，{2} 到 {3}",
    "add the row, or leave such groups out: `missing = \"drop\"`":
      "补上该行，或去掉这样的组：`missing = \"drop\"`",
    "no elasticity in {} of {} rows: a first value is 0, or the driver does not change":
      "{2} 行中有 {1} 行没有弹性：初值为 0，或驱动变量没有变化",
    "{} regions lack a value in one of the years and have no class": "{1} 个区域缺少某一年份的值，没有类别",
    "there is no benchmark \"{}\"": "没有基准 \"{1}\"",
    "write \"mean\", \"median\" or \"national\", or a column expression":
      "写 \"mean\"、\"median\"、\"national\"，或列表达式",
    "the national benchmark needs weights, because `of` is no quotient": "全国基准要有权重，因为 `of` 不是比值",
    "add `weight = …`, for an intensity what it is divided by": "加上 `weight = …`，对强度来说就是它的除数",
    "`k` is not used: {} finds its own number of classes": "没有用到 `k`：{1} 自行确定类数",
    "Classes by {} breaks": "分类，{1} 法",
    "Gaussian kernel density": "高斯核密度",
    "`y` must be in the unit of `x`: {} and {}": "`y` 的单位应与 `x` 相同：{1}和{2}",
    "convert one of them with `to`": "用 `to` 换算其中一个",
    "`{}` takes a number for each kind of land by name": "`{1}` 要为每种土地按名称给出数字",
    "write `{} = [forest = …, grass = …]`": "写 `{1} = [forest = …, grass = …]`",
    "the emissions are in [{}], the areas in [{}], and the land takes up [{}]":
      "排放量以 [{1}] 计，面积以 [{2}] 计，土地吸收量以 [{3}] 计",
    "count the emissions as carbon: `emissions = … * 12/44 * 1[t C/t CO2]`":
      "把排放量换算为碳：`emissions = … * 12/44 * 1[t C/t CO2]`",
    "bring them to one substance and to areas, such as [t C], [ha] and [t C/ha]":
      "统一为同一物质和面积，如 [t C]、[ha] 和 [t C/ha]",
    "the population is not positive at {}": "{1} 的人口不是正数",
    "`{}` names no group at {}": "`{1}` 在 {2} 处没有组名",
    "summed over {}": "已按 {1} 求和",
    "{} is a total by its name and counts here as one region more":
      "从名称看，{1} 是合计，这里把它当作又一个地区计入",
    "{} needs the column that shares run over, such as industries": "{1} 要有计算份额的列，如行业",
    "name it: `across = .industry`": "指定它：`across = .industry`",
    "{} needs the column of regions": "{1} 要有区域列",
    "name it: `by = .region`": "指定它：`by = .region`",
    "of has a negative value at {}": "of 在 {1} 处有负值",
    "{} values do not exist, because a total is 0": "有 {1} 个值不存在，因为合计为 0",
    "{} compares two years, and the span is {} to {}": "{1} 比较两个年份，而跨度为 {2} 到 {3}",
    "its years are {} to {}": "年份为 {1} 到 {2}",
    "choose two years that the table has": "选表中有的两个年份",
    "a region has several rows in a year: {}": "一个区域在同一年有几行：{1}",
    "name the columns that tell them apart in `by`, or sum over them first":
      "在 `by` 中写出能区分它们的列，或先求和",
    "{} needs one column of regions": "{1} 要有一列区域",
    "name it: `across = .region`, or put it into the key": "指定它：`across = .region`，或放进键中",
    "{}: {}": "{1}：{2}",
    "Out-of-sample errors of {}": "{1} 的样本外误差",
    "EGM(1,1) on the series buffered {} times": "缓冲 {1} 次序列的 EGM(1,1)",
    "{} and others, {} of {} groups: {}": "{1} 等 {3} 组中的 {2} 组：{4}",
    "Kuznets curve of {}": "{1} 的库兹涅茨曲线",
    "{} on the series buffered {} times": "缓冲 {2} 次序列的 {1}",
    "Grey Verhulst model": "灰色 Verhulst 模型",
    "GM(1,{}), {}": "GM(1,{1})，{2}",
    "Rolling EGM(1,1), window {}": "滚动 EGM(1,1)，窗口 {1}",
    "the model \"gm1n\" needs drivers": "模型 \"gm1n\" 要有驱动变量",
    "name them: `drivers = [.energy, .gdp]`; years to forecast are rows with `na` in `of`":
      "指定它们：`drivers = [.energy, .gdp]`；要预测的年份是 `of` 为 `na` 的行",
    "a group has no value at all": "有一组没有任何值",
    "the driver `{}` is missing at {}": "驱动变量 `{1}` 在 {2} 处缺失",
    "the drivers are known up to {} only": "驱动变量只到 {1}",
    "add rows with the drivers and `na` in `of`": "加上有驱动变量而 `of` 为 `na` 的行",
    "`{}` belongs to the model \"{}\", and this is \"{}\"": "`{1}` 属于模型 \"{2}\"，这里是 \"{3}\"",
    "leave it out, or write `model = \"{}\"`": "去掉它，或写 `model = \"{1}\"`",
    "Output density": "产出密度",
    "the regression has {} terms beside the intercept, not three": "除截距外回归有 {1} 项，而不是三项",
    "its terms are {}": "各项为 {1}",
    "name them: `capital = \"…\", energy = \"…\", density = \"…\"`":
      "指定它们：`capital = \"…\", energy = \"…\", density = \"…\"`",
    "the regression has no term `{}`": "回归中没有 `{1}` 项",
    "this holds no coefficients": "其中没有系数",
    "give a regression, its `.coefficients`, or three numbers": "给出回归、其 `.coefficients`，或三个数",
    "STIRPAT of {}": "{1} 的 STIRPAT 模型",
    "Linear trend": "线性趋势",
    "`x` is in {} and `y` in {}": "`x` 以{1}计，`y` 以{2}计",
    "bring both systems to indices from 0 to 1 first": "先把两个系统化为 0 到 1 的指数",
    "the convention \"{}\" takes no shift": "约定 \"{1}\" 不用平移",
    "leave `shift` out, or use `convention = \"scaled\"`":
      "去掉 `shift`，或用 `convention = \"scaled\"`",
    "the convention \"raw\" has no direction: `cost` changes nothing":
      "约定 \"raw\" 不分方向：`cost` 不起作用",
    "the convention \"spssau\" has no direction: `cost` changes nothing":
      "约定 \"spssau\" 不分方向：`cost` 不起作用",
    "the indicator `{}` is given twice": "指标 `{1}` 给出了两次",
    "leave one out, or give it a name: `[a = …]`": "去掉一个，或另起名称：`[a = …]`",
    "{} needs at least one indicator": "{1} 至少要有一个指标",
    "`{}` is not one of the indicators": "`{1}` 不在指标之中",
    "the indicators are {}": "指标有 {1}",
    "the weight of `{}` is {}, not a number": "`{1}` 的权重是{2}，不是数字",
    "there are {} weights for {} indicators": "权重有 {1} 个，指标有 {2} 个",
    "the table of weights needs the columns `indicator` and `weight`":
      "权重表要有列 `indicator` 和 `weight`",
    "its columns are {}": "其列为 {1}",
    "the table of weights has {} rows for `{}`": "权重表中 `{2}` 有 {1} 行",
    "keep one group of it, or name its groups with `by`": "只留一组，或用 `by` 指明各组",
    "there is no weight for the indicator `{}`": "指标 `{1}` 没有权重",
    "give it one, 0 where it should not count, or leave it out of `indicators`":
      "给它一个权重，不计入时写 0，或从 `indicators` 中去掉它",
    "give the column that names the fuels this name: `rename(fuel = .…)`":
      "把写有燃料名称的列改成这个名称：`rename(fuel = .…)`",
    "give columns these names: `rename(gas = .…, {} = .…)`":
      "把列改成这些名称：`rename(gas = .…, {1} = .…)`",
    "give columns these names: `rename(fuel = .…, activity = .…, factor = .…)`":
      "把列改成这些名称：`rename(fuel = .…, activity = .…, factor = .…)`",
    "Obstacle degrees": "障碍度",
    "Obstacle degrees, entropy weights by min-max": "障碍度，按极差标准化的熵权",
    "only {} regions are compared, which says little": "只比较了 {1} 个区域，说明不了什么",
    "left out {} of {} regions, which lack one of the years": "略去了 {2} 个区域中缺少某一年份的 {1} 个",
    "a column is written `.name`": "列写作 `.name`",
    "[{}] × {}": "[{1}] × {2}",
    "the columns of `technology` are taken in the order of the sectors: {}":
      "`technology` 的各列按部门的次序取用：{1}",
    "the years jump from {} to {}": "年份从 {1} 跳到 {2}",
    "{} is taken to be in [{}]": "{1} 当作以 [{2}] 计",
  ]
}
