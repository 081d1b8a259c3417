import Interpreter
import Tables

extension Builtin {
  /// `names(x)`.
  static let names = Builtin(
    "names", .values,
    "Lists the columns of a table, the fields of a result or the names of a list.",
    parameters: [
      BuiltinParameter("x", .any, "A table, result or named list.")
    ],
    result: "a list of texts",
    examples: [
      Example("names([a = 1, b = 2])", "[a, b]"),
      Example("names(table(x = [1], y = [2]))", "[x, y]"),
    ],
    searchWords: ["colnames", "columns", "ds", "列名", "变量名"],
    body: .function { (call) throws(Stop) in
      let names: [String]
      switch call.value("x") {
      case .table(let table): names = table.names
      case .result(let result): names = result.fieldNames
      case .list(let list): names = list.names ?? []
      case .module(let module): names = module.exportedNames
      case let other:
        throw call.wrong("x", "N061", "\(other?.kindWithArticle ?? "nothing") has no names")
      }
      return .list(ListValue(names.map { .text($0) }))
    })
}
