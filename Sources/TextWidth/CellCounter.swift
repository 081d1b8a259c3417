/// Adds up the cells of a text scalar by scalar, so that sequences which show as one picture count
/// once.
package struct CellCounter {
  /// The cells so far.
  package private(set) var cells = 0
  private var last = 0
  private var isJoined = false
  private var hasOpenFlag = false

  /// Nothing counted yet.
  package init() {}

  /// Takes the next scalar and returns by how many cells the text grew.
  package mutating func add(_ scalar: Unicode.Scalar) -> Int {
    let before = cells
    switch scalar.value {
    case 0x20..<0x7F:
      isJoined = false
      hasOpenFlag = false
      last = 1
      cells += 1
    case 0x200D: isJoined = true
    case 0xFE0F:
      // Asks for the picture of a character that is also a sign.
      if last == 1 {
        cells += 1
        last = 2
      }
    default: addOther(scalar)
    }
    return cells - before
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    guard width > 0 else { return }
    defer { isJoined = false }
    if (0x1F1E6...0x1F1FF).contains(scalar.value) {
      // Two regional indicators are one flag.
      last = hasOpenFlag ? 0 : 2
      hasOpenFlag.toggle()
      cells += last
      return
    }
    hasOpenFlag = false
    let isSkinTone = (0x1F3FB...0x1F3FF).contains(scalar.value)
    if last == 2, width == 2, isJoined || isSkinTone { return }
    last = width
    cells += width
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    // Vowels and finals of Hangul stand in the cells of the consonant before them.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return WideRanges.contain(scalar) ? 2 : 1
    }
  }
}
