/// Texts or regions on one side of a comparison: codes into categories, or a single value.
struct Coded {
  let isRegion: Bool
  let codes: [Int32]?
  let categories: Categories
  let column: String

  /// The texts or regions of an operand; `nil` for other kinds.
  init?(_ operand: Operand) {
    switch operand {
    case .text(let text):
      (isRegion, codes, categories) = (false, nil, Categories(labels: [text]))
      column = ""
    case .region(let region):
      (isRegion, codes, categories) = (true, nil, Categories(regions: [region]))
      column = ""
    case .column(let values):
      column = values.name
      switch values.values {
      case .texts(let codes, let categories):
        (isRegion, self.codes, self.categories) = (false, codes, categories)
      case .regions(let codes, let categories):
        (isRegion, self.codes, self.categories) = (true, codes, categories)
      default: return nil
      }
    default: return nil
    }
  }

  /// A text in it, for a message.
  var example: String { categories.labels.first ?? "Name" }

  /// The single region, when it is one.
  var region: Region? { codes == nil ? categories.regions?.first : nil }
}

/// Compares texts or regions: once per pair of distinct values, then by codes.
func compareCoded(
  _ op: ComparisonOperator, _ left: Coded, _ right: Coded, _ rows: Int?
) throws(TableError) -> Operand {
  if let region = right.region, let codes = left.codes {
    let found = Set(try left.categories.codes(of: region, column: left.column))
    return byCode(codes, left.categories.count) { found.contains($0) == (op == .equal) }
  }
  if let region = left.region, let codes = right.codes {
    let found = Set(try right.categories.codes(of: region, column: right.column))
    return byCode(codes, right.categories.count) { found.contains($0) == (op == .equal) }
  }
  if let first = left.region, let second = right.region {
    return .flag(first.isSame(as: second) == (op == .equal))
  }
  let (a, b) = ranks(left.categories, right.categories)
  switch (left.codes, right.codes) {
  case (nil, nil): return .flag(op.holds(less: a[0] < b[0], equal: a[0] == b[0]))
  case (let codes?, nil):
    return byCode(codes, a.count) {
      op.holds(less: a[Int($0)] < b[0], equal: a[Int($0)] == b[0])
    }
  case (nil, let codes?):
    return byCode(codes, b.count) {
      op.holds(less: a[0] < b[Int($0)], equal: a[0] == b[Int($0)])
    }
  case (let x?, let y?):
    return .flags(
      zippedFlags(x, y) {
        guard $0 >= 0, $1 >= 0 else { return -1 }
        let (i, j) = (a[Int($0)], b[Int($1)])
        return op.holds(less: i < j, equal: i == j) ? 1 : 0
      })
  }
}

/// A flag for each row from a decision for each code.
func byCode(_ codes: [Int32], _ count: Int, _ holds: (Int32) -> Bool) -> Operand {
  var table = [Int8](repeating: -1, count: count + 1)
  for code in 0..<count { table[code + 1] = holds(Int32(code)) ? 1 : 0 }
  return .flags(
    table.withUnsafeBufferPointer { table in mappedFlags(codes) { table[Int($0) + 1] } })
}

/// For the values of two sides their rank in the common order by code points; the same value has the
/// same rank.
private func ranks(_ left: Categories, _ right: Categories) -> ([Int32], [Int32]) {
  let words = Set((0..<left.count).map(left.identity)).union((0..<right.count).map(right.identity))
  var rank: [String: Int32] = [:]
  for (position, word) in words.sorted().enumerated() { rank[word] = Int32(position) }
  return (
    (0..<left.count).map { rank[left.identity($0)] ?? 0 },
    (0..<right.count).map { rank[right.identity($0)] ?? 0 }
  )
}

extension Operand {
  /// Its flags: a whole column, or a single one.
  var flagCells: [Int8]? {
    switch self {
    case .flag(let flag): return [flag.map { $0 ? 1 : 0 } ?? -1]
    case .column(let column):
      if case .flags(let flags) = column.values { return flags }
      return nil
    default: return nil
    }
  }
}

/// Compares flags for equality.
func compareFlags(
  _ op: ComparisonOperator, _ left: [Int8], _ right: [Int8], _ rows: Int?
) -> Operand {
  combineFlags(left, right, rows) {
    $0 < 0 || $1 < 0 ? -1 : ($0 == $1) == (op == .equal) ? 1 : 0
  }
}

/// Flags of `body`, row by row; a single flag goes with every row.
@inline(__always)
func combineFlags(
  _ left: [Int8], _ right: [Int8], _ rows: Int?, _ body: (Int8, Int8) -> Int8
) -> Operand {
  guard let rows else {
    let flag = body(left.first ?? -1, right.first ?? -1)
    return .flag(flag < 0 ? nil : flag == 1)
  }
  let x = left.count == rows ? left : [Int8](repeating: left.first ?? -1, count: rows)
  let y = right.count == rows ? right : [Int8](repeating: right.first ?? -1, count: rows)
  return .flags(zippedFlags(x, y, body))
}
