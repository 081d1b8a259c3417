import Interpreter
import Spatial
import Tables

extension Builtin {
  /// `ols(t, formula, effects, se)`.
  static let ols = Builtin(
    "ols", .space,
    "Fits a linear regression by least squares, on a cross-section or on a panel with effects.",
    parameters: [
      BuiltinParameter("t", .table, "A table; a row is a region, a year or both."),
      .formula,
      BuiltinParameter(
        "effects", .choice(PanelEffects.allCases.map(\.rawValue)),
        "Constants beside the terms: none, one a region, one a year, both, or random ones by region.",
        default: .value(.text("none"))),
      BuiltinParameter(
        "se", .choice(["classical", "robust", "hc0", "hc1", "hc2", "hc3", "clustered"]),
        "Standard errors: of one variance, of any variance (robust is hc1), or clustered.",
        default: .value(.text("classical"))),
      BuiltinParameter(
        "cluster", .columnName, "The column of the clusters.",
        default: .none(describes: "the region column")),
      BuiltinParameter(
        "small_sample", .choice(LinearCovariance.SmallSample.allCases.map(\.rawValue)),
        "The factor of clustered errors in small samples.", default: .value(.text("clusters"))),
      .byModels, MissingRule.parameter,
    ],
    result: "`.coefficients` (term, estimate, std_error, z, p), `.nobs`, `.r2`, `.adj_r2`, "
      + "`.r2_within`, `.adj_r2_within`, `.sigma2`, `.loglik`, `.aic`, `.bic`, `.f`, `.f_p`, "
      + "`.condition`, `.effects_test`, `.fitted`, `.residuals`, `.fit`, `.covariance`",
    discussion: olsDiscussion,
    examples: [
      Example(
        """
        let t = table(x = [1, 2, 3, 4, 5], y = [2.1, 3.9, 6.2, 7.8, 10.1])
        (t |> ols(.y ~ .x)).coefficients
        """,
        """
        term       estimate  std_error        z       p
        ─────────  ────────  ─────────  ───────  ──────
        intercept      0.05   0.198074   0.2524  0.8170
        x              1.99   0.059722  33.3213  0.0001
        2 rows × 5 columns
        """),
      Example(
        """
        let t = table(region = ["a", "a", "b", "b", "c", "c"], x = [1, 2, 4, 4, 7, 9],
          year = [2001, 2002, 2001, 2002, 2001, 2002], y = [3, 5, 4, 4, 1, 4])
        (t |> key(.region, .year) |> ols(.y ~ .x, effects = "region")).r2_within
        """, "0.9846154"),
    ],
    references: [
      "Frisch, R., Waugh, F. V. (1933). Partial time regressions as compared with individual trends. "
        + "Econometrica 1(4). doi:10.2307/1907330",
      "Swamy, P. A. V. B., Arora, S. S. (1972). The exact finite sample properties of the estimators "
        + "of coefficients in the error components regression models. Econometrica 40(2).",
      "MacKinnon, J. G., White, H. (1985). Some heteroskedasticity-consistent covariance matrix "
        + "estimators with improved finite sample properties. Journal of Econometrics 29.",
      "Arellano, M. (1987). Computing robust standard errors for within-groups estimators. Oxford "
        + "Bulletin of Economics and Statistics 49.",
    ],
    searchWords: [
      "lm", "plm", "regress", "xtreg", "reghdfe", "areg", "PanelOLS", "fixed effects",
      "random effects", "within", "LSDV", "回归", "最小二乘", "固定效应", "随机效应", "面板数据",
    ],
    body: .function { (call) throws(Stop) in
      try RegressionGroups.run(call) { (call) throws(Stop) in try OLSRun(call).model() }
    })
}

extension BuiltinParameter {
  /// `formula` of regressions.
  static let formula = BuiltinParameter(
    "formula", .formula, "The response and the terms: `log(.y) ~ .x + lag(.x, 1)`.")
}

private let olsDiscussion = """
  y = X b + effects + e. The terms are column expressions as written; `lag(.x, 1)` goes by year \
  within a region, and the rows that lags cost are told. Effects are removed by demeaning, which is \
  the same as a dummy each, and need a balanced panel with a region and a year in its key.

  `z` is the estimate over its standard error. p follows Student's t with n − p degrees of freedom, \
  constants of effects counted in p. The printed table has stars at 0.1 (*), 0.05 (**) and 0.01 (***).

  `.sigma2` is unbiased, Σe²/(n − p). `.r2` counts effects as fitted, `.r2_within` is the share of \
  the demeaned variation; `.adj_r2` is 1 − (1 − R²)(n − 1)/(n − p), and the same of the R² within. \
  Without any constant R² measures from 0. `.aic` counts σ², but not the constants of effects. `.f` \
  tests all terms together, `.effects_test` the effects (F; for random effects the multiplier of \
  Breusch and Pagan). `.condition` is the condition number of the design with its columns at one \
  length: above 10,000 a note says so. The solution is refined with sums of twice the precision \
  where that number is above 100.

  With `by` there is a model for each group: `.coefficients` has the group before the terms, `.models` \
  the measures, a row each.

  Random effects take variances by Swamy and Arora: `.theta`, `.sigma2_region`, \
  `.sigma2_idiosyncratic`; `.r2` is then that of the transformed data, and there is no likelihood.

  Robust errors: hc1 multiplies with n/(n − p), hc2 and hc3 weight by leverage. Clustered errors are \
  multiplied with G/(G − 1) · (n − 1)/(n − k) for G clusters, where k counts one constant for all \
  regions (`small_sample = "clusters"`, as Stata), with n/(n − k) without any constants of effects in \
  k (`"rows"`, as Python's linearmodels), or not at all (`"none"`, as R's plm).
  """
