import Interpreter

/// What is known of the value of an expression without running the program.
enum Fact {
  /// The value.
  case known(Value)
  /// One of some kinds.
  case some(Kinds)

  /// Nothing.
  static let unknown = Fact.some(.any)

  /// The value, where it is known.
  var value: Value? {
    if case .known(let value) = self { return value }
    return nil
  }

  /// The kinds it may be of.
  var kinds: Kinds {
    switch self {
    case .known(let value): Kinds(value)
    case .some(let kinds): kinds
    }
  }

  /// What holds of either.
  func joined(with other: Fact) -> Fact { .some(kinds.union(other.kinds)) }
}
