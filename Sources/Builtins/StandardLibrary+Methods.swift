import Interpreter

extension StandardLibrary {
  /// Methods of the field.
  static let methods: [Registry.Entry] = []
}
