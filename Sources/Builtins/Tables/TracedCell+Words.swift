import Interpreter
import Tables

extension TracedCell {
  /// What made it, as a cell of the report; `place` is where it stands in its file.
  func how(_ place: CellPlace?) -> String {
    let made: String
    switch cause {
    case .read: made = place.map(\.reading) ?? "read"
    case .computed(let verb, let formula): made = "\(verb): \(formula)"
    case .grouped(let verb, let formula, let rows):
      made = "\(verb): \(formula), of \(rows == 1 ? "1 row" : "\(rows) rows")"
    case .filled(let way): made = "fill: \(way.word.english)"
    case .unmatched(let verb): made = "\(verb): no row had a match"
    case .given: made = "given"
    }
    return moved.filter { !made.hasPrefix($0) }.map { "\($0) ← " }.joined() + made
  }

  /// Where it stands in its file; `nil` for one that was not read.
  func location(_ place: CellPlace?) -> String? {
    guard case .read(let origin, _, _) = cause else { return nil }
    guard let place else { return origin.path }
    return "\(origin.path)\(place.sheet.map { ", sheet \($0)" } ?? ""), \(place.words)"
  }
}

extension CellPlace {
  /// The address on a sheet, or line and column of a text.
  var words: String {
    if let address { return address }
    return line.map { "line \($0), column \(column)" } ?? "column \(column)"
  }

  /// How the cell was read, where that is worth a word.
  fileprivate var reading: String {
    switch gap {
    case .blank: "read: blank, so missing"
    case .none?: "read: — (none), so missing"
    case .unavailable: "read: … (not available), so missing"
    case .word: "read: a word for missing"
    case nil: isMarked ? "read: a mark taken off" : "read"
    }
  }
}
