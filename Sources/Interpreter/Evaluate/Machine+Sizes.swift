import Syntax
import Tables

extension Machine {
  /// The most values a list may hold. A list that holds another twice is as large as what walks it finds,
  /// and a few lines make one that nothing gets through.
  static let largestList = 1 << 27

  /// Takes from the budget of a check, if it is one, what large texts and lists cost beside the call.
  func spend(_ cost: Int) { hot.pointee.fuel -= cost }

  /// A list that was made, unless it is larger than lists may be.
  func admitted(_ list: ListValue, at span: Span) throws(Stop) -> Value {
    spend(list.size / 4)
    guard list.size <= Self.largestList else {
      throw .failed(
        .tooLarge("this list would hold more than \(Self.largestList) values", at: span))
    }
    return .list(list)
  }

  /// Whether two lists have the same members under the same names, as `==` compares members; `nil` where
  /// one of them is missing and the others are the same.
  ///
  /// - Complexity: O(members, those of lists in them counted).
  func areSame(
    _ left: ListValue, _ right: ListValue, _ places: OperandPlaces
  ) throws(Stop) -> Bool? {
    guard left.items.count == right.items.count, left.names == right.names else { return false }
    var isKnown = true
    for (first, second) in zip(left.items, right.items) {
      try checkInterrupt()
      switch try same(first, second, places) {
      case true?: continue
      case false?: return false
      case nil: isKnown = false
      }
    }
    return isKnown ? true : nil
  }

  private func same(
    _ left: Value, _ right: Value, _ places: OperandPlaces
  ) throws(Stop) -> Bool? {
    switch (left, right) {
    case (.missing, _), (_, .missing): return nil
    case (.number(let first), .number(let second)): return first == second
    case (.text(let first), .text(let second)): return first == second
    case (.list(let first), .list(let second)): return try areSame(first, second, places)
    case (.list, _), (_, .list): return false
    case (.column(let first), .column(let second)): return first.source == second.source
    default:
      guard case .flag(let same) = try binary(.equal, left, right, places) else { return nil }
      return same
    }
  }
}

extension Diagnostic {
  static func tooLarge(_ cause: Phrase, at span: Span) -> Diagnostic {
    Diagnostic("X004", cause, at: span)
  }
}
