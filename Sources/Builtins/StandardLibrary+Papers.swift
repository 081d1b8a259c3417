import Interpreter

extension StandardLibrary {
  /// Figures, tables and reports for papers.
  static let papers: [Registry.Entry] = [
    ("export", { .export }), ("report", { .report }),
  ]
}
