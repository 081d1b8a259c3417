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
    let highest = max(codes.left.max() ?? -1, codes.right.max() ?? -1)
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
    rightRow = codes.left.map { $0 < 0 ? -1 : row[Int($0)] }
    var met = [Bool](repeating: false, count: row.count)
    for code in codes.left where code >= 0 { met[Int(code)] = true }
    unmatchedRight = codes.right.enumerated().compactMap { position, code in
      code < 0 || !met[Int(code)] ? Int32(position) : nil
    }
  }
}
