import Interpreter

extension StandardLibrary {
  /// Weights of indicators.
  static let indicators: [Registry.Entry] = []
}
