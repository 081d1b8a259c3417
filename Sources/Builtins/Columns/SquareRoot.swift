import Interpreter
import Tables

extension Builtin {
  /// `sqrt(x, skip_na = false)`.
  static let squareRoot = Builtin(
    "sqrt", .columns, "Gives the square root.",
    parameters: [.cells],
    result: "a number for each value, with the root of the unit",
    discussion: """
      Where x < 0 it is `na`, and a warning counts the values.
      """,
    examples: [Example("sqrt(9)", "3"), Example("sqrt(4[km2])", "2 km")],
    searchWords: ["square root", "平方根", "开方"],
    body: .column { (call) throws(Stop) in
      try call.each { (x, notes) throws(TableError) in try x.squareRoot(notes: &notes) }
    })
}
