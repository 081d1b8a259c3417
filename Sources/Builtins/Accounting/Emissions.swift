import Interpreter
import Methods
import Tables
import Units

extension Builtin {
  /// `emissions(t, fuels, factors, as)`.
  static let emissions = Builtin(
    "emissions", .accounting, "Computes emissions from quantities of fuels and emission factors.",
    parameters: [
      BuiltinParameter("t", .table, "A table with a column for each fuel."),
      BuiltinParameter(
        "fuels", .columns,
        "The fuel columns; a name says which fuel of the factors a column is: `[raw_coal = .煤炭]`."),
      BuiltinParameter(
        "factors", .either([.choice(FactorSet.named.map(\.name)), .table]),
        "A shipped set or a table: `fuel`, `value [t C/tce]`; or `fuel`, `heat`, `carbon`, "
          + "`oxidation`.", default: .value(.text("ipcc2006"))),
      BuiltinParameter(
        "as", .choice(["CO2", "C"]), "Mass of CO2 or of carbon.", default: .value(.text("CO2"))),
      BuiltinParameter(
        "missing", .choice(["stop", "drop"]),
        "What a missing quantity does: stop, or drop its row.",
        default: .value(.text("stop"))),
    ],
    result: "`.total` (key, emissions), `.by_fuel` (key, fuel, quantity, emissions), `.factors` "
      + "(fuel, chain, multiplier: what was multiplied with what)",
    discussion: """
      The units decide: [1e4 tce] × [t C/tce], [t] × [tce/t] × [t CO2/tce], or [t] × [GJ/t] × \
      [t C/GJ] × oxidised share; carbon becomes CO2 by 44/12. A chain whose units do not come out \
      as carbon or CO2 is an error, which stops a conversion to standard coal made twice. A \
      factor that is twice or half the IPCC default of its fuel is noted, because it is most \
      often on another basis. The result keeps the scale of the quantities.
      """,
    examples: [
      Example(
        "let t = table(\"coal [1e4 tce]\" = [100])\n"
          + "let f = table(fuel = [\"coal\"], \"value [t C/tce]\" = [0.75])\n"
          + "(t |> emissions(fuels = [.coal], factors = f, as = \"C\")).total.emissions",
        "emissions\n[1e4 t C]\n─────────\n       75\n1 value")
    ],
    references: ["IPCC (2006). Guidelines for National Greenhouse Gas Inventories, vol. 2, ch. 1."],
    searchWords: ["carbon accounting", "碳排放核算", "排放系数法", "inventory"],
    body: .function { (call) throws(Stop) in
      .result(try EmissionsRun(call).result())
    })
}
