import Interpreter

extension StandardLibrary {
  /// What a result says of itself.
  static let results: [Registry.Entry] = [
    ("about", { .about }), ("cite", { .cite }), ("provenance", { .provenance }),
  ]
}
