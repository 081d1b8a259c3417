import Interpreter
import Tables

extension Builtin {
  /// `exp(x, skip_na = false)`.
  static let exponential = Builtin(
    "exp", .columns, "Gives e to the power of each value.",
    parameters: [.cells],
    result: "a plain number for each value",
    discussion: """
      Takes plain numbers; a value that is too large gives `na`, and a warning counts them.
      """,
    examples: [Example("exp(0)", "1")],
    searchWords: ["exponential", "指数函数"],
    body: .column { (call) throws(Stop) in
      try call.each { (x, notes) throws(TableError) in try x.exponential(notes: &notes) }
    })
}
