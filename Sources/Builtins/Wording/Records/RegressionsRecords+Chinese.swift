extension BuiltinsWording {
  /// `SpatialModelRecord.common` in Chinese.
  private static let common = """
    权重与表按区域对应，每个区域每年都要有：缺少的会指出。截面是只有一年的面板。估计用精确的极大似然法，含 I − ρW 的对数行列式；搜索覆盖整个可取的范围 \
    `.rho_range`。固定效应通过减均值消去：`transform = "lag_first"` 先由数据求 Wy 再减均值，与虚拟变量的结果相同；\
    `"demean_first"` 求减均值后 y 的 W，同 splm 和许多论文。有年份效应时两者不同。`correction = "lee_yu"` 取变换后数据的似然，\
    `"bias"` 扣除偏差；不做修正时，短面板的 ρ 偏小。

    有 `by` 时每组一个模型：`.coefficients` 在各项之前有组，`.models` 有各项度量，每组一行，权重缩小到该组的区域并重新标准化。

    标准误来自信息矩阵；p 按正态分布。`.sigma2` 除以 n。`.r2` 为 1 − Σe²/Σ(y − ȳ)²，效应算作拟合的部分（Elhorst），`.adj_r2` \
    把效应计入项数，`.adj_r2_terms` 不计，`.r2_within` 针对减均值后的数据，`.corr2` 是减均值后的 y 与仅由各项预测的值的相关系数平方。\
    `.aic` 计入 ρ、λ 和 σ²，不计效应的常数。
    """

  /// Chinese texts of records.
  static let chineseRegressionsRecords: WordingPart = [
    "Fits a linear regression by least squares, on a cross-section or on a panel with effects.":
      "用最小二乘法拟合线性回归，用于截面或带效应的面板。",
    "The response and the terms: `log(.y) ~ .x + lag(.x, 1)`.":
      "因变量和解释项：`log(.y) ~ .x + lag(.x, 1)`。",
    "Constants beside the terms: none, one a region, one a year, both, or random ones by region.":
      "解释项之外的常数：没有、每个区域一个、每年一个、两者，或按区域的随机常数。",
    "Standard errors: of one variance, of any variance (robust is hc1), or clustered.":
      "标准误：同方差、异方差（robust 即 hc1），或聚类。",
    "The column of the clusters.": "聚类列。",
    "The factor of clustered errors in small samples.": "聚类标准误的小样本因子。",
    """
    `.coefficients` (term, estimate, std_error, z, p), `.nobs`, `.r2`, `.adj_r2`, \
    `.r2_within`, `.adj_r2_within`, `.sigma2`, `.loglik`, `.aic`, `.bic`, `.f`, `.f_p`, \
    `.condition`, `.effects_test`, `.fitted`, `.residuals`, `.fit`, `.covariance`
    """:
      """
    `.coefficients`（term、estimate、std_error、z、p）、`.nobs`、`.r2`、`.adj_r2`、`.r2_within`、\
    `.adj_r2_within`、`.sigma2`、`.loglik`、`.aic`、`.bic`、`.f`、`.f_p`、`.condition`、\
    `.effects_test`、`.fitted`、`.residuals`、`.fit`、`.covariance`
    """,
    """
    y = X b + effects + e. The terms are column expressions as written; `lag(.x, 1)` goes by \
    year within a region, and the rows that lags cost are told. Effects are removed by \
    demeaning, which is the same as a dummy each, and need a balanced panel with a region and \
    a year in its key.

    `z` is the estimate over its standard error. p follows Student's t with n − p degrees of \
    freedom, constants of effects counted in p. The printed table has stars at 0.1 (*), 0.05 \
    (**) and 0.01 (***).

    `.sigma2` is unbiased, Σe²/(n − p). `.r2` counts effects as fitted, `.r2_within` is the \
    share of the demeaned variation; `.adj_r2` is 1 − (1 − R²)(n − 1)/(n − p), and the same of \
    the R² within. Without any constant R² measures from 0. `.aic` counts σ², but not the \
    constants of effects. `.f` tests all terms together, `.effects_test` the effects (F; for \
    random effects the multiplier of Breusch and Pagan). `.condition` is the condition number \
    of the design with its columns at one length: above 10,000 a note says so. The solution is \
    refined with sums of twice the precision where that number is above 100.

    With `by` there is a model for each group: `.coefficients` has the group before the terms, \
    `.models` the measures, a row each.

    Random effects take variances by Swamy and Arora: `.theta`, `.sigma2_region`, \
    `.sigma2_idiosyncratic`; `.r2` is then that of the transformed data, and there is no \
    likelihood.

    Robust errors: hc1 multiplies with n/(n − p), hc2 and hc3 weight by leverage. Clustered \
    errors are multiplied with G/(G − 1) · (n − 1)/(n − k) for G clusters, where k counts one \
    constant for all regions (`small_sample = "clusters"`, as Stata), with n/(n − k) without \
    any constants of effects in k (`"rows"`, as Python's linearmodels), or not at all \
    (`"none"`, as R's plm).
    """:
      """
    y = X b + 效应 + e。各项为所写的列表达式；`lag(.x, 1)` 在区域内按年份进行，并说明滞后失去了多少行。效应通过减均值消去，与每个加一个虚拟变量相同，要求\
    面板平衡，键中有区域和年份。

    `z` 为估计值除以标准误。p 按自由度为 n − p 的学生 t 分布，效应的常数计入 p。所印的表在 0.1（*）、0.05（**）和 0.01（***）处加星号。

    `.sigma2` 是无偏的 Σe²/(n − p)。`.r2` 把效应算作拟合的部分，`.r2_within` 是减均值后变差的解释份额；`.adj_r2` 为 1 − (1 \
    − R²)(n − 1)/(n − p)，组内的 R² 同样。没有任何常数时，R² 从 0 量起。`.aic` 计入 σ²，但不计效应的常数。`.f` 检验所有项，\
    `.effects_test` 检验效应（F 检验；随机效应为 Breusch 和 Pagan 的乘数检验）。`.condition` 是各列化为同一长度的设计矩阵的条件数：超\
    过 10,000 时有提示。超过 100 时，用两倍精度的求和改进解。

    有 `by` 时每组一个模型：`.coefficients` 在各项之前有组，`.models` 有各项度量，每组一行。

    随机效应的方差按 Swamy 和 Arora：`.theta`、`.sigma2_region`、`.sigma2_idiosyncratic`；此时 `.r2` 是变换后数据\
    的 R²，没有似然函数。

    稳健标准误：hc1 乘以 n/(n − p)，hc2 和 hc3 按杠杆值加权。聚类标准误对 G 个聚类乘以 G/(G − 1) · (n − 1)/(n − k)，k 把所有\
    区域算作一个常数（`small_sample = "clusters"`，同 Stata），或乘以 n/(n − k)，k 不含效应的常数（`"rows"`，同 Python \
    的 linearmodels），或不乘（`"none"`，同 R 的 plm）。
    """,
    "Fits a spatial lag model: neighbours' values of the response count.":
      "拟合空间滞后模型：因变量受邻居取值的影响。",
    "A table keyed by region, or by region and year.": "以区域或区域和年份为键的表。",
    "Whether spatial lags are formed before means are taken out, or after.": "空间滞后在减均值之前还是之后计算。",
    "What is done about the bias of fixed effects in short panels.": "短面板中固定效应的偏差怎样处理。",
    """
    `.coefficients` (term, estimate, std_error, z, p; `rho` and `lambda` among them), `.rho`, \
    `.lambda`, `.rho_range`, `.sigma2`, `.loglik`, `.aic`, `.bic`, `.r2`, `.adj_r2`, \
    `.adj_r2_terms`, `.r2_within`, `.corr2`, `.nobs`, `.regions`, `.years`, `.fitted`, \
    `.residuals`, `.fit`, `.covariance`
    """:
      """
    `.coefficients`（term、estimate、std_error、z、p；其中有 `rho` 和 `lambda`）、`.rho`、`.lambda`、\
    `.rho_range`、`.sigma2`、`.loglik`、`.aic`、`.bic`、`.r2`、`.adj_r2`、`.adj_r2_terms`、\
    `.r2_within`、`.corr2`、`.nobs`、`.regions`、`.years`、`.fitted`、`.residuals`、`.fit`、\
    `.covariance`
    """,
    """
    y = ρWy + Xb + effects + e. A change of x moves neighbours too, so that b is no \
    elasticity: `impacts` gives direct and indirect effects; with weights whose rows sum to 1 \
    the total is b/(1 − ρ).

    \(SpatialModelRecord.common)
    """:
      """
    y = ρWy + Xb + 效应 + e。x 的变化也影响邻居，因此 b 不是弹性：直接和间接效应用 `impacts` 求；权重各行之和为 1 时，总效应为 b/(1 − \
    ρ)。

    \(common)
    """,
    "Fits a spatial error model: what the terms leave out is alike among neighbours.":
      "拟合空间误差模型：各项未解释的部分在邻居之间相似。",
    """
    y = Xb + effects + u, u = λWu + e. The coefficients are effects as in least squares; \
    `.corr2` takes Xb as the prediction. `effects = "random"` is the model of Baltagi, Song \
    and Koh.

    \(SpatialModelRecord.common)
    """:
      """
    y = Xb + 效应 + u，u = λWu + e。系数与最小二乘一样就是效应；`.corr2` 以 Xb 为预测值。`effects = "random"` 是 \
    Baltagi、Song 和 Koh 的模型。

    \(common)
    """,
    "Fits a spatial Durbin model: neighbours' response and terms count.":
      "拟合空间杜宾模型：受邻居的因变量和解释项影响。",
    """
    `.coefficients` (term, estimate, std_error, z, p; `rho` and `lambda` among them), `.rho`, \
    `.lambda`, `.rho_range`, `.sigma2`, `.loglik`, `.aic`, `.bic`, `.r2`, `.adj_r2`, \
    `.adj_r2_terms`, `.r2_within`, `.corr2`, `.nobs`, `.regions`, `.years`, `.fitted`, \
    `.residuals`, `.fit`, `.covariance`, `.tests`
    """:
      """
    `.coefficients`（term、estimate、std_error、z、p；其中有 `rho` 和 `lambda`）、`.rho`、`.lambda`、\
    `.rho_range`、`.sigma2`、`.loglik`、`.aic`、`.bic`、`.r2`、`.adj_r2`、`.adj_r2_terms`、\
    `.r2_within`、`.corr2`、`.nobs`、`.regions`、`.years`、`.fitted`、`.residuals`、`.fit`、\
    `.covariance`、`.tests`
    """,
    """
    y = ρWy + Xb + WXt + effects + e. The terms come first, then their spatial lags, named \
    `W*term`. With t = 0 it is an `slm`, with t = −ρb a `sem`: `.tests` has the tests of Wald \
    and of the likelihood ratio for both, computed when asked for.

    \(SpatialModelRecord.common)
    """:
      """
    y = ρWy + Xb + WXt + 效应 + e。先是各项，再是其空间滞后，命名为 `W*项`。t = 0 时为 `slm`，t = −ρb 时为 `sem`：\
    `.tests` 有两者的 Wald 检验和似然比检验，询问时才计算。

    \(common)
    """,
    "Fits a regression with spatial lags of the terms.": "拟合解释项带空间滞后的回归。",
    "Constants beside the terms: none, one a region, one a year, or both.":
      "解释项之外的常数：没有、每个区域一个、每年一个，或两者。",
    """
    y = Xb + WXt + effects + e by least squares. The terms come first, then their spatial \
    lags, named `W*term`; the indirect effect of a term is t times the mean row sum of W. p \
    follows Student's t and `.sigma2` is unbiased, as in `ols`.

    \(SpatialModelRecord.common)
    """:
      """
    用最小二乘法拟合 y = Xb + WXt + 效应 + e。先是各项，再是其空间滞后，命名为 `W*项`；一项的间接效应是 t 乘以 W 的平均行和。p 按学生 t 分布，\
    `.sigma2` 无偏，同 `ols`。

    \(common)
    """,
    "Fits a model with a spatial lag of the response and spatial errors.": "拟合带空间滞后和空间误差的模型。",
    """
    y = ρWy + Xb + effects + u, u = λWu + e, both with the same weights. ρ and λ are hard to \
    tell apart; `lmtests` says whether one of them is enough.

    \(SpatialModelRecord.common)
    """:
      """
    y = ρWy + Xb + 效应 + u，u = λWu + e，两者用同样的权重。ρ 和 λ 难以区分；`lmtests` 说明是否只需其中之一。

    \(common)
    """,
    "Tests the residuals of least squares for a spatial lag and for spatial errors.":
      "检验最小二乘残差是否有空间滞后和空间误差。",
    "table: test (lm_lag, lm_error, rlm_lag, rlm_error, sarma), statistic, df, p":
      "表：test（lm_lag、lm_error、rlm_lag、rlm_error、sarma）、statistic、df、p",
    """
    Lagrange multipliers, from least squares alone: `lm_lag` and `lm_error` test for a spatial \
    lag and for spatial errors, the robust `rlm_lag` and `rlm_error` each allow for the \
    other, `sarma` tests both at once. Where only one of the plain ones is significant, take \
    that model; where both are, go by the robust ones. The variance of the residuals divides \
    by n. With effects of years the default `transform = "demean_first"` is that of Elhorst's \
    routines, splm and most papers; `"lag_first"` is what dummies give.
    """:
      """
    只由最小二乘得到的拉格朗日乘数检验：`lm_lag` 和 `lm_error` 分别检验空间滞后和空间误差，稳健的 `rlm_lag` 和 `rlm_error` 各自容许另一\
    种存在，`sarma` 同时检验两者。普通检验只有一个显著时，取该模型；两者都显著时，看稳健检验。残差方差除以 n。有年份效应时，默认的 `transform = \
    "demean_first"` 同 Elhorst 的程序、splm 和多数论文；`"lag_first"` 与虚拟变量的结果相同。
    """,
    "Tests by Moran's I whether residuals of a regression are alike.": "用莫兰指数检验回归残差是否相似。",
    "table: n, i, expected, variance, z, p": "表：n、i、expected、variance、z、p",
    """
    I = (n/S0) e′We/e′e of the residuals of least squares. Residuals have other moments than \
    data, since they are orthogonal to the terms: expected and variance take the terms and \
    effects into account (Cliff and Ord). p is two-sided normal. For the years one by one, \
    take `.fit` of a model: `m.fit |> moran(.residual, w)`.
    """:
      """
    对最小二乘残差求 I = (n/S0) e′We/e′e。残差与各项正交，其矩与数据不同：expected 和 variance 考虑了各项和效应（Cliff 和 Ord）。p \
    按正态分布双侧计算。要逐年检验，用模型的 `.fit`：`m.fit |> moran(.residual, w)`。
    """,
    "Tests random against fixed effects of regions.": "检验区域的随机效应对固定效应。",
    "The model with `effects = \"region\"` or `\"twoway\"`.":
      "`effects = \"region\"` 或 `\"twoway\"` 的模型。",
    "The same model with `effects = \"random\"`.": "`effects = \"random\"` 的同一模型。",
    "Whether rho and lambda are compared as well.": "rho 和 lambda 是否也参加比较。",
    """
    `.statistic`, `.df`, `.p`, `.positive_definite`, `.mundlak_statistic`, `.mundlak_df`, \
    `.mundlak_p`
    """:
      """
    `.statistic`、`.df`、`.p`、`.positive_definite`、`.mundlak_statistic`、`.mundlak_df`、\
    `.mundlak_p`
    """,
    """
    H = d′(V_F − V_R)⁻¹d with the difference d of the coefficients that both models have; χ². \
    A small p speaks against random effects: they are correlated with the terms. In a sample \
    V_F − V_R need not be positive definite; then the statistic is given without its sign, as \
    Elhorst and R's splm do, and a note says that it means little. Mundlak's form has no such \
    trouble: the means of regions join the model with random effects, and the test is that \
    their coefficients are 0. Elhorst compares rho too: `with_rho = true`.
    """:
      """
    H = d′(V_F − V_R)⁻¹d，d 为两个模型共有系数之差；χ² 分布。p 小则不支持随机效应：它们与各项相关。在样本中 V_F − V_R 不一定正定；此时给出不带\
    符号的统计量，同 Elhorst 和 R 的 splm，并提示其意义不大。Mundlak 的形式没有这个问题：在随机效应模型中加入区域均值，检验其系数为 0。Elhorst 也\
    比较 rho：`with_rho = true`。
    """,
    "Splits what a term does into effects in the region itself and in other regions.":
      "把一项的作用分解为对本区域和对其他区域的效应。",
    "A spatial regression.": "空间回归。",
    "Where standard errors come from: draws of the coefficients, or linearisation.":
      "标准误的来源：系数的抽样，或线性化。",
    "How many draws.": "抽样次数。",
    "table: term, direct, indirect, total, direct_se, indirect_se, total_se":
      "表：term、direct、indirect、total、direct_se、indirect_se、total_se",
    """
    With S = (I − ρW)⁻¹(bI + tW), t being the coefficient of W*term where there is one: direct \
    = tr(S)/n, total = 1′S1/n, indirect = total − direct (LeSage and Pace). With weights \
    whose rows sum to 1 the total of an `slm` is b/(1 − ρ). Without a spatial lag direct = b \
    and indirect = t. A term that stands beside its lags in time, `x` and `lag(x, 1)`, gets a \
    further row, `x + lags`, with their sum. Standard errors are the spread of draws of \
    coefficients and ρ from their normal distribution; draws of ρ outside its range are drawn \
    again.
    """:
      """
    S = (I − ρW)⁻¹(bI + tW)，t 是 W*项 的系数（若有）：direct = tr(S)/n，total = 1′S1/n，indirect = total \
    − direct（LeSage 和 Pace）。权重各行之和为 1 时，`slm` 的总效应为 b/(1 − ρ)。没有空间滞后时，direct = b，indirect = \
    t。与其时间滞后并列的项，如 `x` 和 `lag(x, 1)`，另有一行 `x + lags`，为其合计。标准误是系数和 ρ 按其正态分布抽样的离散程度；超出取值范围的 ρ \
    重新抽取。
    """,
    "Puts regressions side by side as papers print them.": "按论文的样式并列几个回归。",
    "Regressions; the names of a named list are the headings.": "各回归；带名称的列表，名称作为列标题。",
    "Decimals of coefficients and errors.": "系数和标准误的小数位数。",
    "table: term, and a column of texts for each model": "表：term，以及每个模型一列文本",
    """
    Each coefficient has its stars, * p < 0.1, ** p < 0.05, *** p < 0.01, and below it in \
    brackets its standard error. Terms come in the order of the models, the intercept first, ρ \
    and λ last. Below stand effects, rows, R², log-likelihood, AIC and σ². A model without a \
    term has an empty cell. Any result with a table `.coefficients` of one model goes in. A \
    note tells when the models have different numbers of rows: their likelihoods do not \
    compare. `export` writes the same table for a paper.
    """:
      """
    每个系数带星号，* p < 0.1，** p < 0.05，*** p < 0.01，下面括号内为标准误。各项按模型的次序，截距在前，ρ 和 λ 在后。下面是效应、行数、R²、\
    对数似然、AIC 和 σ²。模型中没有的项，单元格为空。凡有单个模型的 `.coefficients` 表的结果都可列入。各模型行数不同时有提示：其似然不可比。`export` 把同一张表写成论文用的表。
    """,
  ]
}
