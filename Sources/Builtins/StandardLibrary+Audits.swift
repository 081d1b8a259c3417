import Interpreter

extension StandardLibrary {
  /// Checks of printed tables.
  static let audits: [Registry.Entry] = []
}
