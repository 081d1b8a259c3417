import Interpreter
import Tables
import Units

extension Builtin {
  /// `format(x, digits = 2)`.
  static let format = Builtin(
    "format", .values, "Writes a value as a text, numbers with so many decimals.",
    parameters: [
      BuiltinParameter("x", .any, "The value."),
      BuiltinParameter(
        "digits", .whole(0...17), "Decimals behind the point.",
        default: .none(describes: "as many as the number needs")),
    ],
    result: "a text",
    discussion: """
      With `digits` the number is rounded half away from zero and keeps its trailing zeros; the \
      unit follows. Without it the value is written as it is shown.
      """,
    examples: [
      Example("format(12.345, digits = 2)", "12.35"),
      Example("format(3[Mt CO2], digits = 1)", "3.0 Mt CO2"),
    ],
    searchWords: ["sprintf", "str", "string", "格式", "保留小数"],
    body: .function { (call) throws(Stop) in
      let value = call.value("x") ?? .nothing
      guard call.isGiven("digits"), let quantity = value.asQuantity, !quantity.value.isNaN else {
        return .text(value.inlineText)
      }
      let number = NumberText.fixed(quantity.value, decimals: try call.whole("digits"))
      guard let unit = quantity.measure.unit else { return .text(number) }
      return .text("\(number) \(unit.spelling)")
    })
}
