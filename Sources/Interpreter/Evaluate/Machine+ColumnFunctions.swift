import Syntax
package import Tables

extension Machine {
  /// A column function of values that are at hand: vectors, lists of numbers, single values.
  func columnFunctionNow(_ call: Call) throws(Stop) -> Value {
    guard let body = call.builtin.body.columnBody else { return .nothing }
    let vector = try commonVector(call)
    let list = vector == nil ? listColumn(call.values.first ?? nil) : nil
    let scope =
      vector.map { ColumnScope(vector: $0) } ?? ColumnScope(rowCount: list?.count ?? 1)
    let evaluated = call.values.map { $0.map { evaluatedValue($0) } }
    let rest = call.rest.map {
      ColumnCall.RestArgument(value: evaluatedValue($0.value), span: $0.span)
    }
    let result = try body(
      ColumnCall(
        builtin: call.builtin, values: evaluated, spans: call.spans, rest: rest, scope: scope,
        span: call.span, machine: self))
    return value(result, vector: vector, isList: list != nil)
  }

  private func evaluatedValue(_ value: Value) -> Evaluated {
    if case .vector(let vector) = value { return .rows(vector.column) }
    if let column = listColumn(value) { return .rows(column) }
    return .scalar(value)
  }

  /// A list of single values of one kind as a column.
  private func listColumn(_ value: Value?) -> Column? {
    guard case .list(let list) = value else { return nil }
    return try? Column(collecting: list.items, name: "value")
  }

  /// The vector among the arguments; two of different rows are an error.
  private func commonVector(_ call: Call) throws(Stop) -> Vector? {
    var found: Vector?
    for value in call.values.compactMap({ $0 }) + call.rest.map(\.value) {
      guard case .vector(let vector) = value else { continue }
      if let first = found, !first.hasSameRows(as: vector) {
        throw .failed(.differentRows(at: call.span))
      }
      found = found ?? vector
    }
    return found
  }

  private func value(_ evaluated: Evaluated, vector: Vector?, isList: Bool) -> Value {
    switch evaluated {
    case .scalar(let value): return value
    case .groups(let column): return column.value(at: 0)
    case .rows(let column):
      if var vector {
        vector.column = column
        return .vector(vector)
      }
      if isList { return .list(ListValue((0..<column.count).map { column.value(at: $0) })) }
      return column.value(at: 0)
    }
  }
}

extension Vector {
  /// Whether another vector belongs to the same rows in the same order.
  package func hasSameRows(as other: Vector) -> Bool { Table.haveSameRows(self, other) }
}

extension Diagnostic {
  static func differentRows(at span: Span) -> Diagnostic {
    Diagnostic(
      "T040", "the two vectors belong to different rows", at: span,
      mend: "bring the columns together with `join`, and compute inside a verb")
  }
}
