import Tables

/// A seeded source of random choices (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}

extension Dice {
  /// A text with what makes reading hard; never a number, a flag or empty.
  mutating func text() -> String {
    let pieces = [
      "江苏", "\"", ",", "\n", "\r\n", ";", "\t", " ", "a", "NA", "é", "—", "..", "x\"\"y", "🏭",
      "long text without end",
    ]
    if below(8) == 0 { return ["NA", "—", "..", "-", "null"][below(5)] }
    return "t" + (0..<below(6)).map { _ in pieces[below(pieces.count)] }.joined()
      + ["", " ", "\"", "\n"][below(4)]
  }

  /// A number of any size, also whole and negative ones.
  mutating func number() -> Double {
    switch below(6) {
    case 0: return Double(below(2_000_000) - 1_000_000)
    case 1: return Double(below(1_000_000)) / 1_000
    case 2:
      let any = Double(bitPattern: next())
      return any.isFinite && any.isNormal ? any : 0.1
    case 3: return -Double(next()) / 7
    case 4: return 0
    default: return Double.random(in: -1...1, using: &self)
    }
  }

  /// A table of up to 60 rows; every column holds at least one value.
  mutating func table() throws(TableError) -> Table {
    let rows = 1 + below(60)
    var columns: [Column] = []
    for index in 0..<(1 + below(5)) {
      let name = ["c", "列 ", "x,", "q\""][below(4)] + "\(index)"
      columns.append(Column(name, values(rows)))
    }
    return try Table(columns: columns, rowCount: rows)
  }

  private mutating func values(_ rows: Int) -> Column.Values {
    switch below(3) {
    case 0: return .numbers((0..<rows).map { $0 > 0 && below(5) == 0 ? .nan : number() })
    case 1: return .flags((0..<rows).map { $0 > 0 && below(5) == 0 ? -1 : Int8(below(2)) })
    default:
      let pool = (0..<(1 + below(20))).map { _ in text() }
      var codes: [Int32] = []
      var labels: [String] = []
      for row in 0..<rows {
        if row > 0, below(5) == 0 {
          codes.append(-1)
          continue
        }
        let label = pool[below(pool.count)]
        let code = labels.firstIndex(of: label) ?? labels.count
        if code == labels.count { labels.append(label) }
        codes.append(Int32(code))
      }
      return .texts(codes, Categories(labels: labels))
    }
  }
}
