import Interpreter
import Methods
import Tables
import Units

/// One call of `emissions`.
struct EmissionsRun {
  /// One fuel: its column, factors and chain.
  struct Fuel {
    var name: String
    var quantity: Column
    var chain: FactorChain
    /// Multiplier into the common unit.
    var multiplier: Double
  }

  let call: Call
  private var table: Table
  private var fuels: [Fuel] = []
  private var unit: Unit = .one
  private var notes: [String] = []

  init(_ call: Call) throws(Stop) {
    self.call = call
    table = try call.table()
    let factors = try Self.factorTable(call)
    let named = try call.expressions("fuels")
    guard !named.isEmpty else {
      throw call.wrong("fuels", "M005", "emissions needs at least one fuel", kind: "shape")
    }
    var columns: [(label: String?, column: Column, source: String)] = []
    for item in named {
      let column = try call.numbers(item.expression, table, as: "fuels")
      columns.append((item.label, column, item.expression.columnName ?? item.expression.source))
    }
    columns = try treatMissing(columns)
    for item in columns { try add(item.label ?? item.source, item.column, item.source, factors) }
  }

  private static func factorTable(_ call: Call) throws(Stop) -> FactorTable {
    if case .table(let table) = call.value("factors") {
      return try FactorTable(table, argument: "factors")
    }
    let name = try call.text("factors")
    let set = FactorSet.named.first { $0.name == name }?.set ?? .ipcc2006
    return try FactorTable(try set.table(name), argument: "factors")
  }

  private mutating func treatMissing(
    _ columns: [(label: String?, column: Column, source: String)]
  ) throws(Stop) -> [(label: String?, column: Column, source: String)] {
    let bad = (0..<table.rowCount).filter { row in
      columns.contains { $0.column.numberCells[row].isNaN }
    }
    guard let first = bad.first else { return columns }
    guard call.missingRule == .drop else {
      let fuel = columns.first { $0.column.numberCells[first].isNaN }?.source ?? ""
      throw call.wrong(
        "fuels", "M003", "`\(fuel)` is missing at \(table.rowLabel(first))", kind: "missing",
        mend: "write 0 where nothing was used, or leave such rows out: `missing = \"drop\"`")
    }
    let gone = Set(bad)
    let kept = (0..<table.rowCount).filter { !gone.contains($0) }
    let own = table
    table = try tables("t") { () throws(TableError) in try own.rows(at: kept) }
    notes.append("dropped \(bad.count) rows with a missing quantity")
    return columns.map { ($0.label, $0.column.gathered(kept.map { Int32($0) }), $0.source) }
  }

  private mutating func add(
    _ name: String, _ column: Column, _ source: String, _ factors: FactorTable
  ) throws(Stop) {
    guard let row = factors[name] else {
      let near = nearest(name, among: factors.fuels, limit: 1).first
      throw call.wrong(
        "fuels", "M008", "the factors have no fuel `\(name)`", kind: "shape",
        notes: ["fuels: \(factors.fuels.joined(separator: ", "))"],
        mend: "name the fuel: `fuels = [\(near ?? factors.fuels.first ?? "coal") = "
          + "\(ColumnExpression.columnSource(source))]`")
    }
    guard let quantity = column.measure.unit else {
      throw call.wrong(
        "fuels", "U026", "the unit of `\(source)` is not stated, so no factor can be chosen",
        mend: "state it: `\(source) to [1e4 tce]`, in the header, or by `load(…, units = …)`")
    }
    let chain = try FactorChain(
      quantity: quantity, row: row, as: try call.text("as"), column: source)
    if fuels.isEmpty { unit = chain.unit }
    let common = unit
    let scale = try units("fuels") { () throws(UnitError) in try chain.unit.factor(to: common) }
    fuels.append(
      Fuel(name: name, quantity: column, chain: chain, multiplier: chain.multiplier * scale))
    if let note = FactorPlausibility.note(row) { notes.append(note) }
  }

  /// The fields of the result.
  func result() throws(Stop) -> MethodResult {
    let computed = try methods(
      { () throws(MethodError) in
        try Emissions.direct(
          quantities: fuels.map(\.quantity.numberCells), factors: fuels.map(\.multiplier))
      }, row: { table.rowLabel($0) })
    return MethodResult(
      method: "emissions", title: "Emissions as \(try call.text("as"))",
      fields: [
        (name: "total", value: .table(try total(computed.total))),
        (name: "by_fuel", value: .table(try byFuel(computed.byFuel))),
        (name: "factors", value: .table(try factorsUsed())),
      ], options: call.options(["as", "missing"]), notes: notes, shown: ["total", "factors"])
  }

  private func total(_ values: [Double]) throws(Stop) -> Table {
    let column = Column("emissions", .numbers(values), .unit(unit))
    return try tables("t") { () throws(TableError) in
      let key = table.key?.columns ?? []
      var bare = table
      bare.notes = []
      return try bare.selecting(key.map { ($0, $0) }).deriving(column)
    }
  }

  private func byFuel(_ values: [[Double]]) throws(Stop) -> Table {
    let key = table.key?.columns ?? []
    let rows = (0..<table.rowCount).flatMap { row in
      Array(repeating: Int32(row), count: fuels.count)
    }
    let count = table.rowCount
    func interleaved(_ columns: [[Double]]) -> [Double] {
      (0..<count).flatMap { row in columns.map { $0[row] } }
    }
    let names = Column.texts("fuel", (0..<count).flatMap { _ in fuels.map(\.name) })
    let sameUnit = fuels.allSatisfy { $0.quantity.measure == fuels[0].quantity.measure }
    var columns = key.compactMap { table.column(named: $0)?.gathered(rows) } + [names]
    if sameUnit {
      columns.append(
        Column(
          "quantity", .numbers(interleaved(fuels.map(\.quantity.numberCells))),
          fuels[0].quantity.measure))
    }
    columns.append(Column("emissions", .numbers(interleaved(values)), .unit(unit)))
    let parts = key.isEmpty ? [] : key + ["fuel"]
    return try Table.result(columns, key: parts, roles: table.key)
  }

  private func factorsUsed() throws(Stop) -> Table {
    try Table.result([
      Column.texts("fuel", fuels.map(\.name)),
      Column.texts("chain", fuels.map(\.chain.text)),
      Column("multiplier", .numbers(fuels.map(\.chain.multiplier))),
      Column.texts(
        "unit",
        fuels.map { "\($0.chain.unit.spelling) per \($0.quantity.measure.unit?.spelling ?? "")" }),
    ])
  }
}
