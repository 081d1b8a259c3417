extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseAccountingRecords: WordingPart = [
    "Gives a set of emission factors that is shipped with the language.": "给出语言自带的排放系数集。",
    "The name of the set.": "系数集的名称。",
    "table: fuel, the figures with their units, source, licence":
      "表：fuel、各系数及其单位、source、licence",
    """
    `ipcc2006` and `china_provincial` have heat per mass or volume, carbon per heat and the \
    oxidised share, `ipcc2006` also CH4 and N2O per heat of combustion in manufacturing; \
    `standard_coal` has the coefficients to standard coal; `bengbu` and `footprint` are the \
    tables of two studies as printed; `ipcc2006_process` has CO2 per tonne of product; \
    `gwp100` has warming potentials by gas. Where the unit differs from fuel to fuel, a column \
    `unit` (of `value`), `heat_unit` or `coal_unit` gives it row by row.
    """:
      """
    `ipcc2006` 和 `china_provincial` 有单位质量或体积的热值、单位热值含碳量和氧化率，`ipcc2006` 还有制造业燃烧单位热值的 CH4 和 \
    N2O；`standard_coal` 有折标准煤系数；`bengbu` 和 `footprint` 是两项研究所印的表；`ipcc2006_process` 有单位产品的 \
    CO2；`gwp100` 有各气体的增温潜势。单位因燃料而异时，由列 `unit`（属于 `value`）、`heat_unit` 或 `coal_unit` 逐行给出。
    """,
    """
    Computes emissions from quantities of fuels, processes and electricity, with their \
    uncertainty.
    """:
      "由燃料、生产过程和电力的消费量计算排放量及其不确定性。",
    "A table with a column for each fuel.": "每种燃料一列的表。",
    """
    The columns of fuels and processes; a name says which one of the factors a column is: \
    `[raw_coal = .煤炭]`.
    """:
      "燃料和生产过程的列；名称指明该列对应哪个系数：`[raw_coal = .煤炭]`。",
    """
    A shipped set or a table: `fuel`, `value [t C/tce]`; or `fuel`, `heat`, `carbon`, \
    `oxidation`; `ch4`, `n2o` for other gases. In a list of several the first that has a fuel \
    counts.
    """:
      """
    自带的系数集或一张表：`fuel`、`value [t C/tce]`；或 `fuel`、`heat`、`carbon`、`oxidation`；其他气体用 `ch4`、\
    `n2o`。给出几个的列表时，取第一个含有该燃料的。
    """,
    "Mass of CO2, of carbon, of all gases as CO2, or of one other gas.":
      "CO2 的质量、碳的质量、折算为 CO2 的所有气体，或另一种气体的质量。",
    """
    Global warming potentials for `as = "CO2e"`: of a report of the IPCC, or a table gas, \
    value.
    """:
      "`as = \"CO2e\"` 所用的全球增温潜势：IPCC 某次报告的，或含 gas、value 的表。",
    "The column of electricity used.": "用电量的列。",
    """
    Emissions per electricity of its grid, `0.57[t CO2/MWh]` or a column that tells them by \
    row.
    """:
      "单位电量的电网排放，如 `0.57[t CO2/MWh]`，或逐行给出的列。",
    "no intervals": "不计算区间",
    """
    Half widths of 95 % intervals, relative: `[activity = 5[%], factor = 7[%]]`, with `ch4` \
    and `n2o` where they differ, or a table with these columns and `fuel`.
    """:
      "95 % 区间的半宽，相对值：`[activity = 5[%], factor = 7[%]]`，不同时加 `ch4` 和 `n2o`；或含这些列和 `fuel` 的表。",
    "Propagate errors by the formulas of the IPCC, or draw them.": "按 IPCC 公式传递误差，或抽样。",
    "Distribution of the draws.": "抽样的分布。",
    "Number of draws.": "抽样次数。",
    "Level of the intervals.": "区间的置信水平。",
    "that of --seed, 1": "--seed 的种子，默认为 1",
    "Seed of the draws.": "抽样的种子。",
    "What a missing quantity does: stop, or drop its row.": "消费量缺失时：停止，或去掉该行。",
    """
    `.total` (key, emissions), `.by_fuel` (key, fuel, quantity, emissions), `.factors` (fuel, \
    chain, multiplier: what was multiplied with what), `.by_gas` (key, gas, emissions) for \
    CO2e; with `uncertainty` also low, high and uncertainty beside emissions, and `.draws` \
    (key, fuel, draw, quantity, emissions; draw 0 is the estimate). quantity is there where all \
    have the same unit
    """:
      """
    `.total`（键、emissions）、`.by_fuel`（键、fuel、quantity、emissions）、`.factors`（fuel、chain、\
    multiplier：什么与什么相乘），CO2e 时有 `.by_gas`（键、gas、emissions）；给出 `uncertainty` 时，emissions 旁还有 \
    low、high 和 uncertainty，以及 `.draws`（键、fuel、draw、quantity、emissions；draw 0 为估计值）。各消费量单位\
    相同时才有 quantity
    """,
    """
    The units decide: [1e4 tce] × [t C/tce], [t] × [tce/t] × [t CO2/tce], or [t] × [GJ/t] × [t \
    C/GJ] × oxidised share; carbon becomes CO2 by 44/12. A chain whose units do not come out \
    as carbon or CO2 is an error, which stops a conversion to standard coal made twice. A \
    factor that is twice or half the IPCC default of its fuel is noted, because it is most \
    often on another basis. The result keeps the scale of the quantities.

    A process is a column with a factor per product, [t] × [t CO2/t]. With `as = "CO2e"` CH4 \
    and N2O count by their warming potential over 100 years: those of combustion from the \
    columns `ch4` and `n2o` of the factors, those of a process from a factor in [t CH4/t]. A \
    fuel without them is noted. `ipcc2006` has those of manufacturing. Electricity takes the \
    factor of its grid, which may differ by region and year.

    Uncertainties are half widths of 95 % intervals. Tier 1: √(u_a² + u_f²) for a fuel, √Σ(u \
    x)² / Σx for the total. Monte Carlo: percentiles of draws whose activity errs \
    independently by row and fuel, and whose factors err once for all rows, because all were \
    multiplied with the same number. A lognormal error keeps the mean and is never negative. \
    Each error has a random stream of its own, so the number of threads changes nothing. \
    `lmdi` takes `.draws` for intervals of effects. Warming potentials are taken as exact.
    """:
      """
    由单位决定算法：[1e4 tce] × [t C/tce]、[t] × [tce/t] × [t CO2/tce]，或 [t] × [GJ/t] × [t C/GJ] × 氧化\
    率；碳乘以 44/12 得 CO2。单位之积不是碳或 CO2 就是错误，这样不会把折标准煤做两次。系数为该燃料 IPCC 缺省值的两倍以上或一半以下时有提示，因为口径多半不同。\
    结果保持消费量的量级。

    生产过程是有单位产品系数的列，[t] × [t CO2/t]。`as = "CO2e"` 时，CH4 和 N2O 按 100 年增温潜势计入：燃烧的取系数表的列 `ch4` 和 \
    `n2o`，生产过程的取单位为 [t CH4/t] 的系数。没有这些系数的燃料有提示。`ipcc2006` 有制造业的系数。电力用其电网的排放因子，可因区域和年份而异。

    不确定性是 95 % 区间的半宽。Tier 1：单种燃料为 √(u_a² + u_f²)，合计为 √Σ(u x)² / Σx。蒙特卡罗：取抽样的百分位数，活动水平的误差按行和燃\
    料相互独立，系数的误差对所有行只抽一次，因为各行乘的是同一个数。对数正态误差保持均值，且不会为负。每种误差有自己的随机数流，因此线程数不影响结果。`lmdi` 用 \
    `.draws` 求效应的区间。增温潜势看作准确值。
    """,
    "Brings money of several years to the prices of one year.": "把各年的金额换算为某一年的价格。",
    "A table with a year in its key.": "键中有年份的表。",
    "The money, at the prices of each year.": "按各年价格计的金额。",
    "The index, in which 100 stands for no change.": "指数，100 表示没有变化。",
    "The year whose prices are taken.": "取其价格的年份。",
    "What is 100: the year before, or one fixed year.": "以什么为 100：上年，或固定的一年。",
    "that of the column and `_real`": "该列的名称加 `_real`",
    "The name of the new column.": "新列的名称。",
    "What the index measures: real growth, or prices.": "指数衡量什么：实际增长，或价格。",
    "the table with a column `<of>_real` in money at the prices of the base year":
      "增加列 `<of>_real` 的表，按基年价格计",
    """
    The index is chained to a level L that is 1 in the base year, within all key columns but \
    the year. Yearbooks print indices of gross domestic product and value added at constant \
    prices (不变价指数, 上年 = 100): they measure volume, and the real value is that of the base year \
    times L. With a price index, `measures = "price"`, it is the value of each year over L. \
    The index of the first year compares with a year that is not there and may be `na`; any \
    other gap is an error. The new column states the price year, `1e8 CNY@2010`, so that it \
    adds to no other prices. A column that states a price year already is an error.
    """:
      """
    在除年份外的所有键列之内，指数连乘为以基年为 1 的水平 L。年鉴所印地区生产总值和增加值指数按不变价计算（不变价指数，上年 = 100）：衡量的是物量，实际值为基年的值乘以 \
    L。用价格指数 `measures = "price"` 时，实际值为各年的值除以 L。首年的指数与表中没有的年份相比，可以是 `na`；其他空缺是错误。新列带价格年份 \
    `1e8 CNY@2010`，因此不会与其他价格相加。已带价格年份的列是错误。
    """,
  ]
}
