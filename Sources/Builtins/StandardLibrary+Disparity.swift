import Interpreter

extension StandardLibrary {
  /// Inequality and classes.
  static let disparity: [Registry.Entry] = [
    ("cv", { .cv })
  ]
}
