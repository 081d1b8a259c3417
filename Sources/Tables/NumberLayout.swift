/// How the numbers of a column are written for people.
public enum NumberLayout: Hashable, Sendable {
  /// With the same decimals, so that points stand below each other.
  case aligned
  /// Each with its own digits: the rows are of different units.
  case each
  /// Probabilities, with four decimals; small ones as `<0.0001`.
  case probability
}

extension Column {
  /// The same, its numbers written in a form.
  public func written(_ form: NumberLayout) -> Column {
    var column = self
    column.form = form
    return column
  }

  /// A column of probabilities, such as p values.
  public static func probabilities(_ name: String, _ values: [Double]) -> Column {
    Column(name, .numbers(values)).written(.probability)
  }
}
