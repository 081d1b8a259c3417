import Interpreter
import Tables

extension Builtin {
  /// `number(x, skip_na = false)`.
  static let number = Builtin(
    "number", .columns, "Reads numbers from texts.",
    parameters: [.cells],
    result: "a number for each text, its unit not stated",
    discussion: """
      What is no number gives `na`, and a warning counts the texts. Numbers stay as they are.
      """,
    examples: [
      Example(
        "number(\"1,234.5\")",
        "1234.5"),
      Example(
        "number([\"12\", \"1.5\"])",
        "[12, 1.5]"),
    ],
    searchWords: ["as.numeric", "destring", "to_numeric", "float", "转数值"],
    body: .column { (call) throws(Stop) in
      try call.each { (x, notes) throws(TableError) in try x.parsedNumbers(notes: &notes) }
    })
}
