import Interpreter

extension StandardLibrary {
  /// Methods of the field.
  static let methods: [Registry.Entry] = [
    ("factors", { .factors }), ("emissions", { .emissions }), ("lmdi", { .lmdi }),
    ("cv", { .cv }), ("buffer", { .buffer }), ("egm", { .egm }), ("trend", { .trend }),
  ]
}
