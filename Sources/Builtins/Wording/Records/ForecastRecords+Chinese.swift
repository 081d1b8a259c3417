extension BuiltinsWording {
  /// Chinese texts of records.
  static let chineseForecastRecords: WordingPart = [
    "Smooths a series by a buffer operator before a grey model.": "在灰色模型之前用缓冲算子平滑序列。",
    "The series, by year in a panel.": "序列，在面板中按年份。",
    "The operator.": "算子。",
    "How often it is applied.": "作用的次数。",
    "a vector as long as the series": "与序列同长的向量",
    """
    `average` replaces each value by the mean of it and all later ones, `weighted` weights \
    them by their position, `geometric` takes the geometric mean; these three weaken a shock \
    and leave the last value as it is. `strengthening` and `average_strengthening` do the \
    opposite. The buffered series is not the data: show fit errors against both.
    """:
      """
    `average` 把每个值换成它与其后所有值的均值，`weighted` 按位置加权，`geometric` 取几何平均；这三种弱化冲击，最后一个值不变。\
    `strengthening` 和 `average_strengthening` 相反。缓冲后的序列不是数据：拟合误差要对两者都报告。
    """,
    "Fits the grey model EGM(1,1) and forecasts with it.": "拟合灰色模型 EGM(1,1) 并预测。",
    "The series; positive, a value a year.": "序列；为正，每年一个值。",
    "Years to forecast: how many, or a range.": "预测的年份：年数或范围。",
    "How often the average weakening buffer is applied first.": "先作用平均弱化缓冲算子的次数。",
    "The years that are fitted.": "参加拟合的年份。",
    "The columns that make groups, each with a model.": "构成分组的列，每组一个模型。",
    """
    `.a`, `.b`, `.fit`, `.forecast`, `.c`, `.p`, `.grade`, `.mre`, `.mre_observed`, \
    `.class_ratio`; several groups: `.models` with a row each
    """:
      """
    `.a`、`.b`、`.fit`、`.forecast`、`.c`、`.p`、`.grade`、`.mre`、`.mre_observed`、`.class_ratio`；有几\
    组时：`.models` 每组一行
    """,
    """
    Fits x(k) + a z(k) = b by least squares for k = 2…n, with z the mean of neighbouring \
    running sums, and answers with (x(1) − b/a) e^(−a(k−1)) + b/a. `.c` is the error's \
    standard deviation over that of the series, `.p` the share of errors near their mean; the \
    grade is the worse of the two: Good (c ≤ 0.35, p ≥ 0.95), Qualified (0.5, 0.80), Barely \
    qualified (0.65, 0.70), Unqualified. With `buffer` the model is fitted to the buffered \
    series; `modelled` is that series, and the errors are given against it (`.mre`) and \
    against the observations (`.mre_observed`). The forecast grows by the same factor every \
    year: it can never show a peak.
    """:
      """
    对 k = 2…n 用最小二乘法拟合 x(k) + a z(k) = b，z 为相邻累加值的均值，响应式为 (x(1) − b/a) e^(−a(k−1)) + b/a。\
    `.c` 为误差标准差与序列标准差之比（后验差比），`.p` 为误差接近其均值的比例（小误差概率）；等级取两者中较差的：Good 好（c ≤ 0.35，p ≥ 0.95）、\
    Qualified 合格（0.5，0.80）、Barely qualified 勉强（0.65，0.70）、Unqualified 不合格。用 `buffer` 时对缓冲后的序\
    列拟合；`modelled` 就是该序列，误差分别对它（`.mre`）和对观测值（`.mre_observed`）给出。预测每年按同一倍数增长：不可能出现峰值。
    """,
    "Fits a straight line over the years and forecasts with it.": "按年份拟合直线并预测。",
    "The series.": "序列。",
    "The columns that make groups, each with a line.": "构成分组的列，每组一条直线。",
    """
    `.intercept`, `.slope`, `.coefficients`, `.r2`, `.fit`, `.forecast` (year, value, low, \
    high); several groups: `.models` with a row each
    """:
      """
    `.intercept`、`.slope`、`.coefficients`、`.r2`、`.fit`、`.forecast`（year、value、low、high）；有几组时\
    ：`.models` 每组一行
    """,
    """
    y = c + b t by ordinary least squares, with t = 1 in the first year fitted. \
    `.coefficients` has term, estimate, std_error, t, p (Student's t with n − 2 degrees of \
    freedom). low and high bound the 95 % prediction interval, fit ± t₀.₉₇₅ s √(1 + 1/n + (t − \
    t̄)²/Sxx). With two years there are no errors.
    """:
      """
    用普通最小二乘法拟合 y = c + b t，拟合首年 t = 1。`.coefficients` 有 term、estimate、std_error、t、p（学生 t 分布，\
    自由度 n − 2）。low 和 high 为 95 % 预测区间，拟合值 ± t₀.₉₇₅ s √(1 + 1/n + (t − t̄)²/Sxx)。只有两年时没有误差。
    """,
    "Fits a grey model of any kind and forecasts with it.": "拟合各种灰色模型并预测。",
    "Which model.": "哪种模型。",
    "that with the smallest error, 0.001 to 1": "误差最小的，0.001 到 1",
    "Order of the sums of `fgm`.": "`fgm` 累加的阶数。",
    "Years in the window of `rolling`.": "`rolling` 窗口的年数。",
    "The drivers of `gm1n`; rows with `na` in `of` are forecast.":
      "`gm1n` 的驱动变量；`of` 为 `na` 的行做预测。",
    "How `gm1n` answers.": "`gm1n` 的响应方式。",
    """
    the fields of `egm`, and `.p1` to `.p4` (dgm, ndgm), `.limit` (verhulst), `.order` (fgm), \
    `.coefficients` (gm1n); several groups: `.models` with a row each
    """:
      """
    `egm` 的各字段，以及 `.p1` 到 `.p4`（dgm、ndgm）、`.limit`（verhulst）、`.order`（fgm）、`.coefficients`（\
    gm1n）；有几组时：`.models` 每组一行
    """,
    """
    X is the running sum of the series, z the mean of neighbouring X, n the number of years. \
    `egm`: x + a z = b with an exponential response. `edgm`: the same with its difference \
    equation. `odgm`: x + a X = b. `dgm`: X(k+1) = p1 X(k) + p2. `ndgm`: X(k+1) = p1 X(k) + p2 \
    k + p3, started from x(1) + p4. `verhulst`: a level y that saturates, Δy + a z = b z², \
    with the limit a/b. `fgm`: `egm` on sums of order r; without `order` the one with the \
    smallest mean relative error is searched and reported. `gm1n`: x + a z = Σ b D with D the \
    running sums of the drivers; `form = "response"` is the approximate closed answer, \
    `"difference"` solves the equation for x. `rolling`: `egm` on the last `window` years, one \
    forecast at a time. On x = c qᵏ `dgm`, `edgm` and `odgm` are exact and `egm` is not. \
    Errors, grades and notes are those of `egm`; a parameter that a model does not have is \
    `na`.
    """:
      """
    X 为序列的累加，z 为相邻 X 的均值，n 为年数。`egm`：x + a z = b，指数响应。`edgm`：同样，用差分方程。`odgm`：x + a X = b。\
    `dgm`：X(k+1) = p1 X(k) + p2。`ndgm`：X(k+1) = p1 X(k) + p2 k + p3，从 x(1) + p4 起。`verhulst`\
    ：趋于饱和的水平 y，Δy + a z = b z²，极限 a/b。`fgm`：对 r 阶累加做 `egm`；不给 `order` 时搜索并报告平均相对误差最小的阶数。\
    `gm1n`：x + a z = Σ b D，D 为驱动变量的累加；`form = "response"` 用近似的闭式解，`"difference"` 解出 x。\
    `rolling`：对最后 `window` 年做 `egm`，每次预测一步。对 x = c qᵏ，`dgm`、`edgm` 和 `odgm` 精确，`egm` 不精确。误差、\
    等级和提示同 `egm`；模型没有的参数为 `na`。
    """,
    "Tests a model on the last years, forecast from those before.": "用前面的年份预测最后几年，以此检验模型。",
    "The grey model that is tested.": "要检验的灰色模型。",
    "How many of the last years are forecast.": "预测最后几年。",
    "How many years each forecast reaches, up to `hold`.": "每次向前预测几年，至多 `hold` 年。",
    "The years that are used.": "所用的年份。",
    "that with the smallest error of each fit": "每次拟合误差最小的",
    "The columns that make groups, each with a test.": "构成分组的列，每组一次检验。",
    """
    `.errors` (by…, method, origin, year, ahead, observed, forecast, error, relative_error), \
    `.summary` (by…, method, ahead, n, mae, rmse, mape, u)
    """:
      """
    `.errors`（by…、method、origin、year、ahead、observed、forecast、error、relative_error）、\
    `.summary`（by…、method、ahead、n、mae、rmse、mape、u）
    """,
    """
    For each of the last `hold` years the model is fitted to the years up to the one before, \
    the origin, and forecasts the next `ahead`; it sees nothing of what it forecasts, buffer \
    included. Beside it stand `naive`, the value of the origin carried on, and `linear`, the \
    least-squares line of the same years. mae is the mean |error|, rmse the root of the mean \
    square, mape the mean of |error| / observed, u the rmse over that of `naive` (Theil's U): \
    a model with u ≥ 1 does not beat the last value, which is noted.
    """:
      """
    对最后 `hold` 年中的每一年，用到其前一年即起点为止的年份拟合模型，预测其后 `ahead` 年；模型看不到所预测的任何值，缓冲也在内。对照有 `naive`（沿用起点的\
    值）和 `linear`（同样年份的最小二乘直线）。mae 为 |误差| 的均值，rmse 为均方根误差，mape 为 |误差| / 观测值的均值，u 为 rmse 与 \
    `naive` 的 rmse 之比（泰尔 U）：u ≥ 1 的模型不优于沿用最后一个值，并有提示。
    """,
    "Explains an impact by population, affluence and technology.": "用人口、富裕程度和技术解释环境影响。",
    "The impact, such as emissions.": "环境影响，如排放量。",
    "Population.": "人口。",
    "Affluence, such as GDP a head.": "富裕程度，如人均 GDP。",
    "left to the residual": "归入残差",
    "Technology, such as energy a unit of GDP; a list for several.": "技术，如单位 GDP 能耗；几个时写成列表。",
    "The columns that make groups, each with a regression.": "构成分组的列，每组一个回归。",
    """
    `.coefficients` (term, estimate, std_error, z, p), `.r2`, `.adj_r2`, `.sigma`, `.nobs`; \
    several groups: `.models` with a row each
    """:
      """
    `.coefficients`（term、estimate、std_error、z、p）、`.r2`、`.adj_r2`、`.sigma`、`.nobs`；有几组时：\
    `.models` 每组一行
    """,
    """
    ln I = c + b ln P + d ln A + e ln T by ordinary least squares; the estimates are \
    elasticities: 1 % more population goes with b % more impact. z is the estimate over its \
    standard error and p follows Student's t with as many degrees of freedom as rows less \
    coefficients. All columns must be positive. Rows of a panel are pooled; trends that \
    columns share make such elasticities look surer than they are.
    """:
      """
    用普通最小二乘法拟合 ln I = c + b ln P + d ln A + e ln T；估计值为弹性：人口每多 1 %，影响多 b %。z 为估计值除以标准误，p 按学生 \
    t 分布，自由度为行数减系数个数。所有列必须为正。面板各行合并；各列共有的趋势会使这些弹性显得比实际更可靠。
    """,
    "Fits the environmental Kuznets curve and finds where it turns.": "拟合环境库兹涅茨曲线并求拐点。",
    "The impact, such as emissions a head.": "环境影响，如人均排放量。",
    "Income, such as GDP a head.": "收入，如人均 GDP。",
    """
    `.coefficients` (term, estimate, std_error, z, p), `.turning_point`, `.shape` (`U`, \
    `inverted U`), `.r2`, `.adj_r2`, `.sigma`, `.nobs`; several groups: `.models`
    """:
      """
    `.coefficients`（term、estimate、std_error、z、p）、`.turning_point`、`.shape`（`U`、`inverted U`）\
    、`.r2`、`.adj_r2`、`.sigma`、`.nobs`；有几组时：`.models`
    """,
    """
    ln y = c₀ + b ln x + c (ln x)² by ordinary least squares. The curve turns at exp(−b / 2c), \
    in the unit of income; it is an inverted U when c < 0. A turning point outside the \
    incomes of the data and a square that is not significant at 5 % are noted: the data then \
    do not show a turn. A turning point too large for a number is `na`.
    """:
      """
    用普通最小二乘法拟合 ln y = c₀ + b ln x + c (ln x)²。曲线在 exp(−b / 2c) 处转折，单位同收入；c < 0 时为倒 U 形。拐点在数据\
    的收入范围之外，或二次项在 5 % 水平上不显著，都有提示：此时数据没有显示转折。大得无法表示的拐点为 `na`。
    """,
    "Recovers the exponents of Ciccone and Hall's output density from a regression.":
      "由回归求出 Ciccone 和 Hall 产出密度方程的指数。",
    """
    A regression of ln q on ln(K/N), ln(E/N) and ln(N/A), its table of coefficients, or the \
    three coefficients.
    """:
      "ln q 对 ln(K/N)、ln(E/N) 和 ln(N/A) 的回归、其系数表，或三个系数。",
    "the first after the intercept": "截距后的第一项",
    "The term of ln(K/N).": "ln(K/N) 的项。",
    "the second after the intercept": "截距后的第二项",
    "The term of ln(E/N).": "ln(E/N) 的项。",
    "the third after the intercept": "截距后的第三项",
    "The term of ln(N/A).": "ln(N/A) 的项。",
    "`.beta`, `.gamma`, `.one_minus_beta_gamma`, `.lambda_alpha`":
      "`.beta`、`.gamma`、`.one_minus_beta_gamma`、`.lambda_alpha`",
    """
    From q = θ [(N/A)^β (K/A)^γ (E/A)^(1−β−γ)]^α q^((λ−1)/λ) follows ln q = λ ln θ + λαγ \
    ln(K/N) + λα(1−β−γ) ln(E/N) + λα ln(N/A). With the coefficients k, e and n of the three: γ \
    = k/n, 1−β−γ = e/n, λα = n. α and λ are not identified one by one. β or γ outside (0, 1] \
    is noted: such a regression is not this equation.
    """:
      """
    由 q = θ [(N/A)^β (K/A)^γ (E/A)^(1−β−γ)]^α q^((λ−1)/λ) 得 ln q = λ ln θ + λαγ ln(K/N) + \
    λα(1−β−γ) ln(E/N) + λα ln(N/A)。三者的系数为 k、e 和 n，则 γ = k/n，1−β−γ = e/n，λα = n。α 和 λ 不能分别识别。\
    β 或 γ 不在 (0, 1] 之内时有提示：这样的回归不是这个方程。
    """,
  ]
}
