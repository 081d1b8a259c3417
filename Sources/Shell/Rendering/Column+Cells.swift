import Interpreter
package import Tables
import Units

extension Column {
  /// The unit as it is shown; empty where none is known.
  package var shownUnit: String { measure.unit.map { $0.isPlain ? "" : $0.spelling } ?? "" }

  /// The name with its unit, as a header cell that `load` reads again.
  package var heading: String { shownUnit.isEmpty ? name : "\(name) [\(shownUnit)]" }

  /// Whether its cells stand at the right.
  package var isOfNumbers: Bool {
    if case .numbers = values { return true }
    return false
  }

  /// The cells of some rows as people read them.
  package func cells(_ rows: some Collection<Int>, digits: Int = 6) -> [String] {
    switch values {
    case .numbers(let numbers):
      let shown = rows.map { numbers.indices.contains($0) ? numbers[$0] : .nan }
      let form = NumberColumn(shown, digits: digits)
      guard let marks, rows.contains(where: marks.isMarked) else { return shown.map(form.text) }
      // A blank beside a cell as it was keeps the points below each other.
      return zip(shown, rows).map { form.text($0) + (marks.isMarked($1) ? "*" : " ") }
    case .texts(let codes, let categories), .regions(let codes, let categories):
      return rows.map { row in
        guard codes.indices.contains(row) else { return "na" }
        let code = Int(codes[row])
        return categories.labels.indices.contains(code) ? categories.labels[code] : "na"
      }
    case .flags(let flags):
      return rows.map { row in
        guard flags.indices.contains(row), flags[row] >= 0 else { return "na" }
        return flags[row] == 1 ? "true" : "false"
      }
    }
  }
}
