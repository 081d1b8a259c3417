/// Which row of the right table goes with each row of the left one.
struct JoinMatch {
  /// For each row of the left table its match, or −1.
  var rightRow: [Int32]
  /// The rows of the right table that go with none of the left.
  var unmatchedRight: [Int32]

  /// Matches rows of equal codes.
  ///
  /// - Throws: `joinNotUnique` with the first repeated rows of the right table.
  init(
    _ codes: JointCodes, right: Table, columns: [Column], needsUnique: Bool
  ) throws(TableError) {
    let highest = max(Self.highest(codes.left), Self.highest(codes.right))
    var row = [Int32](repeating: -1, count: Int(highest) + 1)
    var repeated: [(earlier: Int, row: Int)] = []
    for (position, code) in codes.right.enumerated() where code >= 0 {
      if row[Int(code)] >= 0 {
        repeated.append((Int(row[Int(code)]), position))
      } else {
        row[Int(code)] = Int32(position)
      }
    }
    if needsUnique, !repeated.isEmpty {
      throw .joinNotUnique(
        columns: columns.map(\.name), repeated: repeated.count,
        rows: shownRepeats(repeated, columns))
    }
    rightRow = recoded(codes.left, row)
    let met = Self.met(codes.left, codes: row.count)
    unmatchedRight = codes.right.enumerated().compactMap { position, code in
      code < 0 || met[Int(code)] == 0 ? Int32(position) : nil
    }
  }

  /// The highest code, −1 without any.
  private static func highest(_ codes: [Int32]) -> Int32 {
    var highest: Int32 = -1
    for code in codes { highest = max(highest, code) }
    return highest
  }

  /// For each code a number above 0 where it occurs, else 0.
  private static func met(_ codes: [Int32], codes count: Int) -> [Int32] {
    codes.lent(or: [Int32](repeating: 0, count: count)) { codes in
      BlockSums(rows: codes.count, groups: count).sums(zero: 0) { met, rows in
        for row in rows where codes[row] >= 0 { met[Int(codes[row])] = 1 }
      }
    }
  }
}
