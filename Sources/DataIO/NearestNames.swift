/// The names that someone who wrote `name` may have meant, nearest first, at most five.
///
/// Near is at most a third of the letters changed, added or left out, whatever their case.
/// - Complexity: O(names × length²).
func nearest(to name: String, in names: [String]) -> [String] {
  let wanted = Array(name.lowercased().unicodeScalars.prefix(80))
  let limit = max(1, wanted.count / 3)
  var near: [(distance: Int, name: String)] = []
  for other in names {
    let letters = Array(other.lowercased().unicodeScalars.prefix(80))
    guard abs(letters.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= limit { near.append((distance, other)) }
  }
  near.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
  return near.prefix(5).map(\.name)
}

/// How many letters must be changed, added or left out (Levenshtein).
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var row = Array(0...right.count)
  for (i, letter) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in right.enumerated() {
      let change = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, min(row[j], row[j + 1]) + 1)
    }
  }
  return row[right.count]
}
