import Interpreter
import Tables

/// A result, or a table that a method gave, as the built-ins about results see it.
struct Described {
  /// How it came about.
  let origin: ResultOrigin
  /// Findings and warnings, with those that were added later.
  let notes: [Phrase]

  /// The argument `r` of a call.
  ///
  /// - Throws: M180 for a table that no method gave.
  init(_ call: Call) throws(Stop) {
    switch call.value("r") {
    case .result(let result):
      origin = result.origin
      notes = result.notes
    case .table(let table):
      guard let origin = table.origin as? ResultOrigin else {
        throw call.wrong(
          "r", "M180", "this table is not the result of a method, or no longer is",
          mend: "ask the result itself, before `join`, `summarise` and what else makes new rows")
      }
      self.origin = origin
      notes = origin.notes
    default: throw call.wrong("r", "X001", "\(call.builtin.name) cannot use its argument `r`")
    }
  }

  /// The parameter that these built-ins share.
  static let parameter = BuiltinParameter(
    "r", .either([.result, .table]), "A result, or a table that a method gave.")
}

extension ResultOrigin {
  /// The options as a named list.
  var optionList: Value {
    options.isEmpty
      ? .list(ListValue([]))
      : .list(ListValue(options.map(\.value), names: options.map(\.name)))
  }

  /// How many observations went in.
  var count: Value {
    (n ?? rowsUsed ?? rowsGiven).map { .number(Double($0)) } ?? .missing
  }
}
