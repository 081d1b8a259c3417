/// The version of a package: `1.2.3`, or `1.3.0-beta.2` before a release.
///
/// Source: Preston-Werner, T. (2013). Semantic Versioning 2.0.0.
package struct PackageVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Rises with changes that break what used it.
  package let major: Int
  /// Rises with what is new.
  package let minor: Int
  /// Rises with what is mended.
  package let patch: Int
  /// The words behind `-`; none for a release.
  package let early: [String]

  init(_ major: Int, _ minor: Int, _ patch: Int, early: [String] = []) {
    (self.major, self.minor, self.patch, self.early) = (major, minor, patch, early)
  }

  /// A version from its text; `nil` when it is none.
  package init?(_ text: String) {
    // As long as an archive has room for.
    guard text.utf8.count <= 64 else { return nil }
    let halves = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, let numbers = Self.numbers(first), numbers.count == 3 else {
      return nil
    }
    var early: [String] = []
    if halves.count == 2 {
      early = halves[1].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard early.allSatisfy(Self.isWord) else { return nil }
    }
    self.init(numbers[0], numbers[1], numbers[2], early: early)
  }

  /// The numbers between dots; `nil` when something else is there.
  static func numbers(_ text: Substring) -> [Int]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts {
      guard isNumber(part), let number = Int(part), number < 1_000_000_000 else { return nil }
      numbers.append(number)
    }
    return numbers
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (text == "0" || !text.hasPrefix("0"))
  }

  private static func isWord(_ word: String) -> Bool {
    let isDigits = word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard !word.isEmpty, !isDigits || isNumber(word[...]) else { return false }
    return word.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == UInt8(ascii: "-")
    }
  }

  /// As it is written.
  package var description: String {
    let numbers = "\(major).\(minor).\(patch)"
    return early.isEmpty ? numbers : "\(numbers)-\(early.joined(separator: "."))"
  }

  /// The order of releases; what comes before a release is less than it.
  package static func < (left: PackageVersion, right: PackageVersion) -> Bool {
    let (a, b) = ((left.major, left.minor, left.patch), (right.major, right.minor, right.patch))
    if a != b { return a < b }
    if left.early.isEmpty || right.early.isEmpty {
      return !left.early.isEmpty && right.early.isEmpty
    }
    for (first, second) in zip(left.early, right.early) where first != second {
      switch (Int(first), Int(second)) {
      case (let first?, let second?): return first < second
      case (.some, nil): return true
      case (nil, .some): return false
      case (nil, nil): return first < second
      }
    }
    return left.early.count < right.early.count
  }
}
