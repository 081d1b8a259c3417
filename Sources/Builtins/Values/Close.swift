import Interpreter
import Tables

extension Builtin {
  /// `close(a, b, rel = 1e-9)`.
  static let close = Builtin(
    "close", .values, "Asks whether two numbers agree to a relative tolerance.",
    parameters: [
      BuiltinParameter("a", .number(), "A number."),
      BuiltinParameter("b", .number(), "A number."),
      BuiltinParameter(
        "rel", .number(0...1), "The tolerance, relative to the larger of the two.",
        default: .value(.number(1e-9))),
    ],
    result: "true or false; `na` when a number is missing",
    discussion: "True when |a − b| ≤ rel · max(|a|, |b|). Units are brought together first.",
    examples: [
      Example("close(0.1 + 0.2, 0.3)", "true"), Example("close(1[t], 1000[kg])", "true"),
    ],
    searchWords: ["isclose", "all.equal", "approx", "接近"],
    body: .function { (call) throws(Stop) in
      let a = try call.quantity("a")
      let b = try call.quantity("b")
      var notes = OperationNotes()
      let difference = try tables("b") { () throws(TableError) in
        try a.subtracting(b, notes: &notes)
      }
      let other = a.value - difference.value
      let tolerance = try call.number("rel")
      return .flag(abs(difference.value) <= tolerance * max(abs(a.value), abs(other)))
    })
}
