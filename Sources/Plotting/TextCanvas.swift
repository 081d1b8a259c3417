import TextWidth

/// A field of characters: each cell holds a character, or dots of Braille where lines run.
struct TextCanvas {
  /// Cells across.
  let width: Int
  /// Cells down.
  let height: Int
  private var cells: [Character?]
  private var dots: [UInt8]
  /// Cells whose character is the second half of a wide one.
  private var isCovered: [Bool]

  /// An empty field.
  init(width: Int, height: Int) {
    self.width = max(width, 1)
    self.height = max(height, 1)
    cells = [Character?](repeating: nil, count: self.width * self.height)
    dots = [UInt8](repeating: 0, count: self.width * self.height)
    isCovered = [Bool](repeating: false, count: self.width * self.height)
  }

  /// Puts a character, unless something must not be covered.
  mutating func put(_ character: Character, _ column: Int, _ row: Int, over: Bool = true) {
    guard let place = place(column, row), !isCovered[place] else { return }
    guard over || (cells[place] == nil && dots[place] == 0) else { return }
    cells[place] = character
    dots[place] = 0
  }

  /// Whether nothing stands in a cell.
  func isEmpty(_ column: Int, _ row: Int) -> Bool {
    guard let place = place(column, row) else { return false }
    return cells[place] == nil && dots[place] == 0 && !isCovered[place]
  }

  /// Sets one of the eight dots of a cell; two across and four down make a cell.
  mutating func dot(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, let place = place(x / 2, y / 4), cells[place] == nil || isFaint(place),
      !isCovered[place]
    else { return }
    cells[place] = nil
    let bits: [[UInt8]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    dots[place] |= bits[x % 2][y % 4]
  }

  private func isFaint(_ place: Int) -> Bool {
    cells[place].map { "░┄┊·".contains($0) } ?? true
  }

  /// A line of dots between two of them.
  ///
  /// - Complexity: O(width + height): what lies outside is cut off before.
  mutating func line(_ x0: Int, _ y0: Int, _ x1: Int, _ y1: Int) {
    let steps = max(abs(x1 - x0), abs(y1 - y0))
    guard steps > 0 else { return dot(x0, y0) }
    guard steps < 100_000 else { return }
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      dot(
        Int((Double(x0) + Double(x1 - x0) * share).rounded()),
        Int((Double(y0) + Double(y1 - y0) * share).rounded()))
    }
  }

  /// Writes a text where all its cells are free; false where they are not.
  @discardableResult
  mutating func write(_ text: String, _ column: Int, _ row: Int, over: Bool = false) -> Bool {
    let cellsNeeded = DisplayWidth.of(text)
    guard column >= 0, column + cellsNeeded <= width, row >= 0, row < height else { return false }
    if !over {
      guard (column..<column + cellsNeeded).allSatisfy({ isEmpty($0, row) }) else { return false }
    }
    var next = column
    for character in text {
      let own = DisplayWidth.of(String(character))
      guard own > 0, let place = place(next, row) else { continue }
      cells[place] = character
      dots[place] = 0
      isCovered[place] = false
      if own == 2, let behind = self.place(next + 1, row) {
        isCovered[behind] = true
        cells[behind] = nil
        dots[behind] = 0
      }
      next += own
    }
    return true
  }

  private func place(_ column: Int, _ row: Int) -> Int? {
    guard column >= 0, column < width, row >= 0, row < height else { return nil }
    return row * width + column
  }

  /// A row as text.
  func row(_ row: Int) -> String {
    var text = ""
    for column in 0..<width {
      guard let place = place(column, row), !isCovered[place] else { continue }
      if let character = cells[place] {
        text.append(character)
      } else if dots[place] != 0, let scalar = Unicode.Scalar(0x2800 + UInt32(dots[place])) {
        text.unicodeScalars.append(scalar)
      } else {
        text.append(" ")
      }
    }
    return text
  }
}
