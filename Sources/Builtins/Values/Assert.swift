import Interpreter
import Syntax

extension Builtin {
  /// `assert(condition, "message")`.
  static let assert = Builtin(
    "assert", .values, "Stops the program when a condition does not hold.",
    parameters: [
      BuiltinParameter("condition", .flag, "What must hold."),
      BuiltinParameter(
        "message", .text, "What to say otherwise.",
        default: .none(describes: "the condition as it is written")),
    ],
    result: "nothing",
    examples: [Example("assert(1 + 1 == 2)\n\"held\"", "held")],
    searchWords: ["stopifnot", "check", "断言", "检查"],
    body: .function { (call) throws(Stop) in
      guard !(try call.flag("condition")) else { return .nothing }
      let place = call.span(of: "condition")
      let written = call.machine.sources[place]?.text(place) ?? "condition"
      throw .failure(
        Failure(
          "N066",
          call.optionalText("message").map { Phrase(verbatim: $0) } ?? "`\(written)` does not hold",
          argument: "condition"))
    })
}
