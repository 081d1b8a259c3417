/// Small codes for the pairs, triples… of cells of some columns, computed block by block as they are
/// read: `0..<cardinality`, equal cells have equal codes.
struct JointReader: Sendable {
  private let parts: [CodeReader]
  /// How many codes there may be.
  let cardinality: Int
  /// The number of rows.
  let rows: Int

  /// Reads columns of `rows` rows whose codes are small and together at most as many as a table of
  /// all of them may have places: 4 million, or 4 a row up to 100 million; `nil` for others.
  init?(_ columns: [Column], rows: Int) {
    guard !columns.isEmpty else { return nil }
    let most = max(4_000_000, min(4 * rows, 100_000_000))
    var parts: [CodeReader] = []
    var cardinality = 1
    for column in columns {
      guard column.count == rows, let part = CodeReader(column),
        cardinality <= most / part.cardinality
      else { return nil }
      parts.append(part)
      cardinality *= part.cardinality
    }
    (self.parts, self.cardinality, self.rows) = (parts, cardinality, rows)
  }

  /// Lends the codes for reading by several threads; the default without any row.
  func lent<Value>(or empty: Value, _ body: (LentCodes) -> Value) -> Value {
    lend(0, LentCodes(), or: empty, body)
  }

  private func lend<Value>(
    _ next: Int, _ lent: LentCodes, or empty: Value, _ body: (LentCodes) -> Value
  ) -> Value {
    guard next < parts.count else { return body(lent) }
    let part = parts[next]
    func go(_ cells: LentCodes.Cells) -> Value {
      var longer = lent
      longer.parts.append(.init(cells: cells, cardinality: Int32(part.cardinality)))
      return lend(next + 1, longer, or: empty, body)
    }
    switch part.cells {
    case .codes(let view): return view.lent(or: empty) { go(.codes($0)) }
    case .whole(let view, let least): return view.lent(or: empty) { go(.whole($0, least: least)) }
    }
  }
}

/// The codes of a column: those it has, or the distance of whole numbers from the least.
private struct CodeReader: Sendable {
  enum Cells {
    /// Codes from −1 on, which is missing.
    case codes(CellView<Int32>)
    /// Whole numbers.
    case whole(CellView<Double>, least: Double)
  }

  let cells: Cells
  let cardinality: Int

  init?(_ column: Column) {
    if let (codes, categories) = column.codeView {
      guard categories.canonicalCodes == nil else { return nil }
      (cells, cardinality) = (.codes(codes), categories.count + 1)
    } else if let numbers = column.numberView {
      guard let (least, most) = wholeRange(numbers), most - least < 65_536 else { return nil }
      (cells, cardinality) = (
        .whole(numbers, least: least), least <= most ? Int(most - least) + 2 : 1
      )
    } else {
      return nil
    }
  }
}

/// Joint codes lent to several threads.
struct LentCodes: Sendable {
  enum Cells: Sendable {
    case codes(CellReader<Int32>)
    case whole(CellReader<Double>, least: Double)
  }

  struct Part: Sendable {
    let cells: Cells
    let cardinality: Int32
  }

  var parts: [Part] = []

  /// Calls `body` with the codes of each block of some rows, in order.
  @inline(__always)
  func forBlocks(_ rows: Range<Int>, _ body: (Range<Int>, UnsafePointer<Int32>) -> Void) {
    _ = withBlockRoom(of: Int32.self) { joint in
      withBlockRoom(of: Int32.self) { codes in
        withBlockRoom(of: Double.self) { numbers in
          Tables.forBlocks(rows) { block in
            for (position, part) in parts.enumerated() {
              part.add(block, first: position == 0, to: joint, codes, numbers)
            }
            body(block, UnsafePointer(joint))
          }
        }
      }
    }
  }
}

extension LentCodes.Part {
  /// Appends the codes of this part to those of the parts before.
  func add(
    _ block: Range<Int>, first: Bool, to joint: UnsafeMutablePointer<Int32>,
    _ codes: UnsafeMutablePointer<Int32>, _ numbers: UnsafeMutablePointer<Double>
  ) {
    let factor = first ? 0 : cardinality
    if first { joint.update(repeating: 0, count: block.count) }
    switch cells {
    case .codes(let reader):
      let cells = reader.block(block, codes)
      for row in 0..<block.count { joint[row] = joint[row] &* factor &+ (cells[row] &+ 1) }
    case .whole(let reader, let least):
      let cells = reader.block(block, numbers)
      for row in 0..<block.count {
        // Distances are below 65,536: the conversion to 32 bits loses nothing.
        let x = cells[row]
        let code = x == x ? Int32(truncatingIfNeeded: Int(x - least)) &+ 1 : 0
        joint[row] = joint[row] &* factor &+ code
      }
    }
  }
}

/// The least and the greatest number, missing ones aside (the least above the greatest without any);
/// `nil` unless all are whole and smaller than 1e9.
func wholeRange(_ numbers: CellView<Double>) -> (least: Double, most: Double)? {
  let chunks = max(1, (numbers.count + rowsOfChunk - 1) / rowsOfChunk)
  var leasts = [Double](repeating: .infinity, count: chunks)
  var mosts = [Double](repeating: -.infinity, count: chunks)
  let others = leasts.withUnsafeMutableBufferPointer { leasts in
    mosts.withUnsafeMutableBufferPointer { mosts -> Int in
      guard let low = leasts.baseAddress, let high = mosts.baseAddress else { return 0 }
      let (lows, highs) = (Writable(base: low), Writable(base: high))
      return numbers.lent(or: 0) { numbers in
        countedByChunks(numbers.count) { rows in
          let (least, most, isWhole) = wholeRange(numbers, rows)
          lows[rows.lowerBound / rowsOfChunk] = least
          highs[rows.lowerBound / rowsOfChunk] = most
          return isWhole ? 0 : 1
        }
      }
    }
  }
  guard others == 0, let least = leasts.min(), let most = mosts.max() else { return nil }
  return (least, most)
}

/// The range of some rows, and whether all numbers in them are whole.
private func wholeRange(
  _ numbers: CellReader<Double>, _ rows: Range<Int>
) -> (least: Double, most: Double, isWhole: Bool) {
  var least = SIMD8<Double>(repeating: .infinity)
  var most = -least
  var isWhole = true
  _ = withBlockRoom(of: Double.self) { room in
    forBlocks(rows) { block in
      guard isWhole else { return }
      let cells = numbers.block(block, room)
      var start = 0
      while start < block.count {
        let x = eightNumbers(cells + start, of: block.count - start)
        // Adding 1.5 · 2^52 leaves no decimals: what comes back unchanged was whole.
        let whole = (x + 0x1.8p52) - 0x1.8p52
        let other = (x .== x) .& ((whole .!= x) .| (x .>= 1e9) .| (x .<= -1e9))
        isWhole = isWhole && !any(other)
        least.replace(with: x, where: x .< least)
        most.replace(with: x, where: x .> most)
        start += 8
      }
    }
  }
  return (least.min(), most.max(), isWhole)
}

/// Eight numbers; where there are fewer, the first is repeated.
@inline(__always)
private func eightNumbers(_ cells: UnsafePointer<Double>, of count: Int) -> SIMD8<Double> {
  if count >= 8 { return UnsafeRawPointer(cells).loadUnaligned(as: SIMD8<Double>.self) }
  var numbers = SIMD8<Double>(repeating: cells[0])
  for lane in 0..<count { numbers[lane] = cells[lane] }
  return numbers
}
