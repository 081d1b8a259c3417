import Interpreter

extension StandardLibrary {
  /// Functions of single values.
  static let values: [Registry.Entry] = [
    ("fold", { .fold }), ("names", { .names }), ("length", { .length }), ("every", { .every }),
    ("common", { .common }), ("format", { .format }), ("show", { .show }), ("close", { .close }),
    ("assert", { .assert }), ("note", { .note }), ("plan", { .plan }),
  ]
}
