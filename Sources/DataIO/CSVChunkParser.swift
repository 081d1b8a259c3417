import CSystem

/// What one part of a file gives for one column, while it is read and after it.
struct ColumnPart {
  /// What is done with the cells.
  enum Kind: UInt8 { case skip, number, text }

  /// What is done with the cells.
  var kind: Kind
  /// Where numbers go, one a row.
  var numbers: UnsafeMutablePointer<Double>?
  /// Where codes go, one a row.
  var codes: UnsafeMutablePointer<Int32>?
  /// The texts behind the codes.
  var labels: LabelTable
  /// Cells of a number column without a number.
  var missing = 0
  /// Those of them that are missing markers in quotes.
  var quotedMarkers = 0
  /// Cells of a number column that hold neither a number nor a missing marker.
  var unreadable = 0
  /// The first of them.
  var firstUnreadable: UnsafePointer<UInt8>?
  /// The first number whose thousands are grouped.
  var firstGrouped: UnsafePointer<UInt8>?
  /// Whether a number has a zero before other digits.
  var hasLeadingZero = false
}

/// Reads the rows of one part of a file.
struct CSVChunkParser {
  /// Why a part was not read to its end.
  enum Stop: Hashable {
    /// The record that begins here has another number of cells than the header.
    case ragged(UnsafePointer<UInt8>)
    /// A cell of the record that begins here is wrong.
    case problem(UnsafePointer<UInt8>)
    /// More rows than line ends: the part does not begin where a record begins.
    case misaligned
    /// Ctrl-C came.
    case interrupted
  }

  let dialect: CSVDialect
  /// First byte of the part.
  let start: UnsafePointer<UInt8>
  /// Records that begin before it belong to the part.
  let end: UnsafePointer<UInt8>
  /// The end of the file.
  let limit: UnsafePointer<UInt8>
  /// One for each column of the file.
  let columns: UnsafeMutableBufferPointer<ColumnPart>
  /// Most rows that there is room for.
  let capacity: Int
  /// Missing markers of number columns.
  let missing: [[UInt8]]

  /// Rows read.
  private(set) var rows = 0
  /// Lines without a cell that were passed over.
  private(set) var blankLines = 0
  /// Where reading stopped; `end` when all is well.
  private(set) var place: UnsafePointer<UInt8>
  /// Why it stopped early.
  private(set) var stop: Stop?

  init(
    dialect: CSVDialect, start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>,
    limit: UnsafePointer<UInt8>, columns: UnsafeMutableBufferPointer<ColumnPart>, capacity: Int,
    missing: [[UInt8]]
  ) {
    self.dialect = dialect
    self.start = start
    self.end = end
    self.limit = limit
    self.columns = columns
    self.capacity = capacity
    self.missing = missing
    place = start
  }

  /// Reads all rows.
  mutating func run() {
    let separator = dialect.separator
    let last = columns.count - 1
    guard last >= 0, let parts = columns.baseAddress else { return }
    let cells = CSVCellReader(dialect: dialect, limit: limit, missing: missing)
    var place = start
    var row = 0
    reading: while place < end {
      if place[0] <= Byte.space, skipBlankLine(&place) { continue }
      guard row < capacity else {
        stop = .misaligned
        break
      }
      if row & 0xFFF == 0, tonne_interrupted() {
        stop = .interrupted
        break
      }
      let record = place
      var column = 0
      while true {
        let part = parts + column
        let isRead =
          switch part.pointee.kind {
          case .number: cells.number(&place, part, row)
          case .text: cells.text(&place, part, row)
          case .skip: cells.skip(&place)
          }
        guard isRead else {
          stop = .problem(record)
          break reading
        }
        let isSeparator = place < limit && place[0] == separator
        if isSeparator != (column < last) {
          stop = .ragged(record)
          break reading
        }
        guard isSeparator else { break }
        place += 1
        column &+= 1
      }
      row &+= 1
      if place < limit { place += place[0] == dialect.newline ? 1 : 2 }
    }
    rows = row
    self.place = place
  }

  /// Passes over a line of nothing but blanks. In a table of one column a blank line inside it is a
  /// missing value; those at the end of the file were cut off before.
  private mutating func skipBlankLine(_ place: inout UnsafePointer<UInt8>) -> Bool {
    guard columns.count > 1 else { return false }
    var next = place
    while next < limit, dialect.isBlank(next[0]) { next += 1 }
    guard next >= limit || dialect.isLineEnd(next) else { return false }
    blankLines += 1
    if next < limit { next += next[0] == dialect.newline ? 1 : 2 }
    place = next
    return true
  }
}
