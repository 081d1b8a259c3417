package import Interpreter
package import Tables
import Units

/// A few words about what a name stands for.
extension Candidate {
  /// A value in a few words.
  package static func detail(of value: Value) -> Phrase {
    switch value {
    case .nothing, .missing: "na"
    case .number, .quantity, .flag, .range, .region, .text, .column:
      Phrase(verbatim: String(value.inlineText.prefix(60)))
    case .list(let list): "list of \(list.items.count)"
    case .vector(let vector): "vector of \(vector.column.count)"
    case .table(let table): "table of \(table.rowCount) × \(table.columns.count)"
    case .formula(let formula): Phrase(verbatim: String(formula.source.prefix(60)))
    case .function(let function): signature(of: function)
    case .result(let result): "result of \(result.method)"
    case .module: "recipes of a file"
    }
  }

  /// A column in a few words: its kind or unit, and its part in the key.
  package static func detail(of column: Column, _ table: Table) -> Phrase {
    let isKey = table.key?.columns.contains(column.name) ?? false
    let kind =
      column.measure.unit.map { Phrase(verbatim: "[\($0.spelling)]") }
      ?? Phrase(word: column.kindName)
    return isKey ? "\(kind), key" : kind
  }

  /// The parameters of a function.
  package static func signature(of function: Function) -> Phrase {
    let names = (function.shapes ?? []).map { $0.isRequired ? $0.name : "\($0.name) = …" }
    return "(\(names.joined(separator: ", ")))"
  }
}
