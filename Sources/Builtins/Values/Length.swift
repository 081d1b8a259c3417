import Interpreter
import Tables

extension Builtin {
  /// `length(x)`.
  static let length = Builtin(
    "length", .values, "Counts the items of a list, range, vector or text, or the rows of a table.",
    parameters: [
      BuiltinParameter("x", .any, "A list, range, vector, text or table.")
    ],
    result: "a whole number; `na` for an open range",
    discussion: "The length of a text is the number of characters a reader sees.",
    examples: [
      Example("length([1, 2, 3])", "3"), Example("length(2010..2020)", "11"),
      Example("length(\"江苏\")", "2"),
    ],
    searchWords: ["len", "nrow", "size", "numel", "_N", "长度", "行数"],
    body: .function { (call) throws(Stop) in
      switch call.value("x") {
      case .list(let list): return .number(Double(list.items.count))
      case .range(let range): return range.length.map { .number(Double($0)) } ?? .missing
      case .vector(let vector): return .number(Double(vector.column.count))
      case .text(let text): return .number(Double(text.count))
      case .table(let table): return .number(Double(table.rowCount))
      case let other:
        throw call.wrong(
          "x", "N060", "\(other?.kindWithArticle ?? "nothing") has no length")
      }
    })
}
