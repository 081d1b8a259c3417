/// Versions that go with a use: `1.2` for 1.2.0 and later before 2, `=1.2.3`, `>=1.2`, `<2`, and several
/// of these with commas between them.
///
/// A number alone takes what does not break it: before the next first number, or before the next second
/// one where the first is 0. What comes before a release goes only with a range that names such a version.
package struct VersionRange: Sendable, Hashable {
  private enum Term: Sendable, Hashable {
    case from(PackageVersion)
    case below(PackageVersion)
    case exactly(PackageVersion)
  }

  private let terms: [Term]
  private let namesEarly: Bool
  /// As it is written; empty for all versions.
  package let text: String

  /// A range from its text; `nil` when it is none. The empty text takes every version.
  package init?(_ text: String) {
    var terms: [Term] = []
    let pieces = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    if pieces != [""] {
      for piece in pieces {
        guard let read = Self.terms(piece) else { return nil }
        terms += read
      }
    }
    self.terms = terms
    self.text = text
    namesEarly = text.contains("-")
  }

  private static func terms(_ piece: String) -> [Term]? {
    for sign in [">=", "<", "="] where piece.hasPrefix(sign) {
      guard let (low, count) = bound(piece.dropFirst(sign.count)) else { return nil }
      switch sign {
      case ">=": return [.from(low)]
      case "<": return [.below(low)]
      default: return count == 3 ? [.exactly(low)] : nil
      }
    }
    guard let (low, count) = bound(piece[...]) else { return nil }
    return [.from(low), .below(next(low, count))]
  }

  /// The least version of `1`, `1.2` or `1.2.3`, and how many numbers are given.
  private static func bound(_ text: Substring) -> (PackageVersion, count: Int)? {
    if let version = PackageVersion(String(text)) { return (version, 3) }
    guard let numbers = PackageVersion.numbers(text), (1...2).contains(numbers.count) else {
      return nil
    }
    return (PackageVersion(numbers[0], numbers.count > 1 ? numbers[1] : 0, 0), numbers.count)
  }

  /// The first version that may break what goes with another.
  private static func next(_ low: PackageVersion, _ count: Int) -> PackageVersion {
    if low.major > 0 || count == 1 { return PackageVersion(low.major + 1, 0, 0) }
    if low.minor > 0 || count == 2 { return PackageVersion(0, low.minor + 1, 0) }
    return PackageVersion(0, 0, low.patch + 1)
  }

  /// Whether a version goes with it.
  package func contains(_ version: PackageVersion) -> Bool {
    guard version.early.isEmpty || namesEarly || terms.isEmpty else { return false }
    return terms.allSatisfy { term in
      switch term {
      case .from(let low): version >= low
      case .below(let high):
        version < high && (version.early.isEmpty || !high.early.isEmpty || !isBefore(version, high))
      case .exactly(let wanted): version == wanted
      }
    }
  }

  /// Whether an early version is one of the release that a range ends before.
  private func isBefore(_ version: PackageVersion, _ high: PackageVersion) -> Bool {
    (version.major, version.minor, version.patch) == (high.major, high.minor, high.patch)
  }
}
