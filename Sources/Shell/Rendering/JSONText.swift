import Interpreter

/// Numbers of values as JSON has them.
enum JSONText {
  /// The shortest number that reads back the same; `null` for missing.
  static func number(_ number: Double) -> String {
    number.isFinite ? NumberText.shortest(number) : "null"
  }
}
