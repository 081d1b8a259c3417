import Interpreter

extension StandardLibrary {
  /// Emissions and factors.
  static let accounting: [Registry.Entry] = [
    ("factors", { .factors }), ("emissions", { .emissions }), ("deflate", { .deflate }),
  ]
}
