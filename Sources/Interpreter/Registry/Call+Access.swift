package import Syntax
package import Tables

/// Typed access to the arguments. Binding has checked the types, so a failure here means that the
/// record and the body disagree; it is still an error and never a crash.
extension Call {
  private func disagreement(_ name: String) -> Stop {
    wrong(name, "X001", "\(builtin.name) cannot use its argument `\(name)`")
  }

  /// A table.
  package func table(_ name: String = "t") throws(Stop) -> Table {
    guard case .table(let table) = value(name) else { throw disagreement(name) }
    return table
  }

  /// A number without its unit.
  package func number(_ name: String) throws(Stop) -> Double {
    guard let number = value(name)?.asNumber else { throw disagreement(name) }
    return number
  }

  /// A number with its unit.
  package func quantity(_ name: String) throws(Stop) -> Quantity {
    guard let quantity = value(name)?.asQuantity else { throw disagreement(name) }
    return quantity
  }

  /// A whole number.
  package func whole(_ name: String) throws(Stop) -> Int {
    guard let number = value(name)?.asWhole else { throw disagreement(name) }
    return number
  }

  /// A text.
  package func text(_ name: String) throws(Stop) -> String {
    guard case .text(let text) = value(name) else { throw disagreement(name) }
    return text
  }

  /// A text that may be left out.
  package func optionalText(_ name: String) -> String? {
    if case .text(let text) = value(name) { return text }
    return nil
  }

  /// A flag.
  package func flag(_ name: String) throws(Stop) -> Bool {
    guard case .flag(let flag) = value(name) else { throw disagreement(name) }
    return flag
  }

  /// A column expression; a value that fills a column becomes a constant.
  package func expression(_ name: String) throws(Stop) -> ColumnExpression {
    guard let value = value(name) else { throw disagreement(name) }
    return ColumnExpression(value, at: span(of: name))
  }

  /// The name of a bare column.
  package func columnName(_ name: String) throws(Stop) -> String {
    guard case .column(let expression) = value(name), let column = expression.columnName else {
      throw disagreement(name)
    }
    return column
  }

  /// The names of bare columns; `nil` when left out.
  package func columnNames(_ name: String) -> [String]? {
    guard let value = value(name) else { return nil }
    if case .missing = value { return nil }
    return value.members.compactMap {
      if case .column(let expression) = $0 { return expression.columnName }
      return nil
    }
  }

  /// Column expressions with the names of the list they came in.
  package func expressions(
    _ name: String
  ) throws(Stop) -> [(label: String?, expression: ColumnExpression)] {
    guard let value = value(name) else { throw disagreement(name) }
    let place = span(of: name)
    guard case .list(let list) = value else {
      return [(label: nil, expression: ColumnExpression(value, at: place))]
    }
    return list.items.enumerated().map { position, item in
      // Where some have names, the others have an empty one.
      let label = list.names?[position]
      return (
        label: label?.isEmpty == true ? nil : label,
        expression: ColumnExpression(item, at: place)
      )
    }
  }

  /// A range that may be left out.
  package func optionalRange(_ name: String) -> YearRange? {
    if case .range(let range) = value(name) { return range }
    return nil
  }

  /// A vector, or a list of numbers as a plain column.
  package func series(_ name: String) throws(Stop) -> Column {
    switch value(name) {
    case .vector(let vector): return vector.column
    case .list(let list):
      let quantities = list.items.compactMap(\.asQuantity)
      let measure = quantities.first?.measure ?? .plain
      guard quantities.allSatisfy({ $0.measure == measure }) else {
        throw wrong(name, "U020", "the numbers of the list have different units")
      }
      return Column("value", .numbers(quantities.map(\.value)), measure)
    default: throw disagreement(name)
    }
  }
}

extension ColumnExpression {
  /// A value as a column expression: itself, or a constant.
  package convenience init(_ value: Value, at span: Span) {
    if case .column(let expression) = value {
      self.init(expression.node, at: expression.span)
    } else {
      self.init(.constant(value), at: span)
    }
  }
}

extension Call {
  /// Whether this call reaches files, the network or programs.
  package var reachesOutside: Bool {
    guard builtin.needsRights else { return false }
    guard let name = builtin.reachesThrough else { return true }
    if case .text = value(name) { return true }
    return false
  }

  /// Stops a call that reaches outside and stands in code that was brought in by `use`. Every call of
  /// a built-in comes by here, also one by another name or of a value that holds the built-in: what
  /// counts is where the call was written.
  func checkRights() throws(Stop) {
    guard module.isRestricted, reachesOutside else { return }
    throw .failed(.noRights(builtin.name, at: span))
  }
}
