import Interpreter
import Methods
import Tables
import Units

extension Call {
  /// The findings of an audit as its table.
  func audit(_ findings: [AuditFinding], notes: [Phrase] = []) throws(Stop) -> Value {
    try resultTable(
      [
        Column.texts("check", findings.map(\.check)),
        Column.texts("verdict", findings.map(\.verdict.rawValue)),
        Column.texts("why", findings.map(\.why)),
      ], notes: notes)
  }

  /// The numbers of a vector or list.
  func printedNumbers(_ name: String) throws(Stop) -> [Double] {
    try series(name).numberCells
  }

  /// A number with a unit that is a ratio, such as `%`, as a plain one.
  static func plain(_ quantity: Quantity) -> Double {
    guard let unit = quantity.measure.unit, unit.isRatio else { return quantity.value }
    return quantity.value * unit.scale
  }

  /// The plain numbers of a number or list.
  func plainNumbers(_ name: String) throws(Stop) -> [Double] {
    var numbers: [Double] = []
    for member in value(name)?.members ?? [] {
      if case .vector(let vector) = member {
        numbers += vector.members.map { $0.asQuantity.map(Self.plain) ?? .nan }
        continue
      }
      guard let quantity = member.asQuantity else {
        throw wrong(
          name, "M185", "`\(name)` takes numbers, and this is \(member.kindWithArticle)",
          mend: "write `\(name) = [1, 2]`")
      }
      numbers.append(Self.plain(quantity))
    }
    return numbers
  }

  /// Half a unit of the last decimal: of the option `decimals`, else of the numbers.
  func halfUnit(of numbers: [Double]) -> Double {
    guard let decimals = value("decimals")?.asWhole else { return Audit.halfUnit(numbers) }
    var half = 0.5
    for _ in 0..<max(0, decimals) { half /= 10 }
    return half
  }

  /// The numbers of a column that a table must have under one of some names.
  func auditColumn(
    _ names: [String], _ table: Table, _ argument: String
  ) throws(Stop) -> [Double] {
    guard let column = names.compactMap({ table.column(named: $0) }).first else {
      throw wrong(
        argument, "M186", "the table has no column `\(names[0])`",
        notes: ["columns: \(table.names.joined(separator: ", "))"],
        mend: "name it so: `rename(\(names[0]) = …)`")
    }
    guard case .numbers = column.values else {
      throw wrong(
        argument, "M186",
        """
        `\(column.name)` is a \(Phrase(word: column.kindName)) column where numbers \
        are needed
        """
      )
    }
    return (0..<column.count).map { column.value(at: $0).asQuantity.map(Self.plain) ?? .nan }
  }

  /// What the rows of a table are called: its key, a text column of the name, or their number.
  static func auditLabels(_ table: Table, _ name: String) -> [String] {
    if table.key?.columns.isEmpty ?? true, let column = table.column(named: name) {
      return (0..<table.rowCount).map(column.cellText)
    }
    return (0..<table.rowCount).map { table.rowLabel($0).english }
  }
}

extension BuiltinParameter {
  /// The decimals of a print, which numbers with zeros at the end do not tell.
  static let decimals = BuiltinParameter(
    "decimals", .whole(0...15), "The decimals of the print.",
    default: .none(describes: "those of the longest number"))
}
