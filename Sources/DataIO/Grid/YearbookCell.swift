import CNumerics

/// What a cell of a yearbook says.
enum YearbookCell: Hashable {
  /// Nothing stands there.
  case blank
  /// A sign that says why there is no number.
  case missing(YearbookGap)
  /// A number; whether a footnote mark stood beside it, and whether a percent sign did.
  case number(Double, isMarked: Bool, isPercent: Bool)
  /// Anything else.
  case text(String)

  /// The words that a script adds to those for a missing number.
  typealias Words = Set<String>

  /// Reads a cell.
  init(_ cell: CellGrid.Cell, missing: Words) {
    switch cell {
    case .blank: self = .blank
    case .number(let number): self = .number(number, isMarked: false, isPercent: false)
    case .text(let text):
      let plain = YearbookText.plain(text)
      if plain.isEmpty {
        self = .blank
      } else if missing.contains(plain) || missing.contains(text) {
        self = .missing(.named)
      } else if let gap = YearbookGap(plain) {
        self = .missing(gap)
      } else {
        self = Self.number(in: plain) ?? .text(text)
      }
    }
  }

  /// The number, where it is one.
  var number: Double? {
    if case .number(let number, _, _) = self { number } else { nil }
  }

  /// Whether it is a whole number that may be a year.
  var isYear: Bool {
    guard let number, number == number.rounded() else { return false }
    return YearbookText.years.contains(number)
  }

  /// Whether nothing stands in it.
  var isBlank: Bool { if case .blank = self { true } else { false } }

  /// A number with what may stand around it.
  private static func number(in plain: String) -> YearbookCell? {
    var scalars = Array(plain.unicodeScalars)
    var isMarked = false
    var isPercent = false
    while let first = scalars.first, isMark(first) {
      scalars.removeFirst()
      isMarked = true
    }
    while let last = scalars.last {
      if isMark(last) || isBracketed(scalars) {
        scalars.removeLast(isMark(last) ? 1 : 3)
        isMarked = true
      } else if last == "%", !isPercent {
        scalars.removeLast()
        isPercent = true
      } else if last == " " {
        scalars.removeLast()
      } else if isLetterMark(scalars) {
        scalars.removeLast()
        isMarked = true
      } else {
        break
      }
    }
    guard let number = value(scalars) else { return nil }
    return .number(number, isMarked: isMarked, isPercent: isPercent)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { YearbookText.isMark(scalar) }

  /// `[1]` and `(a)` behind a digit.
  private static func isBracketed(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count > 3 else { return false }
    let end = scalars.suffix(3).map { $0 }
    guard (end[0] == "[" && end[2] == "]") || (end[0] == "(" && end[2] == ")") else { return false }
    return isDigit(end[1]) || ("a"..."h").contains(end[1])
  }

  /// `1,234.5a`: a letter close behind a digit.
  private static func isLetterMark(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count > 1, let last = scalars.last, ("a"..."h").contains(last) else {
      return false
    }
    return isDigit(scalars[scalars.count - 2])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// `-1,234.5`, `1 234.5`, `1.2e3`.
  private static func value(_ scalars: [Unicode.Scalar]) -> Double? {
    guard !scalars.isEmpty, scalars.count <= 64 else { return nil }
    var bytes: [UInt8] = []
    var group = -1
    var isFraction = false
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "0"..."9":
        if group >= 0 { group += 1 }
      case ",", " ":
        guard !isFraction, index > 0, group < 0 || group == 3 else { return nil }
        guard isDigit(scalars[index - 1]) else { return nil }
        group = 0
        continue
      case ".", "e", "E":
        guard group < 0 || group == 3 else { return nil }
        group = -1
        isFraction = true
      case "-", "−", "–":
        guard index == 0 || scalars[index - 1] == "e" || scalars[index - 1] == "E" else {
          return nil
        }
        bytes.append(UInt8(ascii: "-"))
        continue
      case "+":
        guard index == 0 || scalars[index - 1] == "e" || scalars[index - 1] == "E" else {
          return nil
        }
        continue
      default: return nil
      }
      bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    }
    guard group < 0 || group == 3 else { return nil }
    var number = 0.0
    let read = bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        text.baseAddress.map { tonne_parse_double($0, text.count, &number) } ?? 0
      }
    }
    return Int(read) == bytes.count && !bytes.isEmpty && number.isFinite ? number : nil
  }
}

/// Why a yearbook has no number for something.
enum YearbookGap: String, CaseIterable, Hashable {
  /// `—`: none, or less than half of the smallest unit shown.
  case none = "—"
  /// `…`: not available.
  case unavailable = "…"
  /// `NA`, `null`.
  case word = "NA"
  /// A word that the script gave.
  case named = "missing ="

  /// The reason that a sign tells.
  init?(_ plain: String) {
    switch plain {
    case "-", "–", "—", "——", "───", "──", "─", "--": self = .none
    case "…", "……", "...", "..", "....", "······", "···": self = .unavailable
    case "NA", "N/A", "na", "n/a", "NaN", "nan", "null", "NULL", "n.a.", "无", "缺": self = .word
    default: return nil
    }
  }
}
