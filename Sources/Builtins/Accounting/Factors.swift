import Interpreter
import Tables

extension Builtin {
  /// `factors(name)`.
  static let factors = Builtin(
    "factors", .accounting, "Gives a set of emission factors that is shipped with the language.",
    parameters: [
      BuiltinParameter(
        "name", .choice(FactorSet.named.map(\.name)), "The name of the set.",
        mayBeNamedFirst: true)
    ],
    result: "table: fuel, the figures with their units, source, licence",
    discussion: """
      `ipcc2006` and `china_provincial` have heat per mass or volume, carbon per heat and the \
      oxidised share, `ipcc2006` also CH4 and N2O per heat of combustion in manufacturing; \
      `standard_coal` has the coefficients to standard coal; `bengbu` and `footprint` are the \
      tables of two studies as printed; `ipcc2006_process` has CO2 per tonne of product; `gwp100` \
      has warming potentials by gas. Where the unit differs from fuel to \
      fuel, a column `unit` (of `value`), `heat_unit` or `coal_unit` gives it row by row.
      """,
    examples: [Example("length(factors(\"standard_coal\"))", "20")],
    references: [
      "IPCC (2006). Guidelines for National Greenhouse Gas Inventories, vol. 2, ch. 1.",
      "NDRC (2011). 省级温室气体清单编制指南（试行）.", "GB/T 2589-2008. 综合能耗计算通则.",
    ],
    searchWords: ["emission factors", "排放因子", "折标系数", "碳排放系数"],
    body: .function { (call) throws(Stop) in
      let name = try call.text("name")
      guard let set = FactorSet.named.first(where: { $0.name == name })?.set else {
        return .nothing
      }
      return .table(try set.table(name))
    })
}
