import Tables

extension ParameterType {
  /// Whether a value may be bound to a parameter of this type.
  package func accepts(_ value: Value) -> Bool {
    switch (self, value) {
    case (.any, _): true
    case (.number(let bounds), _): Self.number(value, within: bounds)
    case (.whole(let bounds), _): value.asWhole.map(bounds.contains) ?? false
    case (.flag, .flag), (.text, .text), (.range, .range), (.table, .table), (.list, .list),
      (.function, .function), (.result, .result), (.formula, .formula):
      true
    case (.weights, .result(let result)): result.kind == .weights
    case (.map, .result(let result)): result.kind == .map
    case (.connection, .result(let result)): result.kind == .connection
    case (.choice(let choices), .text(let text)): choices.contains(text)
    case (.column, _): Self.fillsColumn(value)
    case (.columnName, .column(let expression)): expression.columnName != nil
    case (.columnNames, _):
      value.members.allSatisfy { ParameterType.columnName.accepts($0) }
    case (.columns, _): value.members.allSatisfy { ParameterType.column.accepts($0) }
    case (.series, .vector): true
    case (.series, .list(let list)): list.items.allSatisfy { $0.asQuantity != nil }
    case (.either(let types), _): types.contains { $0.accepts(value) }
    default: false
    }
  }

  private static func number(_ value: Value, within bounds: ClosedRange<Double>?) -> Bool {
    guard let number = value.asNumber else { return false }
    return bounds?.contains(number) ?? true
  }

  private static func fillsColumn(_ value: Value) -> Bool {
    switch value {
    case .column, .vector, .number, .quantity, .text, .flag, .region, .missing: true
    default: false
    }
  }
}
