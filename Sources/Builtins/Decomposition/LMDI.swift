import Interpreter
import Methods
import Tables

extension Builtin {
  /// `lmdi(t, of, factors, over, across, by, …)`.
  static let lmdi = Builtin(
    "lmdi", .decomposition,
    "Splits a change into the effects of factors by the logarithmic mean Divisia index.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a year in its key."),
      BuiltinParameter("of", .column, "What is decomposed: the product of the factors."),
      BuiltinParameter("factors", .columns, "The factors, by name: `[intensity = .co2 / .va, …]`."),
      BuiltinParameter(
        "over", .either([.range, .list]), "The window from its first to its last year, or a list.",
        default: .none(describes: "all years of the table")),
      BuiltinParameter(
        "across", .columnNames, "The dimension that aggregates in `factors` run over.",
        default: .none(describes: "none")),
      BuiltinParameter(
        "by", .columnNames, "The columns that make groups, each with its effects.",
        default: .none(describes: "the key columns left over")),
      BuiltinParameter(
        "form", .choice(["additive", "multiplicative"]), "Effects that add, or indices.",
        default: .value(.text("additive"))),
      BuiltinParameter(
        "variant", .choice(["I", "II"]), "LMDI-I, consistent in aggregation, or LMDI-II.",
        default: .value(.text("I"))),
      BuiltinParameter(
        "chained", .flag, "Sum the effects of year after year instead of last against first.",
        default: .value(.flag(false))),
      BuiltinParameter(
        "zero", .choice(["limit", "small"]), "Analytical limits, or a small number for zeros.",
        default: .value(.text("limit"))),
      BuiltinParameter(
        "delta", .number(1e-200...1e-10), "The small number of `zero = \"small\"`.",
        default: .value(.number(1e-20))),
      BuiltinParameter(
        "missing", .choice(["stop", "drop"]),
        "What a member without a value of `of` or a factor in one of the years does: stop, or be left out.",
        default: .value(.text("stop"))),
      BuiltinParameter(
        "draws", .columnName,
        "The column that numbers random draws, as in `.draws` of `emissions`: effects get intervals.",
        default: .none(describes: "none")),
      BuiltinParameter(
        "level", .number(0.5...0.999), "Level of these intervals.", default: .value(.number(0.95))),
    ],
    result: """
      `.effects` (by…, from, to, one column a factor, total, residual), `.cells` (the same for \
      each member of `across`), `.shares` (of each effect in |total|); with `draws` also \
      `.intervals` (by…, from, to, factor, effect, low, high, sd)
      """,
    discussion: """
      Additive LMDI-I: effect_i = Σ L(v₁, v₀) ln(x_i1 / x_i0) over the members of `across`, with L \
      the logarithmic mean; the effects add to the change exactly. Multiplicative indices \
      multiply to the ratio. `residual` is what factors that do not multiply to `of` leave over: a \
      difference, and for indices a quotient, which is 1 where nothing is left. An aggregate in `factors` runs over `across` within each group and \
      year. Zeros follow Ang and Liu: the change of a member that appears or disappears goes to \
      the factor that is zero; where `of` is 0 and a factor does not exist, the member is absent \
      and the factor keeps its value of the other year. Windows that do not share an end year \
      are noted, because their effects do not add to those of the whole span.

      With `draws` every draw is decomposed by itself. Intervals are quantiles of type 7 of the \
      effects of the draws, `sd` is their standard deviation; `.effects` are those of draw 0, the \
      estimate, or the mean of the draws where there is none.
      """,
    examples: [
      Example(
        "let t = key(table(city = [\"a\", \"a\"], year = [2010, 2015], co2 = [2, 6], gdp = [1, 2]), "
          + ".city, .year)\n"
          + "t |> lmdi(of = .co2, factors = [intensity = .co2 / .gdp, scale = .gdp], over = 2010..2015)"
          + " |> .effects.total", "total\n─────\n    4\n1 value"),
      Example(
        "let e = key(table(year = [2010, 2015], \"coal [t]\" = [200, 300]), .year)\n"
          + "  |> emissions(fuels = [coking_coal = .coal], uncertainty = [activity = 5[%], factor = 7[%]])\n"
          + "let r = e.draws |> lmdi(of = .emissions, draws = .draw, across = .fuel,\n"
          + "  factors = [factor = .emissions / .quantity, use = .quantity])\n"
          + "r.intervals |> filter(.factor == \"use\") |> select(.effect, .low, .high)",
        """
         effect      low     high
        [t CO2]  [t CO2]  [t CO2]
        ───────  ───────  ───────
        266.772  221.811  320.069
        1 row × 3 columns
        note: filter kept 1 of 3 rows
        """),
    ],
    references: [
      "Ang, B. W. (2004). Decomposition analysis for policymaking in energy. Energy Policy 32(9). "
        + "doi:10.1016/S0301-4215(03)00076-4",
      "Ang, B. W. (2015). LMDI decomposition approach: a guide for implementation. Energy Policy 86. "
        + "doi:10.1016/j.enpol.2015.07.007",
    ],
    searchWords: ["Kaya", "decomposition", "Divisia", "PyLMDI", "LMDIR", "因素分解", "指数分解", "对数平均迪氏"],
    body: .function { (call) throws(Stop) in
      let run = try LMDIRun(call)
      return .result(try run.result())
    })
}
