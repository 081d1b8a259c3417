import Interpreter
import Tables
import Units

/// A set of emission factors shipped with the language: figures with their published source.
struct FactorSet: Sendable {
  /// A column of a set.
  enum ColumnKind: Sendable {
    /// Words.
    case text(String)
    /// Numbers in a unit, plain for an empty one; `nil` where a text column `<name>_unit` or `unit` gives it row by row.
    case number(String, String?)
  }

  /// What may be done with the figures.
  enum Licence: String, Sendable {
    /// Published constants.
    case facts = "facts, free to use; name the source"
    /// The printed table of a study.
    case study = "figures of a published study, quoted as printed; name the study"
  }

  /// Where the figures were published.
  let source: String
  /// What may be done with them.
  let licence: Licence
  /// The columns in order.
  let columns: [ColumnKind]
  /// A line a row, cells separated by `|`.
  let rows: String

  /// The sets by the name scripts use.
  static let named: [(name: String, set: FactorSet)] = [
    ("ipcc2006", .ipcc2006), ("china_provincial", .chinaProvincial),
    ("standard_coal", .standardCoal), ("bengbu", .bengbu), ("footprint", .footprint),
    ("ipcc2006_process", .ipcc2006Process), ("gwp100", .gwp100),
  ]

  /// Those that `emissions` can multiply with.
  static let ofFuels = named.map(\.name).filter { $0 != "gwp100" }

  /// The set as a table.
  func table(_ name: String) throws(Stop) -> Table {
    let cells = rows.split(separator: "\n").map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    var made: [Column] = []
    for (position, kind) in columns.enumerated() {
      let own = cells.map { $0.indices.contains(position) ? $0[position] : "" }
      switch kind {
      case .text(let name): made.append(Column.texts(name, own.map { $0.isEmpty ? nil : $0 }))
      case .number(let name, let unit):
        let measure = try unit.map { (text) throws(Stop) -> Measure in
          guard !text.isEmpty else { return .plain }
          return Measure(try units("name") { () throws(UnitError) in try Unit(parsing: text) })
        }
        made.append(
          Column(name, .numbers(own.map { Double($0) ?? .nan }), measure ?? .unstated))
      }
    }
    made.append(Column.texts("source", cells.map { _ in source }))
    made.append(Column.texts("licence", cells.map { _ in licence.rawValue }))
    var table = try Table.result(made)
    table.sources = [TableSource(path: "factors(\"\(name)\")", rows: table.rowCount)]
    return table
  }
}
