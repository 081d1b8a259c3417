import Interpreter

extension Builtin {
  /// `fold(xs, start, fn(acc, x) => …)`.
  static let fold = Builtin(
    "fold", .values, "Goes through a list or range and carries a value along.",
    parameters: [
      BuiltinParameter("xs", .any, "A list, range, region set or vector."),
      BuiltinParameter("start", .any, "The value before the first item."),
      BuiltinParameter(
        "step", .function, "Takes the value so far and an item; gives the next value."),
    ],
    result: "the last value",
    discussion: """
      Goes through the items in order. With plain numbers over a range the step runs without \
      boxing any value.
      """,
    examples: [
      Example("fold(1..4, 0, fn(sum, x) => sum + x)", "10"),
      Example("fold([\"a\", \"b\"], \"\", fn(text, x) => \"{text}{x}\")", "ab"),
    ],
    searchWords: ["reduce", "accumulate", "Reduce", "累加", "归约"],
    body: .function { (call) throws(Stop) in
      guard let start = call.value("start"), case .function(let step) = call.value("step"),
        let xs = call.value("xs")
      else { return .nothing }
      let items = try call.machine.sequence(xs, at: call.span(of: "xs"))
      if let first = items.rangeStart, case .number(let number) = start,
        let folded = try call.machine.foldNumbers(
          step, from: number, over: first..<(first + items.count))
      {
        return folded
      }
      var value = start
      for position in 0..<items.count {
        value = try call.machine.call(
          step, [value, items.item(position)], at: call.span(of: "step"), module: call.module)
      }
      return value
    })
}
