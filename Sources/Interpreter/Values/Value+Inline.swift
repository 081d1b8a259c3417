import Tables
import Units

extension Value {
  /// The value on one line, as a text shows it between braces.
  package var inlineText: String { inlineText(depth: 0) }

  private func inlineText(depth: Int) -> String {
    switch self {
    case .nothing: return ""
    case .missing: return "na"
    case .number(let number): return NumberText.significant(number)
    case .flag(let flag): return flag ? "true" : "false"
    case .quantity(let quantity):
      let number = NumberText.significant(quantity.value)
      guard let unit = quantity.measure.unit else { return number }
      return "\(number) \(unit.spelling)"
    case .text(let text): return text
    case .range(let range):
      return "\(range.first.map(String.init) ?? "")..\(range.last.map(String.init) ?? "")"
    case .region(let region): return region.name
    case .list(let list): return Self.inline(list, depth: depth)
    case .column(let expression): return expression.source
    case .vector(let vector):
      let values = vector.members.prefix(8).map { $0.inlineText(depth: depth + 1) }
      let more = vector.column.count > 8 ? ", … \(vector.column.count) values" : ""
      return "[\(values.joined(separator: ", "))\(more)]"
    case .table(let table): return "table of \(table.rowCount) × \(table.columns.count)"
    case .formula(let formula): return formula.source
    case .function(let function): return "recipe \(function.name)"
    case .result(let result): return result.title.english
    case .module(let module): return "recipes of \(module.name)"
    }
  }

  private static func inline(_ list: ListValue, depth: Int) -> String {
    guard depth < 20 else { return "[…]" }
    let shown = list.items.prefix(100).enumerated().map { position, item in
      let text = item.inlineText(depth: depth + 1)
      guard let name = list.names?[position], !name.isEmpty else { return text }
      return "\(name) = \(text)"
    }
    let more = list.items.count > 100 ? ", … \(list.items.count) items" : ""
    return "[\(shown.joined(separator: ", "))\(more)]"
  }
}

extension Vector {
  /// The cells as values.
  package var members: [Value] { (0..<column.count).map { column.value(at: $0) } }
}

extension Column {
  /// One cell as a value; `na` outside the column.
  package func value(at row: Int) -> Value {
    guard row >= 0, row < count else { return .missing }
    switch values {
    case .numbers(let numbers): return Value(Quantity(numbers[row], measure))
    case .texts(let codes, let categories):
      let code = Int(codes[row])
      return code < 0 ? .missing : .text(categories.labels[code])
    case .regions(let codes, let categories):
      let code = Int(codes[row])
      guard code >= 0, let regions = categories.regions else { return .missing }
      return .region(regions[code])
    case .flags(let flags):
      return flags[row] < 0 ? .missing : .flag(flags[row] == 1)
    }
  }
}
