import NumericCore

/// The cells of one column as they came out of a file.
struct CSVCells {
  /// Numbers of a number column, NaN for what is not one.
  var numbers: [Double] = []
  /// Codes of a text column.
  var codes: [Int32] = []
  /// The texts behind the codes, distinct and in composed form, in order of first appearance.
  var labels: [String] = []
  /// Cells without a value; of number columns only.
  var missing = 0
  /// Those of them that are missing markers in quotes.
  var quotedMarkers = 0
  /// Cells that are neither number nor missing; of number columns only.
  var unreadable = 0
  /// The first of them.
  var firstUnreadable: UnsafePointer<UInt8>?
  /// The first number with grouped thousands.
  var firstGrouped: UnsafePointer<UInt8>?
  /// Whether a number has a zero before other digits.
  var hasLeadingZero = false
}

/// The columns of a file as they were read.
struct CSVCellColumns {
  /// One for each column of the file; empty for one that was passed over.
  var columns: [CSVCells]
  /// The number of rows.
  var rows: Int
  /// Blank lines between them.
  var blankLines: Int
}

extension CSVBody {
  /// Reads all rows, the parts at the same time; `kinds` says what is done with each column.
  ///
  /// - Complexity: O(bytes).
  func read(kinds: [ColumnPart.Kind]) throws(DataError) -> CSVCellColumns {
    let parts = self.parts
    if let columns = try read(kinds: kinds, parts: parts) { return columns }
    // A cut stood inside a cell: what the parts gave means nothing.
    if let columns = try read(kinds: kinds, parts: whole) { return columns }
    throw .tooLarge(path: path)
  }

  /// Reads the parts; `nil` when a cut stands inside a record.
  private func read(
    kinds: [ColumnPart.Kind], parts: [CSVPart]
  ) throws(DataError) -> CSVCellColumns? {
    // The last line may end with the file; a table of one column may end with a blank line.
    let capacities = parts.enumerated().map { $1.newlines + ($0 == parts.count - 1 ? 1 : 0) }
    var run = CSVRun(body: self, parts: parts, kinds: kinds, capacities: capacities)
    run.fill(column: 0)
    defer { run.free() }
    if let error = run.error { throw error }
    return run.isMisaligned ? nil : run.result
  }
}
