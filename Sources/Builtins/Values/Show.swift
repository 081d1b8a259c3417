import Interpreter

extension Builtin {
  /// `show(x)`.
  static let show = Builtin(
    "show", .values, "Shows a value where it would not be shown by itself.",
    parameters: [
      BuiltinParameter("x", .any, "The value.")
    ],
    result: "nothing",
    discussion: "In a block only the last expression counts; `show` shows from anywhere.",
    examples: [Example("for year in 2019..2020 { show(year) }", "2019\n2020")],
    searchWords: ["print", "display", "disp", "list", "显示", "输出"],
    body: .function { (call) throws(Stop) in
      if let value = call.value("x") { call.machine.output.show(value) }
      return .nothing
    })
}
