import Interpreter
import Tables
import Units

/// A number with the unit of its row.
struct Link: Sendable, Equatable {
  var value: Double
  var unit: Unit
}

/// A table of factors read for `emissions`: what each fuel may be multiplied with.
struct FactorTable {
  /// The factors of one fuel.
  struct Row {
    /// The name in the set.
    var fuel: String
    /// A factor per quantity of fuel or energy.
    var value: Link?
    /// Standard coal per quantity of fuel.
    var coal: Link?
    /// Heat per quantity of fuel.
    var heat: Link?
    /// Carbon per heat.
    var carbon: Link?
    /// Oxidised share.
    var oxidation: Link?
    /// CH4 per heat, standard coal or quantity of fuel.
    var ch4: Link?
    /// N2O per heat, standard coal or quantity of fuel.
    var n2o: Link?
  }

  private var rows: [String: Row] = [:]
  /// The names of the fuels in order.
  private(set) var fuels: [String] = []

  init(_ table: Table, argument: String) throws(Stop) {
    guard let names = table.column(named: "fuel") else {
      throw .failure(
        Failure(
          "M018", "a table of factors needs a column `fuel`", argument: argument,
          notes: ["columns: \(table.names.joined(separator: ", "))"],
          mend: "give the column that names the fuels this name: `rename(fuel = .…)`"))
    }
    let chinese = table.column(named: "name_zh")
    for row in 0..<table.rowCount {
      let fuel = names.cellText(row)
      let made = Row(
        fuel: fuel, value: try Self.link("value", table, row, argument),
        coal: try Self.link("coal", table, row, argument),
        heat: try Self.link("heat", table, row, argument),
        carbon: try Self.link("carbon", table, row, argument),
        oxidation: try Self.link("oxidation", table, row, argument),
        ch4: try Self.link("ch4", table, row, argument),
        n2o: try Self.link("n2o", table, row, argument))
      guard rows[fuel] == nil else {
        throw .failure(
          Failure(
            "M014", "the fuel `\(fuel)` stands twice in the factors", kind: "shape",
            argument: argument))
      }
      rows[fuel] = made
      fuels.append(fuel)
      if let chinese, rows[chinese.cellText(row)] == nil { rows[chinese.cellText(row)] = made }
    }
  }

  /// Adds the fuels of another table that this one does not have.
  mutating func add(_ other: FactorTable) {
    for (name, row) in other.rows where rows[name] == nil { rows[name] = row }
    fuels += other.fuels.filter { !fuels.contains($0) }
  }

  /// The factors of a fuel by its name in the set, or by its Chinese name.
  subscript(fuel: String) -> Row? { rows[fuel] }

  private static func link(
    _ name: String, _ table: Table, _ row: Int, _ argument: String
  ) throws(Stop) -> Link? {
    guard let column = table.column(named: name), case .numbers(let numbers) = column.values,
      !numbers[row].isNaN
    else { return nil }
    let unitColumn = table.column(named: name == "value" ? "unit" : "\(name)_unit")
    if let unitColumn, case .texts = unitColumn.values {
      let text = unitColumn.cellText(row)
      return Link(
        value: numbers[row],
        unit: try units(argument) { () throws(UnitError) in try Unit(parsing: text) })
    }
    switch column.measure {
    case .unit(let unit): return Link(value: numbers[row], unit: unit)
    case .plain: return Link(value: numbers[row], unit: .one)
    case .unstated:
      if name == "oxidation" { return Link(value: numbers[row], unit: .one) }
      throw .failure(
        Failure(
          "U024", "the unit of the factor column `\(name)` is not stated", argument: argument,
          mend: """
            write it into the header, `\(name) [t C/tce]`, or state it: \
            `derive(\(name) = .\(name) to [t C/tce])`
            """))
    }
  }
}
