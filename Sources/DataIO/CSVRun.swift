import CSystem
import NumericCore
import Tables
import Threading

/// One pass over the parts of a body: storage for the columns, the parsers, and what they gave.
///
/// All parts write straight into the storage of the finished columns, each at the row where it would
/// begin if no line above were blank; afterwards rows move up over the gaps, of which there are
/// mostly none.
struct CSVRun {
  private let body: CSVBody
  private let parts: [CSVPart]
  private let kinds: [ColumnPart.Kind]
  private let capacities: [Int]
  /// The columns of the first part, then those of the second, ….
  private let slots: UnsafeMutableBufferPointer<ColumnPart>
  private var parsers: [CSVChunkParser] = []
  private var numbers: [UnsafeMutablePointer<Double>?]
  private var codes: [UnsafeMutablePointer<Int32>?]

  /// The columns.
  private(set) var result: CSVCellColumns
  /// What is wrong with the file.
  private(set) var error: DataError?
  /// Whether a part did not end where the next one begins.
  private(set) var isMisaligned = false

  init(body: CSVBody, parts: [CSVPart], kinds: [ColumnPart.Kind], capacities: [Int]) {
    self.body = body
    self.parts = parts
    self.kinds = kinds
    self.capacities = capacities
    numbers = Array(repeating: nil, count: kinds.count)
    codes = Array(repeating: nil, count: kinds.count)
    result = CSVCellColumns(
      columns: Array(repeating: CSVCells(), count: kinds.count), rows: 0, blankLines: 0)
    slots = .allocate(capacity: parts.count * kinds.count)
    for index in slots.indices {
      let kind = kinds[index % kinds.count]
      let markers = kind == .text ? body.missing : []
      slots.initializeElement(
        at: index, to: ColumnPart(kind: kind, labels: LabelTable(missing: markers)))
    }
  }

  /// Gives back what is held by hand.
  mutating func free() {
    for index in slots.indices { slots[index].labels.free() }
    slots.deinitialize()
    slots.deallocate()
  }

  /// Makes the storage of a column and of those behind it, then reads.
  ///
  /// An array lends its fresh storage only inside a closure, so columns nest: every level is one
  /// column, and the reading happens in the innermost.
  mutating func fill(column: Int) {
    guard column < kinds.count else { return parse() }
    let capacity = capacities.reduce(0, +)
    switch kinds[column] {
    case .skip: fill(column: column + 1)
    case .number:
      let cells = [Double](unsafeUninitializedCapacity: capacity) { buffer, count in
        numbers[column] = expectFilling(buffer)
        fill(column: column + 1)
        count = result.rows
      }
      result.columns[column].numbers = cells
    case .text:
      let cells = [Int32](unsafeUninitializedCapacity: capacity) { buffer, count in
        codes[column] = expectFilling(buffer)
        fill(column: column + 1)
        count = result.rows
      }
      result.columns[column].codes = cells
    }
  }

  /// The start of fresh storage, for which large pages are asked.
  private func expectFilling<Cell>(
    _ buffer: UnsafeMutableBufferPointer<Cell>
  ) -> UnsafeMutablePointer<Cell>? {
    if let start = buffer.baseAddress {
      tonne_expect_filling(start, buffer.count * MemoryLayout<Cell>.stride)
    }
    return buffer.baseAddress
  }

  /// Reads the parts and joins what they gave.
  private mutating func parse() {
    runParsers()
    guard checkParts() else { return }
    let starts = closeGaps()
    for column in kinds.indices { join(column, starts) }
  }

  /// The slots of a part.
  private func slots(of part: Int) -> UnsafeMutableBufferPointer<ColumnPart> {
    UnsafeMutableBufferPointer(rebasing: slots[(part * kinds.count)..<((part + 1) * kinds.count)])
  }

  private mutating func runParsers() {
    var offset = 0
    let bytes = body.text.source.start
    for (index, part) in parts.enumerated() {
      let own = slots(of: index)
      for column in kinds.indices {
        own[column].numbers = numbers[column].map { $0 + offset }
        own[column].codes = codes[column].map { $0 + offset }
      }
      parsers.append(
        CSVChunkParser(
          dialect: body.dialect, start: bytes + part.start, end: bytes + part.end,
          limit: body.limit, columns: own, capacity: capacities[index], missing: body.missing))
      offset += capacities[index]
    }
    parsers.withUnsafeMutableBufferPointer { buffer in
      let shared = SharedBuffer(buffer)
      parallelChunks(count: buffer.count) { shared.buffer[$0].run() }
    }
  }

  /// Whether every part is whole and ends where the next begins.
  private mutating func checkParts() -> Bool {
    for (index, parser) in parsers.enumerated() {
      if let stop = parser.stop {
        // Behind parts that fit, a record that does not is wrong and no accident of a cut.
        if stop == .misaligned { isMisaligned = true } else { error = body.error(for: stop) }
        return false
      }
      if index < parsers.count - 1, parser.place != parser.end {
        isMisaligned = true
        return false
      }
    }
    if slots.contains(where: { $0.labels.isFull }) {
      error = .tooLarge(path: body.path)
      return false
    }
    return true
  }

  /// Moves the rows of each part behind those of the one before it; gives the parts' first rows.
  private mutating func closeGaps() -> [Int] {
    var starts: [Int] = []
    var room = 0
    for (index, parser) in parsers.enumerated() {
      let start = result.rows
      if start != room, parser.rows > 0 {
        for column in kinds.indices {
          numbers[column].map { ($0 + start).update(from: $0 + room, count: parser.rows) }
          codes[column].map { ($0 + start).update(from: $0 + room, count: parser.rows) }
        }
      }
      starts.append(start)
      room += capacities[index]
      result.rows += parser.rows
      result.blankLines += parser.blankLines
    }
    return starts
  }

  /// Joins the parts of a column: counts, and texts under one set of codes.
  private mutating func join(_ column: Int, _ starts: [Int]) {
    guard kinds[column] != .skip, !parts.isEmpty else { return }
    for index in parts.indices {
      let part = slots[index * kinds.count + column]
      result.columns[column].missing += part.missing
      result.columns[column].quotedMarkers += part.quotedMarkers
      result.columns[column].unreadable += part.unreadable
      result.columns[column].hasLeadingZero =
        result.columns[column].hasLeadingZero || part.hasLeadingZero
      if result.columns[column].firstUnreadable == nil {
        result.columns[column].firstUnreadable = part.firstUnreadable
      }
      if result.columns[column].firstGrouped == nil {
        result.columns[column].firstGrouped = part.firstGrouped
      }
    }
    guard kinds[column] == .text, let codes = codes[column] else { return }
    for index in parts.indices.dropFirst() {
      let other = slots[index * kinds.count + column].labels
      let renamed = slots[column].labels.codes(adding: other)
      recode(codes + starts[index], parsers[index].rows, renamed)
    }
    let labels = slots[column].labels.labels.map {
      String(decoding: UnsafeBufferPointer(start: $0.start, count: $0.count), as: UTF8.self)
    }
    result.columns[column].labels = composed(labels, codes)
  }

  /// Texts in composed form; where two become one, their codes do too.
  private func composed(_ labels: [String], _ codes: UnsafeMutablePointer<Int32>) -> [String] {
    let all = labels.map { $0.composed }
    guard zip(all, labels).contains(where: { !$0.utf8.elementsEqual($1.utf8) }) else {
      return labels
    }
    var table = TextTable(expected: all.count)
    recode(codes, result.rows, all.map { table.code(of: $0) })
    return table.labels
  }

  /// Replaces codes; −1 stays.
  private func recode(_ codes: UnsafeMutablePointer<Int32>, _ count: Int, _ renamed: [Int32]) {
    let isIdentity = renamed.enumerated().allSatisfy { Int($1) == $0 }
    if isIdentity { return }
    renamed.withUnsafeBufferPointer { renamed in
      for row in 0..<count where codes[row] >= 0 { codes[row] = renamed[Int(codes[row])] }
    }
  }
}
