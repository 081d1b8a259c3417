import Interpreter
import Tables

extension Builtin {
  /// `every(2005..2020, 5)`.
  static let every = Builtin(
    "every", .values, "Takes every so many numbers of a range.",
    parameters: [
      BuiltinParameter("range", .range, "A closed range."),
      BuiltinParameter("step", .whole(1...1_000_000), "The step."),
    ],
    result: "a list of whole numbers",
    discussion: "Starts with the first number; the last is in it when the step hits it.",
    examples: [Example("every(2005..2020, 5)", "[2005, 2010, 2015, 2020]")],
    searchWords: ["seq", "range", "numlist", "步长", "间隔"],
    body: .function { (call) throws(Stop) in
      guard let range = call.optionalRange("range"), let first = range.first,
        let last = range.last
      else { throw call.wrong("range", "N062", "every needs a range with both ends") }
      let step = try call.whole("step")
      guard (last - first) / step < 10_000_000 else {
        throw call.wrong(
          "range", "N063", "the range has more numbers than a list takes: 10 million",
          mend: "take a larger step, or make a column of it: `table(a = 1..1e6)`")
      }
      return .list(
        ListValue(stride(from: first, through: last, by: step).map { .number(Double($0)) }))
    })
}
