import Interpreter
import Tables

extension Builtin {
  /// `note(x, "text")`.
  static let note = Builtin(
    "note", .values, "Adds a sentence to the footer of a table or result.",
    parameters: [
      BuiltinParameter("x", .either([.table, .result]), "A table or result."),
      BuiltinParameter("text", .text, "The sentence."),
    ],
    result: "the table or result with the note",
    examples: [Example("length(note(table(a = [1]), \"checked by hand\"))", "1")],
    searchWords: ["notes", "char", "备注", "注释"],
    body: .function { (call) throws(Stop) in
      let text = try call.text("text")
      switch call.value("x") {
      case .table(var table):
        table.notes.append(TableNote(Phrase(verbatim: text)))
        return .table(table)
      case .result(let result):
        return .result(NotedResult(result, note: Phrase(verbatim: text)))
      default: return .nothing
      }
    })
}
