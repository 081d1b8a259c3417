import Interpreter

extension StandardLibrary {
  /// LMDI and its kin.
  static let decomposition: [Registry.Entry] = [
    ("lmdi", { .lmdi }), ("sda", { .sda }), ("tapio", { .tapio }), ("scenario", { .scenario }),
  ]
}
