import Interpreter

extension StandardLibrary {
  /// Functions of columns inside verbs.
  static let columns: [Registry.Entry] = [
    ("sum", { .sum }), ("mean", { .mean }), ("count", { .count }),
    ("desc", { .desc }),
  ]
}
