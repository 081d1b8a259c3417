package import Tables

extension Value {
  /// The word for the kind of value, for messages: `a number`, `a table`.
  package var kindWithArticle: Phrase {
    switch self {
    case .nothing: "nothing"
    case .missing: "na"
    case .number, .quantity: "a number"
    case .flag: "a flag"
    case .text: "a text"
    case .range: "a range"
    case .region: "a region"
    case .list: "a list"
    case .column: "a column expression"
    case .vector: "a vector"
    case .table: "a table"
    case .formula: "a formula"
    case .function: "a function"
    case .result(let result): result.kind.words ?? "a result of \(result.method)"
    case .module: "a set of recipes"
    }
  }

  /// The number with its unit; NaN for `na`.
  package var asQuantity: Quantity? {
    switch self {
    case .number(let number): Quantity(number)
    case .quantity(let quantity): quantity
    case .missing: Quantity(.nan)
    default: nil
    }
  }

  /// The number without its unit.
  package var asNumber: Double? {
    switch self {
    case .number(let number): number
    case .quantity(let quantity): quantity.value
    default: nil
    }
  }

  /// The whole number, if it is one that fits.
  package var asWhole: Int? {
    guard let number = asNumber, number == number.rounded(), abs(number) < 9e15 else { return nil }
    return Int(number)
  }

  /// Whether it is, or holds, a column expression.
  package var holdsColumnExpression: Bool {
    switch self {
    case .column: true
    case .list(let list): list.items.contains { $0.holdsColumnExpression }
    default: false
    }
  }

  /// The items of a list; a single other value is a list of one.
  package var members: [Value] {
    if case .list(let list) = self { return list.items }
    return [self]
  }
}
