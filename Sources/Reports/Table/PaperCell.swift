/// A cell of a table for a paper: a text, or a number as it is printed, with stars or in brackets.
package struct PaperCell: Hashable, Sendable {
  /// What it says, without stars and brackets; a number with a hyphen for its minus.
  package var text: String
  /// The number behind the text, for workbooks.
  package var value: Double?
  /// The decimals of the number; `nil` where it is in powers of ten.
  package var decimals: Int?
  /// How many stars stand behind it.
  package var stars = 0
  /// Whether it stands in brackets.
  package var isBracketed = false
  /// Whether a value is missing here; an empty text alone means that nothing belongs here.
  package var isMissing = false

  /// A text.
  package init(_ text: String) { self.text = text }

  /// A number as it is printed.
  package init(
    _ value: Double, text: String, decimals: Int?, stars: Int = 0, isBracketed: Bool = false
  ) {
    self.text = text
    self.value = value
    self.decimals = decimals
    self.stars = stars
    self.isBracketed = isBracketed
  }

  /// A missing value.
  package static var missing: PaperCell {
    var cell = PaperCell("")
    cell.isMissing = true
    return cell
  }

  /// Whether a number stands in it.
  package var isNumber: Bool { value != nil }

  /// The cell as plain text: `1.1149***`, `(0.0707)`; nothing where a value is missing.
  package var plain: String {
    let marked = text + String(repeating: "*", count: stars)
    return isBracketed ? "(\(marked))" : marked
  }

  /// The number as it is typeset: with a minus sign, and the power of ten apart.
  var typeset: (text: String, power: Int?) {
    guard isNumber else { return (isMissing ? "–" : text, nil) }
    let parts = text.split(separator: "e", maxSplits: 1)
    guard parts.count == 2, let power = Int(parts[1]) else { return (Self.withMinus(text), nil) }
    return ("\(Self.withMinus(String(parts[0])))×10", power)
  }

  private static func withMinus(_ text: String) -> String {
    text.hasPrefix("-") ? "−\(text.dropFirst())" : text
  }
}
