/// How two units go together.
public enum Compatibility: Hashable, Sendable {
  /// They mean the same.
  case same
  /// They measure the same; the left one times this gives the right one.
  case scaled(Double)
  /// One of them lacks a substance or price year, which the result takes from the other; the text
  /// names it (`substance CO2`), `factor(to:)` has the multiplier.
  case states(String)
  /// They measure different things.
  case dimensionMismatch
  /// They are of different substances, left and right.
  case substanceMismatch(String, String)
  /// They are in prices of different years, left and right.
  case priceYearMismatch(Int, Int)
}

extension Compatibility {
  /// Compares two dimensions, tags included; sizes aside.
  init(_ left: Dimension, _ right: Dimension) {
    self = .same
    for base in left.bases + right.bases {
      guard left.total(base) == right.total(base) else {
        self = .dimensionMismatch
        return
      }
    }
    for base in left.bases + right.bases.filter({ !left.bases.contains($0) }) {
      let verdict = Self.tags(of: base, left, right)
      switch (self, verdict) {
      case (_, .substanceMismatch), (_, .priceYearMismatch):
        self = verdict
        return
      case (.states(let first), .states(let second)): self = .states("\(first), \(second)")
      case (.same, _): self = verdict
      default: break
      }
    }
  }

  /// The tags of one base that differ: on one side only they are stated, on both they clash.
  private static func tags(
    of base: Base, _ left: Dimension, _ right: Dimension
  ) -> Compatibility {
    let differing = (left.components + right.components).filter {
      $0.base == base && $0.tag != nil
        && left.exponent(base, $0.tag) != right.exponent(base, $0.tag)
    }
    let mine = differing.filter { left.exponent(base, $0.tag) != .zero }.compactMap(\.tag)
    let theirs = differing.filter { left.exponent(base, $0.tag) == .zero }.compactMap(\.tag)
    if let a = mine.first, let b = theirs.first { return clash(a, b) }
    let isUnstated = left.exponent(base, nil) != right.exponent(base, nil)
    let stated = mine + theirs
    if !isUnstated, stated.count >= 2 { return clash(stated[0], stated[1]) }
    return stated.isEmpty ? .same : .states(stated.map(\.phrase).joined(separator: ", "))
  }

  private static func clash(_ a: Tag, _ b: Tag) -> Compatibility {
    switch (a, b) {
    case (.substance(let a), .substance(let b)): .substanceMismatch(a, b)
    case (.priceYear(let a), .priceYear(let b)): .priceYearMismatch(a, b)
    default: .dimensionMismatch
    }
  }
}
