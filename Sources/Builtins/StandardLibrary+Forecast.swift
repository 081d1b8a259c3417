import Interpreter

extension StandardLibrary {
  /// Grey models and fits.
  static let forecast: [Registry.Entry] = [
    ("buffer", { .buffer }), ("egm", { .egm }), ("trend", { .trend }),
  ]
}
