import Interpreter
import Syntax
import Tables

extension ColumnCall {
  /// A flag option.
  func flag(_ name: String) throws(Stop) -> Bool {
    if case .flag(let flag) = try scalar(name) { return flag }
    return false
  }

  /// A whole number option.
  func whole(_ name: String) throws(Stop) -> Int {
    guard let number = try scalar(name)?.asWhole else { throw wrong(name, "a whole number") }
    return number
  }

  /// A number option.
  func number(_ name: String) throws(Stop) -> Double {
    guard let number = try scalar(name)?.asNumber else { throw wrong(name, "a number") }
    return number
  }

  private func wrong(_ name: String, _ needed: Phrase) -> Stop {
    .failure(
      Failure(
        "N027", "`\(name)` of \(builtin.name) takes \(needed)", argument: name,
        span: span(of: name)))
  }

  /// How aggregates run here: by the groups of the verb, past missing values when asked.
  func aggregation() throws(Stop) -> Aggregation {
    Aggregation(by: scope.grouping, skipMissing: try flag("skip_na"))
  }

  /// Runs an operation and puts its error at an argument.
  func at<Value>(
    _ name: String = "x", _ body: () throws(TableError) -> Value
  ) throws(Stop) -> Value {
    do { return try body() } catch {
      throw .failure(Failure(error, argument: name, span: span(of: name)))
    }
  }

  /// The rows by year within the other key columns.
  func order() throws(Stop) -> PanelOrder {
    do {
      return try PanelOrder(
        key: scope.key, columns: scope.keyColumns, rowCount: scope.rowCount,
        operation: builtin.name)
    } catch { throw .failure(Failure(error)) }
  }

  /// The years of the rows; `nil` without a year in the key.
  var years: [Double]? {
    guard let year = scope.key?.year,
      let column = scope.keyColumns.first(where: { $0.name == year }),
      case .numbers(let years) = column.values
    else { return nil }
    return years
  }

  /// Runs an aggregate of `x`.
  func aggregate(
    _ body: (Aggregation, Column) throws(TableError) -> Column
  ) throws(Stop) -> Evaluated {
    let aggregation = try aggregation()
    let column = try column()
    return .groups(try at { () throws(TableError) in try body(aggregation, column) })
  }

  /// Runs a function of each cell of `x`.
  func each(
    _ body: (Operand, inout OperationNotes) throws(TableError) -> Operand
  ) throws(Stop) -> Evaluated {
    guard let x = argument("x") else { return .scalar(.missing) }
    var notes = OperationNotes()
    let result = try x.mapped(at: span(of: "x")) { (operand) throws(TableError) in
      try body(operand, &notes)
    }
    machine.count(notes, at: span)
    return result
  }

  /// Runs a function of several values cell by cell: by row where one of them has rows, else by
  /// group.
  func cellwise(
    _ arguments: [(value: Evaluated, span: Span)],
    _ body: ([Operand], inout OperationNotes) throws(TableError) -> Operand
  ) throws(Stop) -> Evaluated {
    let hasRows = arguments.contains { if case .rows = $0.value { true } else { false } }
    let hasGroups = arguments.contains { if case .groups = $0.value { true } else { false } }
    var operands: [Operand] = []
    for (value, place) in arguments {
      var shaped = value
      if hasRows, case .groups = value {
        shaped = .rows(try machine.rowColumn(value, scope: scope, at: place))
      }
      guard let operand = shaped.operand else {
        throw .failure(
          Failure("N028", "\(builtin.name) takes columns and single values", span: place))
      }
      operands.append(operand)
    }
    var notes = OperationNotes()
    do {
      let result = try body(operands, &notes)
      machine.count(notes, at: span)
      return Evaluated(result, isGroups: hasGroups && !hasRows)
    } catch { throw .failure(Failure(error)) }
  }
}

extension BuiltinParameter {
  /// What an aggregate is of.
  static let aggregated = BuiltinParameter(
    "x", .either([.column, .list]), "A column, vector or list.")

  /// What a function of each cell is of.
  static let cells = BuiltinParameter(
    "x", .either([.column, .list]), "A column, vector, list or single value.")

  /// Whether missing values are left out.
  static let skipMissing = BuiltinParameter(
    "skip_na", .flag, "Whether missing values are left out; otherwise one gives `na`.",
    default: .value(.flag(false)))
}
