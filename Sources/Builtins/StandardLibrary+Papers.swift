import Interpreter

extension StandardLibrary {
  /// Pictures, and tables and reports for papers.
  static let papers: [Registry.Entry] = [
    ("plot", { .plot }), ("export", { .export }), ("report", { .report }),
    ("view", { .view }),
  ]
}
