extension UnitRegistry {
  /// Prefixed words that people look for.
  private static let common = [
    "kg", "Mg", "Gg", "kt", "Mt", "Gt", "km", "km2", "m2", "m3", "hm2", "kJ", "MJ", "GJ", "TJ",
    "PJ", "EJ", "kWh", "MWh", "GWh", "TWh", "kW", "MW", "GW", "kgce", "Mtce", "ktoe", "Mtoe",
  ]

  /// Up to three known words that are spelt like this one, nearest first.
  func nearest(to word: String) -> [String] {
    let wanted = Array(word.unicodeScalars.prefix(24))
    let limit = wanted.count <= 2 ? 0 : wanted.count <= 5 ? 1 : 2
    var found: [(distance: Int, name: String)] = []
    for name in names + Self.common {
      let scalars = Array(name.unicodeScalars)
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      if name.lowercased() == word.lowercased() {
        found.append((0, name))
      } else if limit > 0, scalars.count > 1 {
        let distance = Self.distance(wanted, scalars)
        if distance <= limit { found.append((distance, name)) }
      }
    }
    found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return found.prefix(3).map(\.name)
  }

  /// The number of letters to insert, drop, change or swap with a neighbour.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        let change = previous[j] + (a[i] == b[j] ? 0 : 1)
        var best = min(change, previous[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, before[j - 1] + 1)
        }
        row.append(best)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
