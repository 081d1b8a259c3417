extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseAuditsRecords: WordingPart = [
    "Checks printed coefficients of variation against the deviations and means beside them.":
      "用所印的标准差和均值检查旁边的变异系数。",
    "The printed table.": "所印的表。",
    "The standard deviations.": "标准差。",
    "The means.": "均值。",
    "The coefficients, as ratios or in %.": "变异系数，比值或百分数。",
    "those of the longest number": "最长数字的小数位数",
    "The decimals of the print.": "所印的小数位数。",
    "table: check, verdict, why; a row for each coefficient and each pair of equal ones":
      "表：check、verdict、why；每个系数一行，每对相等的系数一行",
    """
    A printed deviation and mean stand for all that are rounded to them, so their ratio lies \
    in [(sd − h)/(mean + h), (sd + h)/(mean − h)] with h half a unit of the last decimal; a \
    coefficient outside fails. Coefficients that are equal to the last digit though deviations \
    and means differ are `undecided`: one may be a copy. A column in [%] is taken so; one \
    without a unit too, where as a ratio it would be about a hundred times too large, and a \
    note says so. `decimals` counts those of sd and mean.
    """:
      """
    所印的标准差和均值代表所有四舍五入后得到它们的数，因此其比值在 [(sd − h)/(mean + h), (sd + h)/(mean − h)] 之内，h 为末位的半个单位\
    ；系数在此之外为不符 fails。标准差和均值不同而系数连末位都相等的，为未定 `undecided`：其中一个可能是抄来的。单位为 [%] 的列按百分数计；没有单位、而作为比\
    值大约大一百倍的也是，并有提示。`decimals` 为 sd 和 mean 的小数位数。
    """,
    "Checks whether values, some of them known, can have a printed mean and standard deviation.":
      "检查一组部分已知的值能否有所印的均值和标准差。",
    "The standard deviation.": "标准差。",
    "The mean.": "均值。",
    "not printed": "没有印出",
    "The coefficient of variation, as a ratio or in %.": "变异系数，比值或百分数。",
    "Values that are printed themselves.": "本身已印出的值。",
    "How many values there are; several numbers give a row each.": "值的个数；给出几个数时每个一行。",
    "Divisor n − 1, n, or one after the other.": "除数 n − 1、n，或两者依次。",
    "table: check, verdict, why; a row for each n and divisor": "表：check、verdict、why；每个 n 和除数一行",
    """
    The values that are not known need only be ≥ 0. With m of them, S = n·mean − Σ known and Q \
    = s²(n − d) + n·mean² − Σ known² (d = 1 for the sample divisor), they exist if and only \
    if S ≥ 0 and S²/m ≤ Q ≤ S²; every printed number may be anything that is rounded to it. So \
    a printed table tells how many regions it is about, and by which divisor. A cv more than \
    ten times sd/mean is taken to be in %, and a note says so.
    """:
      """
    未知的值只要求 ≥ 0。设有 m 个，S = n·mean − Σ 已知值，Q = s²(n − d) + n·mean² − Σ 已知值²（样本除数时 d = 1），则当且仅\
    当 S ≥ 0 且 S²/m ≤ Q ≤ S² 时它们存在；所印的每个数可以是四舍五入后得到它的任何数。这样可以看出所印的表有几个区域、用哪种除数。cv 超过 sd/mean \
    十倍时按百分数计，并有提示。
    """,
    "Checks whether a printed line can have been fitted to the data beside it.":
      "检查所印的直线能否由旁边的数据拟合得到。",
    "The data, one value a year.": "数据，每年一个值。",
    "The printed values of the line.": "所印的直线取值。",
    "table: check, verdict, why; rows sign changes, straight line, ordinary least squares":
      "表：check、verdict、why；有 sign changes、straight line、ordinary least squares 三行",
    """
    The residuals of a least-squares line with an intercept, whatever positive weights, change \
    sign twice at least: their weighted sum and their weighted first moment are 0, and fewer \
    changes leave one of the two different from 0. A residual within the rounding may have \
    either sign. The third check compares with equal weights and equal steps.
    """:
      """
    带截距的最小二乘直线，不论权重如何（只要为正），残差至少变号两次：其加权和与加权一阶矩都为 0，变号更少时其中之一不为 0。在舍入误差之内的残差可取任一符号。第三项检查与等权、\
    等间隔的拟合比较。
    """,
    "Checks whether a printed column of residuals belongs to its rows.": "检查所印的残差列是否与其行对应。",
    "The data.": "数据。",
    "The fitted values.": "拟合值。",
    "The printed residuals, with or without sign.": "所印的残差，可带符号。",
    "table: check, verdict, why": "表：check、verdict、why",
    """
    Compares |printed| with |observed − fitted|, row by row and moved up or down by up to half \
    of the rows; a shift counts when all cells that have a partner agree within the rounding. \
    The reason gives the residuals that should stand there.
    """:
      "比较 |所印值| 与 |观测值 − 拟合值|，先逐行，再上下错开，至多错开行数的一半；所有有对应的单元格在舍入误差之内一致时，算作错行。理由中给出应有的残差。",
    "Finds spatial coefficients that an optimiser never moved or ran to an end.":
      "找出优化程序从未移动或停在端点的空间系数。",
    "A model, a list of them, a table with a column `rho`, or the numbers; names are labels.":
      "模型、模型的列表、有列 `rho` 的表，或各数；名称作为标签。",
    "The lower end of the range that was searched.": "搜索范围的下端。",
    "Its upper end.": "上端。",
    "table: check, verdict, why; a row for each coefficient": "表：check、verdict、why；每个系数一行",
    """
    A golden-section search on [−1, 1] tries 2 − √5 = −0.23607 first. A coefficient within \
    5e-5 of it comes from an optimiser that stopped there; one within 0.001 of an end of the \
    range was stopped by it. Both fail: they are not estimates.
    """:
      """
    在 [−1, 1] 上的黄金分割搜索首先试 2 − √5 = −0.23607。与它相差不到 5e-5 的系数来自停在那里的优化；与范围端点相差不到 0.001 的系数是被端点\
    拦住的。两者都不符：它们不是估计值。
    """,
    "Checks whether printed R², log-likelihoods and numbers of observations go together.":
      "检查所印的 R²、对数似然和观测数是否相符。",
    """
    A table with columns `r2`, `loglik`, `n` and, where there are, `model` and `group`; or a \
    list of models.
    """:
      "有列 `r2`、`loglik`、`n`，并可有 `model` 和 `group` 的表；或模型的列表。",
    "table: check, verdict, why; a row for each model, and for n where models agree":
      "表：check、verdict、why；每个模型一行，模型一致时 n 也有行",
    """
    A normal likelihood implies σ² = exp(−2 log L/n − 1 − ln 2π), and σ²/(1 − R²) is the \
    variance of the dependent variable, the same for all models of a group: those that claim \
    the same data, dependent variable and effects (`group`; without it, equal n). A model \
    holds where another of its group agrees within 1 %, and fails where none does within 5 %; \
    what lies between, and a model that stands alone, is undecided. Where models agree, each \
    pair of them also implies n.
    """:
      """
    正态似然意味着 σ² = exp(−2 log L/n − 1 − ln 2π)，而 σ²/(1 − R²) 是因变量的方差，同组的所有模型都相同：即声称数据、因变量和效应相同\
    的模型（`group`；不给时为 n 相同的）。同组另有模型与之相差 1 % 以内则相符，没有模型在 5 % 以内则不符；介于其间的，以及单独的模型，为未定。模型一致时，每对还\
    可推出 n。
    """,
    "Checks whether printed growth rates lead from the first value to the last.":
      "检查所印的增长率能否从初值得到终值。",
    "The first value.": "初值。",
    "The last value.": "终值。",
    "The rates a year, one after the other: −0.0106 or −1.06[%].":
      "依次给出的年增长率：−0.0106 或 −1.06[%]。",
    "For how many years each rate holds.": "各增长率持续的年数。",
    """
    first · Π (1 + rate)^years must be the last value, each number anywhere in its rounding \
    interval. A miss of at most 2 % is undecided: a mean rate need not come from the two ends. \
    The reason gives the rate that does lead from the first to the last value.
    """:
      """
    first · Π (1 + rate)^years 应等于终值，各数可在其舍入区间内任意取值。相差不超过 2 % 为未定：平均增长率不一定由两端得出。理由中给出确实能从初值得\
    到终值的增长率。
    """,
    "Checks claims such as ten times against the two numbers they compare.":
      "用所比较的两个数检查“十倍”之类的说法。",
    "A table with columns `claimed`, `above`, `below`; or a list of such three numbers.":
      "有列 `claimed`、`above`、`below` 的表；或这样三个数的列表。",
    "table: check, verdict, why; a row for each claim": "表：check、verdict、why；每个说法一行",
    """
    The ratio of two printed numbers lies between (a − h)/(b + h) and (a + h)/(b − h), h half \
    a unit of the last decimal; the claim is rounded to its own last digit. A claim outside \
    fails. The key of the table, or its column `claim`, names the rows.
    """:
      """
    两个所印数之比在 (a − h)/(b + h) 与 (a + h)/(b − h) 之间，h 为末位的半个单位；所称倍数按其自身末位舍入。在此之外为不符。各行名称取自表的键或\
    列 `claim`。
    """,
    "Checks whether any fixed emission factors can give a printed total.":
      "检查是否有固定的排放系数能得出所印的合计。",
    "The table of the fuels, or a list of them.": "燃料的表，或燃料的列表。",
    "The printed total: numbers, or a column of the table.": "所印的合计：各数，或表中的一列。",
    "all its columns of numbers but the key and the total": "除键和合计外的所有数字列",
    "The fuels of the table.": "表中的燃料。",
    """
    Looks for factors f ≥ 0, the same in all rows, with Σ energy · f = total. The factors that \
    make the largest miss smallest are found by linear programming; `fixed factors` fails \
    when they still miss some row after every printed number has been allowed to be anything \
    that is rounded to it. The second row tells how close factors of any sign come.
    """:
      """
    寻找各行相同、满足 Σ energy · f = total 的系数 f ≥ 0。用线性规划求使最大偏差最小的系数；即使每个所印的数都可取四舍五入后得到它的任何数，仍有某行偏差\
    ，则 `fixed factors` 为不符。第二行说明不限符号的系数能接近到什么程度。
    """,
  ]
}
