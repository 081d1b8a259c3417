import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `emissions(t, fuels, factors, as, …)`.
  static let emissions = Builtin(
    "emissions", .accounting,
    "Computes emissions from quantities of fuels, processes and electricity, with their uncertainty.",
    parameters: emissionsInputs + emissionsIntervals + [
      BuiltinParameter(
        "missing", .choice(["stop", "drop"]),
        "What a missing quantity does: stop, or drop its row.",
        default: .value(.text("stop")))
    ],
    result: """
      `.total` (key, emissions), `.by_fuel` (key, fuel, quantity, emissions), `.factors` (fuel, \
      chain, multiplier: what was multiplied with what), `.by_gas` (key, gas, emissions) for \
      CO2e; with `uncertainty` also low, high and uncertainty beside emissions, and `.draws` \
      (key, fuel, draw, quantity, emissions; draw 0 is the estimate). quantity is there where \
      all have the same unit
      """,
    discussion: emissionsDiscussion, examples: emissionsExamples,
    references: [
      "IPCC (2006). Guidelines for National Greenhouse Gas Inventories, vol. 1, ch. 3; vol. 2, ch. 1 and 2.",
      "IPCC (2021). Sixth Assessment Report, Working Group I, table 7.15.",
    ],
    searchWords: [
      "carbon accounting", "碳排放核算", "排放系数法", "inventory", "GWP", "CO2 equivalent", "二氧化碳当量",
      "uncertainty", "不确定性", "Monte Carlo", "蒙特卡洛", "electricity", "电网排放因子", "工业生产过程",
    ],
    body: .function { (call) throws(Stop) in
      .result(try EmissionsRun(call).result())
    })

  private static let emissionsInputs = [
    BuiltinParameter("t", .table, "A table with a column for each fuel."),
    BuiltinParameter(
      "fuels", .columns,
      "The columns of fuels and processes; a name says which one of the factors a column is: `[raw_coal = .煤炭]`."
    ),
    BuiltinParameter(
      "factors", .either([.choice(FactorSet.ofFuels), .table, .list]),
      "A shipped set or a table: `fuel`, `value [t C/tce]`; or `fuel`, `heat`, `carbon`, `oxidation`; `ch4`, `n2o` for other gases. In a list of several the first that has a fuel counts.",
      default: .value(.text("ipcc2006"))),
    BuiltinParameter(
      "as", .choice(["CO2", "C", "CO2e", "CH4", "N2O"]),
      "Mass of CO2, of carbon, of all gases as CO2, or of one other gas.",
      default: .value(.text("CO2"))),
    GlobalWarming.parameter,
    BuiltinParameter(
      "electricity", .column, "The column of electricity used.", default: .none(describes: "none")),
    BuiltinParameter(
      "grid", .column,
      "Emissions per electricity of its grid, `0.57[t CO2/MWh]` or a column that tells them by row.",
      default: .none(describes: "none")),
  ]

  private static let emissionsIntervals = [
    BuiltinParameter(
      "uncertainty", .either([.list, .table]),
      "Half widths of 95 % intervals, relative: `[activity = 5[%], factor = 7[%]]`, with `ch4` and `n2o` where they differ, or a table with these columns and `fuel`.",
      default: .none(describes: "no intervals")),
    BuiltinParameter(
      "interval", .choice(["tier1", "montecarlo"]),
      "Propagate errors by the formulas of the IPCC, or draw them.",
      default: .value(.text("tier1"))),
    BuiltinParameter(
      "distribution", .choice(["normal", "lognormal"]), "Distribution of the draws.",
      default: .value(.text("normal"))),
    BuiltinParameter(
      "draws", .whole(2...1_000_000), "Number of draws.", default: .value(.number(1000)),
      isDrawCount: true),
    BuiltinParameter(
      "level", .number(0.5...0.999), "Level of the intervals.", default: .value(.number(0.95))),
    BuiltinParameter(
      "seed", .whole(0...9_007_199_254_740_991), "Seed of the draws.",
      default: .none(describes: "that of --seed, 1")),
  ]

  private static let emissionsDiscussion = """
    The units decide: [1e4 tce] × [t C/tce], [t] × [tce/t] × [t CO2/tce], or [t] × [GJ/t] × \
    [t C/GJ] × oxidised share; carbon becomes CO2 by 44/12. A chain whose units do not come out \
    as carbon or CO2 is an error, which stops a conversion to standard coal made twice. A \
    factor that is twice or half the IPCC default of its fuel is noted, because it is most \
    often on another basis. The result keeps the scale of the quantities.

    A process is a column with a factor per product, [t] × [t CO2/t]. With `as = "CO2e"` CH4 and \
    N2O count by their warming potential over 100 years: those of combustion from the columns \
    `ch4` and `n2o` of the factors, those of a process from a factor in [t CH4/t]. A fuel without \
    them is noted. `ipcc2006` has those of manufacturing. Electricity takes the factor of its \
    grid, which may differ by region and year.

    Uncertainties are half widths of 95 % intervals. Tier 1: √(u_a² + u_f²) for a fuel, \
    √Σ(u x)² / Σx for the total. Monte Carlo: percentiles of draws whose activity errs \
    independently by row and fuel, and whose factors err once for all rows, because all were \
    multiplied with the same number. A lognormal error keeps the mean and is never negative. \
    Each error has a random stream of its own, so the number of threads changes nothing. `lmdi` \
    takes `.draws` for intervals of effects. Warming potentials are taken as exact.
    """

  private static let emissionsExamples = [
    Example(
      "let t = table(\"coal [1e4 tce]\" = [100])\n"
        + "let f = table(fuel = [\"coal\"], \"value [t C/tce]\" = [0.75])\n"
        + "(t |> emissions(fuels = [.coal], factors = f, as = \"C\")).total.emissions",
      "emissions\n[1e4 t C]\n─────────\n       75\n1 value"),
    Example(
      "let t = table(\"diesel [t]\" = [1000], \"power [MWh]\" = [500])\n"
        + "(t |> emissions(fuels = [.diesel], as = \"CO2e\", gwp = \"ar5\", electricity = .power, grid = 0.57[t CO2/MWh])).by_gas",
      """
      gas  emissions
            [t CO2e]
      ───  ─────────
      CO2    3469.87
      CH4       3.61
      N2O       6.84
      3 rows × 2 columns
      """),
    Example(
      "let t = table(\"diesel [t]\" = [1000])\n"
        + "(t |> emissions(fuels = [.diesel], uncertainty = [activity = 3[%], factor = 4[%]])).total",
      """
      emissions      low     high  uncertainty
        [t CO2]  [t CO2]  [t CO2]          [%]
      ─────────  ───────  ───────  ───────────
        3184.87  3025.62  3344.11            5
      1 row × 4 columns
      """),
  ]
}
