import Interpreter

extension StandardLibrary {
  /// Weights of indicators.
  static let indicators: [Registry.Entry] = [
    ("entropy", { .entropy }), ("obstacle", { .obstacle }), ("topsis", { .topsis }),
    ("coupling", { .coupling }),
  ]
}
