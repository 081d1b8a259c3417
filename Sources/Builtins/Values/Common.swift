import Interpreter
import Tables

extension Builtin {
  /// `common(a, b)`.
  static let common = Builtin(
    "common", .values, "Gives what two ranges, region sets or lists share.",
    parameters: [
      BuiltinParameter("a", .either([.range, .list]), "A range or list."),
      BuiltinParameter("b", .either([.range, .list]), "A range or list."),
    ],
    result: "a range or list",
    discussion: "Ranges without a common year are an error. A list keeps the order of the first.",
    examples: [
      Example("common(2005..2015, 2010..2020)", "2010..2015"),
      Example("common([@江苏, @浙江], [@浙江, @上海])", "[浙江]"),
    ],
    searchWords: ["intersect", "intersection", "交集"],
    body: .function { (call) throws(Stop) in
      switch (call.value("a"), call.value("b")) {
      case (.range(let a), .range(let b)):
        let first = [a.first, b.first].compactMap { $0 }.max()
        let last = [a.last, b.last].compactMap { $0 }.min()
        if let first, let last, first > last {
          throw call.wrong("b", "N064", "the two ranges share no number")
        }
        return .range(YearRange(first: first, last: last))
      case (.list(let a), .list(let b)):
        let shared = try call.machine.items(of: a.items, areIn: b.items, true)
        return .list(ListValue(shared.map(\.value)))
      default:
        throw call.wrong("b", "N065", "common takes two ranges or two lists")
      }
    })
}
