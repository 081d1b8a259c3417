/// Which group each row belongs to; groups are numbered by first appearance.
public struct Grouping: Sendable {
  /// The group of each row, `0..<count`.
  public let codes: [Int32]
  /// How many groups there are.
  public let count: Int
  /// The first row of each group.
  public let firstRows: [Int32]
  private let counted = Kept<[Int]>()

  /// Groups rows by the values of columns; a missing value is a group of its own. Without columns
  /// all rows are one group.
  ///
  /// Columns must have `rowCount` rows. Codes of the columns are paired from left to right; by a
  /// table of all pairs where it has at most 4 million places or 4 a row, else by hashing.
  ///
  /// - Complexity: O(rows × columns).
  public init(_ columns: [Column], rowCount: Int) {
    if let joint = JointReader(columns, rows: rowCount) {
      (codes, firstRows) = joint.numbered()
      count = firstRows.count
      return
    }
    var joint: GroupCodes?
    for column in columns {
      let own = GroupCodes(column)
      joint = joint?.paired(with: own) ?? own
    }
    guard let joint else {
      codes = [Int32](repeating: 0, count: rowCount)
      count = rowCount == 0 ? 0 : 1
      firstRows = rowCount == 0 ? [] : [0]
      return
    }
    (codes, firstRows) = Self.numbered(joint)
    count = firstRows.count
  }

  /// Codes numbered by first appearance, and the rows where they appear first.
  private static func numbered(_ joint: GroupCodes) -> (codes: [Int32], firstRows: [Int32]) {
    var seen = [Int32](repeating: -1, count: joint.cardinality)
    var first: [Int32] = []
    let rows = joint.codes.count
    let codes = [Int32](unsafeUninitializedCapacity: rows) { out, initialized in
      joint.codes.withUnsafeBufferPointer { codes in
        seen.withUnsafeMutableBufferPointer { seen in
          for row in 0..<rows {
            let code = Int(codes[row])
            var group = seen[code]
            if group < 0 {
              group = Int32(truncatingIfNeeded: first.count)
              seen[code] = group
              first.append(Int32(truncatingIfNeeded: row))
            }
            out.initializeElement(at: row, to: group)
          }
        }
      }
      initialized = rows
    }
    return (codes, first)
  }

  /// The rows of each group, in order of rows: those of group `g` are
  /// `rows[starts[g]..<starts[g + 1]]`.
  ///
  /// - Complexity: O(rows + groups).
  public func rowsByGroup() -> (rows: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: count + 1)
    for code in codes { starts[Int(code) + 1] += 1 }
    for group in 0..<count { starts[group + 1] += starts[group] }
    var next = starts
    var rows = [Int32](repeating: 0, count: codes.count)
    for (row, code) in codes.enumerated() {
      rows[next[Int(code)]] = Int32(row)
      next[Int(code)] += 1
    }
    return (rows, starts)
  }

  /// How many rows each group has; counted when it is first asked for.
  public var sizes: [Int] { counted.value { Self.sizes(codes, count) } }

  private static func sizes(_ codes: [Int32], _ count: Int) -> [Int] {
    BlockSums(rows: codes.count, groups: count).sums(zero: 0) { sizes, rows in
      for row in rows { sizes[Int(codes[row])] &+= 1 }
    }
  }

  /// The value of each group on each of its rows.
  public func spread(_ column: Column) -> Column { column.gathered(codes) }
}
