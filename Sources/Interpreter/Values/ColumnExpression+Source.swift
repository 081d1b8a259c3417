import Syntax
import Tables
import Units

extension ColumnExpression {
  /// The expression as it would be written.
  package var source: String { rendered(0, Self.columnSource) }

  /// The expression as tables of coefficients name it: as written, each column by a name for readers,
  /// `log(gdp [1e8 CNY])`.
  package func label(_ column: (String) -> String) -> String { rendered(0, column) }

  /// Whether a formula must put it in parentheses to keep it one term.
  package var needsParenthesesInFormula: Bool {
    if case .binary(let binary, _, _) = node { return Self.precedence(of: binary) <= 5 }
    return false
  }

  private static func precedence(of binary: BinaryOperator) -> Int {
    switch binary {
    case .or: 1
    case .and: 2
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .within: 3
    case .add, .subtract: 5
    case .multiply, .divide: 6
    case .power: 8
    }
  }

  private func rendered(_ outer: Int, _ column: (String) -> String) -> String {
    switch node {
    case .column(let name): return column(name)
    case .constant(let value):
      let text = Self.constantSource(value)
      return outer > 7 && text.hasPrefix("-") ? "(\(text))" : text
    case .expects(let operand, _, _): return operand.rendered(outer, column)
    case .unary(let unary, let operand):
      let inside = operand.rendered(unary == .not ? 3 : 7, column)
      let text = unary == .not ? "not \(inside)" : "-\(inside)"
      return outer > (unary == .not ? 2 : 7) ? "(\(text))" : text
    case .binary(let binary, let left, let right):
      let own = Self.precedence(of: binary)
      // A comparison has no neighbour of its kind, and `^` goes from the right.
      let inside = (own == 3 || binary == .power) ? own + 1 : own
      let first = left.rendered(inside, column)
      let second = right.rendered(own + (binary == .power ? 0 : 1), column)
      let text = "\(first) \(binary.rawValue) \(second)"
      return own < outer ? "(\(text))" : text
    case .convert(let operand, let unit):
      let text = "\(operand.rendered(5, column)) to [\(unit.spelling)]"
      return outer > 4 ? "(\(text))" : text
    case .call(let builtin, let arguments):
      let inside = arguments.map { argument in
        let value = argument.expression?.rendered(0, column) ?? Self.constantSource(argument.value)
        return argument.label.map { "\($0) = \(value)" } ?? value
      }
      return "\(builtin.name)(\(inside.joined(separator: ", ")))"
    }
  }

  /// `.name`, in quotes where the name is not a word.
  package static func columnSource(_ name: String) -> String {
    isWord(name) ? ".\(name)" : "." + quoted(name)
  }

  private static func constantSource(_ value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .region(let region): isWord(region.name) ? "@\(region.name)" : "@" + quoted(region.name)
    case .list(let list): listSource(list)
    case .quantity(let quantity):
      if let unit = quantity.measure.unit {
        "\(NumberText.shortest(quantity.value))[\(unit.spelling)]"
      } else {
        NumberText.shortest(quantity.value)
      }
    case .number(let number): NumberText.shortest(number)
    default: value.inlineText
    }
  }

  private static func listSource(_ list: ListValue) -> String {
    let items = list.items.prefix(100).enumerated().map { position, item in
      let text = constantSource(item)
      return list.names.map { "\($0[position]) = \(text)" } ?? text
    }
    return "[\((items + (list.items.count > 100 ? ["…"] : [])).joined(separator: ", "))]"
  }

  /// A text between quotes, with what would end it or begin a value escaped.
  package static func quoted(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "{": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }

  /// Whether a name can be written without quotes.
  package static func isWord(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    guard first == "_" || first.properties.isAlphabetic else { return false }
    return name.unicodeScalars.allSatisfy {
      $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
  }
}
