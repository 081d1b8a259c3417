import Threading

/// Which row of the right table goes with each row of the left one.
struct JoinMatch {
  /// For each row of the left table its match, or −1.
  let rightRow: [Int32]
  /// How many rows of the left table have none.
  let unmatchedLeft: Int
  /// The rows of the right table that go with none of the left.
  let unmatchedRight: [Int32]

  /// Matches rows by pairs of columns.
  ///
  /// - Throws: `joinNotUnique` with the first repeated rows of the right table; `kindsDiffer`, and
  ///   `columnMeasure` where units do not fit.
  init(
    _ left: [Column], _ right: [Column], needsUnique: Bool
  ) throws(TableError) {
    if left.count == 1, right.count == 1, let common = CommonCodes(left[0], right[0]) {
      let codes = recoded(common.right.array, common.rightMap)
      let rows = try Self.rows(codes, right, needsUnique)
      // From the left code to the row at once: what lies between is small.
      try self.init(common.left, recoded(common.leftMap, rows), codes, rows)
      return
    }
    let codes = try JointCodes(zip(left, right).map { ($0, $1) })
    let rows = try Self.rows(codes.right, right, needsUnique)
    try self.init(CellView(codes.left, missing: -1), rows, codes.right, rows)
  }

  /// Looks the rows up: `rowOfCode` for the left codes, `rows` for the right ones.
  private init(
    _ left: CellView<Int32>, _ rowOfCode: [Int32], _ right: [Int32], _ rows: [Int32]
  ) throws(TableError) {
    (rightRow, unmatchedLeft) = recoded(left, rowOfCode)
    let met = Self.met(rightRow, rows: right.count)
    unmatchedRight = right.indices.compactMap { position in
      let code = right[position]
      return code < 0 || met[Int(rows[Int(code)])] == 0 ? Int32(position) : nil
    }
  }

  /// The first row of each code, −1 where there is none.
  private static func rows(
    _ codes: [Int32], _ columns: [Column], _ needsUnique: Bool
  ) throws(TableError) -> [Int32] {
    var rows = [Int32](repeating: -1, count: Int(codes.max() ?? -1) + 1)
    var repeated: [(earlier: Int, row: Int)] = []
    let isWhole = Cancellation.forBlocks(codes.count) { block in
      for position in block where codes[position] >= 0 {
        let code = Int(codes[position])
        if rows[code] >= 0 {
          repeated.append((Int(rows[code]), position))
        } else {
          rows[code] = Int32(position)
        }
      }
    }
    // After Ctrl-C any error will do: it reaches nobody.
    guard isWhole else { throw .operands(operation: "a join", left: "", right: "") }
    if needsUnique, !repeated.isEmpty {
      throw .joinNotUnique(
        columns: columns.map(\.name), repeated: repeated.count,
        rows: shownRepeats(repeated, columns))
    }
    return rows
  }

  /// For each row of the right table a number above 0 where it is some row's match, else 0.
  private static func met(_ rightRow: [Int32], rows count: Int) -> [Int32] {
    rightRow.lent(or: [Int32](repeating: 0, count: count)) { rightRow in
      BlockSums(rows: rightRow.count, groups: count).sums(zero: 0) { met, rows in
        for row in rows where rightRow[row] >= 0 { met[Int(rightRow[row])] = 1 }
      }
    }
  }
}
