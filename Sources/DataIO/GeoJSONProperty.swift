import Tables

/// A property of a feature; lists and objects count as missing.
enum Property {
  case text(String)
  case number(Double)
  case flag(Bool)
  case missing

  /// Reads a value.
  init(_ cursor: inout JSONCursor) throws(JSONCursor.Fault) {
    switch cursor.peek() {
    case Byte.quote: self = .text(try cursor.text())
    case UInt8(ascii: "t"):
      try cursor.word("true")
      self = .flag(true)
    case UInt8(ascii: "f"):
      try cursor.word("false")
      self = .flag(false)
    case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "n"):
      try cursor.skip()
      self = .missing
    default: self = .number(try cursor.number())
    }
  }

  /// The property of all features as a column: numbers or flags where all are, else texts.
  static func column(_ name: String, _ cells: [Property]) -> Column {
    var kinds: Set<Int> = []
    for cell in cells {
      switch cell {
      case .text: kinds.insert(0)
      case .number: kinds.insert(1)
      case .flag: kinds.insert(2)
      case .missing: continue
      }
    }
    if kinds == [1] {
      let numbers = cells.map { cell -> Double in
        if case .number(let number) = cell { number } else { .nan }
      }
      return Column(name, .numbers(numbers), .unstated)
    }
    if kinds == [2] {
      let flags = cells.map { cell -> Int8 in
        if case .flag(let flag) = cell { flag ? 1 : 0 } else { -1 }
      }
      return Column(name, .flags(flags))
    }
    return Column.texts(name, cells.map(\.spelling))
  }

  /// As a text; nil for a missing one.
  private var spelling: String? {
    switch self {
    case .text(let text): text
    case .number(let number): NumberText.text(number)
    case .flag(let flag): flag ? "true" : "false"
    case .missing: nil
    }
  }
}
