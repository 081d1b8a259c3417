/// The words most like a misspelt one, best first: those within a third of its length (at least one
/// slip) by Damerau–Levenshtein distance, and those that it begins, which count as one slip and come
/// before others of one; upper and lower case are alike.
///
/// - Complexity: O(words · length²), each word cut at 64 scalars.
public func nearest(_ word: String, among words: [String], limit: Int = 3) -> [String] {
  let wanted = Array(word.unicodeScalars.prefix(64))
  guard !wanted.isEmpty, limit > 0 else { return [] }
  let most = max(1, wanted.count / 3)
  var scored: [(word: String, slips: Int, rank: Int, position: Int)] = []
  for (position, candidate) in words.enumerated() where candidate != word {
    let scalars = Array(candidate.unicodeScalars.prefix(64))
    if scalars.count > wanted.count, wanted.count >= 2,
      scalars.starts(with: wanted, by: { substitution($0, $1) == 0 })
    {
      scored.append((candidate, 1, 0, position))
    } else if abs(scalars.count - wanted.count) <= most {
      let slips = slipCount(wanted, scalars)
      if slips <= most, slips < max(wanted.count, scalars.count) {
        scored.append((candidate, slips, 1, position))
      }
    }
  }
  scored.sort { ($0.slips, $0.rank, $0.position) < ($1.slips, $1.rank, $1.position) }
  return scored.prefix(limit).map(\.word)
}

/// The restricted Damerau–Levenshtein distance, without regard to case.
private func slipCount(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = (0...b.count).map { $0 }
  for i in 0..<a.count {
    var row = [Int](repeating: i + 1, count: b.count + 1)
    for j in 0..<b.count {
      var best = min(last[j] + substitution(a[i], b[j]), min(last[j + 1], row[j]) + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row[j + 1] = best
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}

/// What it costs to read one scalar as the other.
private func substitution(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Int {
  a == b || a.properties.lowercaseMapping == b.properties.lowercaseMapping ? 0 : 1
}
