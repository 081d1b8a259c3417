import Interpreter

extension StandardLibrary {
  /// Verbs on tables.
  static let tables: [Registry.Entry] = []
}
