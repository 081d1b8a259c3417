import Interpreter

extension StandardLibrary {
  /// Functions of columns inside verbs.
  static let columns: [Registry.Entry] = aggregates + cells + windows

  /// One value of many.
  private static let aggregates: [Registry.Entry] = [
    ("sum", { .sum }), ("mean", { .mean }), ("median", { .median }), ("sd", { .sd }),
    ("var", { .variance }), ("min", { .minimum }), ("max", { .maximum }),
    ("quantile", { .quantile }),
    ("first", { .first }), ("last", { .last }), ("count", { .count }),
  ]

  /// A value of each.
  private static let cells: [Registry.Entry] = [
    ("case", { .cases }), ("log", { .logarithm }), ("exp", { .exponential }),
    ("sqrt", { .squareRoot }),
    ("abs", { .absolute }), ("round", { .rounding }), ("is_na", { .isMissing }),
    ("is_filled", { .isFilled }),
    ("or_else", { .orElse }),
    ("number", { .number }), ("region", { .region }), ("parent", { .parent }), ("desc", { .desc }),
  ]

  /// A value of each from other rows.
  private static let windows: [Registry.Entry] = [
    ("rank", { .rank }), ("share", { .share }), ("lag", { .lag }), ("lead", { .lead }),
    ("diff", { .diff }), ("growth", { .growth }), ("index", { .index }),
    ("cumsum", { .cumsum }), ("scan", { .scan }),
  ]
}
