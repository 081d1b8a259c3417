import Syntax

/// Collects warnings of one statement, so that a column of a million zeros warns once.
struct WarningLog {
  /// What is counted by place.
  enum Counted: Hashable { case divisionByZero, domain, unreadText }

  private struct Place: Hashable {
    var counted: Counted
    var span: Span
  }

  private var counts: [Place: Int] = [:]
  private var order: [Place] = []
  private var others: [Diagnostic] = []

  mutating func count(_ counted: Counted, _ number: Int, at span: Span) {
    let place = Place(counted: counted, span: span)
    if counts[place] == nil { order.append(place) }
    counts[place, default: 0] += number
  }

  mutating func add(_ diagnostic: Diagnostic) {
    if !others.contains(diagnostic), others.count < 50 { others.append(diagnostic) }
  }

  mutating func noteUnit(_ unit: String, at span: Span) {
    add(
      Diagnostic(
        "U030", "what has no stated unit is taken to be in [\(unit)]", at: span,
        severity: .note))
  }

  mutating func drain() -> [Diagnostic] {
    let counted = order.map { place in
      let number = counts[place] ?? 0
      let rows: Phrase = number == 1 ? "1 value" : "\(number) values"
      return switch place.counted {
      case .divisionByZero:
        Diagnostic(
          "M001", "division by zero gave `na` in \(rows)", at: place.span, severity: .warning)
      case .domain:
        Diagnostic(
          "M002", "\(rows) undefined or too large gave `na`", at: place.span,
          severity: .warning)
      case .unreadText:
        Diagnostic(
          "M009", "\(rows) that no number stands in gave `na`", at: place.span,
          severity: .warning)
      }
    }
    let all = counted + others
    counts = [:]
    order = []
    others = []
    return all
  }
}
