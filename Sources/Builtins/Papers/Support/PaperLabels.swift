import Interpreter
import Tables

/// What terms and columns are called in a paper: `[log_gdp = "ln GDP"]`.
///
/// Confined to one call.
final class PaperLabels {
  private let labels: [(name: String, label: String)]
  private var used: Set<Int> = []
  private var seen: [String] = []

  /// The labels of an argument `terms`.
  ///
  /// - Throws: M288 for a list without names, or with what is no text.
  init(_ call: Call) throws(Stop) {
    guard case .list(let list)? = call.value("terms"), !list.items.isEmpty else {
      labels = []
      return
    }
    var labels: [(name: String, label: String)] = []
    for (position, item) in list.items.enumerated() {
      guard let name = list.names?[position], case .text(let label) = item else {
        throw call.wrong(
          "terms", "M288", "`terms` takes a text for each name",
          mend: "write it as in `terms = [log_gdp = \"ln GDP\"]`")
      }
      labels.append((name, label))
    }
    self.labels = labels
  }

  /// The label of a term or column; `nil` where none was given.
  func label(_ text: String) -> String? {
    guard !labels.isEmpty, !text.isEmpty else { return nil }
    if seen.count < 200, !seen.contains(text) { seen.append(text) }
    let forms = Self.forms(text)
    for form in forms {
      if let place = labels.firstIndex(where: { $0.name == form }) {
        used.insert(place)
        return labels[place].label
      }
    }
    return nil
  }

  /// What a term is called: its label; else, without the units that went in, `W·x` for a spatial lag
  /// and `x (t−1)` for a lag in time, with the label of `x` where it has one.
  func term(_ name: String) -> String {
    if let label = label(name) { return label }
    if name.hasPrefix("W*") { return "W·\(term(String(name.dropFirst(2))))" }
    if name.hasSuffix(" + lags") { return "\(term(String(name.dropLast(7)))) + lags" }
    guard let (base, years) = Self.lag(name) else { return Self.withoutUnits(name) }
    return "\(term(base)) (t−\(years))"
  }

  /// The term and the years of `lag(x, 1)` or `lag(x)`.
  private static func lag(_ name: String) -> (base: String, years: Int)? {
    guard name.hasPrefix("lag("), name.hasSuffix(")") else { return nil }
    let inner = name.dropFirst(4).dropLast()
    var depth = 0
    for character in inner {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      // The bracket is closed before the end: a product of lags.
      if depth < 0 { return nil }
    }
    guard let comma = inner.lastIndex(of: ",") else { return (String(inner), 1) }
    let years = Int(inner[inner.index(after: comma)...].drop { $0 == " " })
    return years.flatMap { $0 > 0 ? (String(inner[..<comma]), $0) : nil }
  }

  /// Stops when a label was for nothing, so that a spelling mistake is not overlooked.
  func checkAllUsed(_ call: Call) throws(Stop) {
    guard let place = labels.indices.first(where: { !used.contains($0) }) else { return }
    let names = seen.prefix(30).joined(separator: ", ")
    throw call.wrong(
      "terms", "M284", "there is no term or column `\(labels[place].name)` in the table",
      notes: ["there are: \(names)"],
      mend: nearest(labels[place].name, among: seen.flatMap(Self.forms), limit: 1).first
        .map { "did you mean `\($0)`?" })
  }

  /// How a term may be named: as it is, without its units, and as a word of letters, digits and `_`.
  static func forms(_ text: String) -> [String] {
    let plain = withoutUnits(text)
    return [text, plain, word(text), word(plain)]
  }

  /// `log(gdp [1e8 CNY])` without what is in square brackets.
  private static func withoutUnits(_ text: String) -> String {
    var out = ""
    var depth = 0
    for character in text {
      if character == "[" {
        depth += 1
        while out.last == " " { out.removeLast() }
      } else if character == "]" {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        out.append(character)
      }
    }
    return out
  }

  /// `log(gdp)` as `log_gdp`, `W*x` as `W_x`.
  private static func word(_ text: String) -> String {
    var out = ""
    for character in text {
      if character.isLetter || character.isNumber {
        out.append(character)
      } else if !out.isEmpty, out.last != "_" {
        out.append("_")
      }
    }
    if out.last == "_" { out.removeLast() }
    return out
  }
}
