import Interpreter
import Tables
import Units

/// Global warming potentials over 100 years: what a mass of each gas counts as in CO2.
struct GlobalWarming {
  /// As it stands in chains: `AR6`.
  let name: String
  private let values: [String: Double]

  /// The sets by the name scripts use, with their column of `factors("gwp100")`.
  static let named = ["ar4", "ar5", "ar6", "ar6_fossil", "ar6_nonfossil"]

  /// The option of `emissions`.
  static let parameter = BuiltinParameter(
    "gwp", .either([.choice(named), .table]),
    "Global warming potentials for `as = \"CO2e\"`: of a report of the IPCC, or a table gas, value.",
    default: .value(.text("ar6")))

  /// The potentials that a call names.
  init(_ call: Call) throws(Stop) {
    if case .table(let table) = call.value("gwp") {
      self = try GlobalWarming(table, column: "value", name: "GWP", call)
    } else {
      let name = try call.text("gwp")
      let title = name.split(separator: "_").enumerated()
        .map { $0.offset == 0 ? $0.element.uppercased() : String($0.element) }
        .joined(separator: ", ")
      self = try GlobalWarming(
        try FactorSet.gwp100.table("gwp100"), column: name, name: title, call)
    }
  }

  private init(_ table: Table, column: String, name: String, _ call: Call) throws(Stop) {
    guard let gases = table.column(named: "gas"), let cells = table.column(named: column),
      case .numbers(let numbers) = cells.values
    else {
      throw call.wrong(
        "gwp", "M018", "a table of warming potentials needs columns `gas` and `\(column)`",
        notes: ["columns: \(table.names.joined(separator: ", "))"],
        mend: "give columns these names: `rename(gas = .…, \(column) = .…)`")
    }
    var values: [String: Double] = [:]
    for (row, number) in numbers.enumerated() {
      let gas = gases.cellText(row)
      guard number >= 0 else {
        throw call.wrong(
          "gwp", "M202", "the warming potential of \(gas) is missing or negative", kind: "domain")
      }
      values[gas] = number
    }
    self.name = name
    self.values = values
  }

  /// What a gas counts as.
  subscript(gas: String) -> Double? { gas == "CO2e" ? 1 : values[gas] }

  /// The gases with what they count as, as a table.
  func table(_ gases: [String]) throws(Stop) -> Table {
    try Table.result([
      Column.texts("gas", gases), Column("gwp", .numbers(gases.map { self[$0] ?? .nan })),
    ])
  }
}
