import Analysis
import Interpreter
import Tables

/// What is known of a value without running the program, as Markdown.
struct ValueText {
  let translator: Translator
  /// Columns of a table that are listed.
  private static let columnLimit = 40

  /// The kind, and for a table its columns with their units and its key.
  func markdown(_ known: Inspection.Knowledge) -> [String] {
    switch known {
    case .kinds(let kinds): return [translator.text(kinds)]
    case .value(.table(let table)): return [said(.table(table)), columns(of: table)]
    case .value(.result(let result)):
      let fields = result.fieldNames.map { "`.\($0)`" }.joined(separator: ", ")
      return [said(.result(result)), fields]
    case .value(let value): return [said(value)]
    }
  }

  private func said(_ value: Value) -> String {
    let text = translator.text(Candidate.detail(of: value))
    switch value {
    case .number, .quantity, .flag, .range, .region, .text, .column, .formula:
      return HelpText.code(text)
    default: return text
    }
  }

  private func columns(of table: Table) -> String {
    var lines = ["| | |", "|---|---|"]
    for column in table.columns.prefix(Self.columnLimit) {
      let detail = translator.text(Candidate.detail(of: column, table))
      lines.append("| `.\(column.name)` | \(detail) |")
    }
    let hidden = table.columns.count - Self.columnLimit
    if hidden > 0 { lines.append("| … | \(hidden) |") }
    return lines.joined(separator: "\n")
  }
}
