import Interpreter
package import Tables
import Units

extension Column {
  /// The unit as it is shown; empty where none is known.
  package var shownUnit: String { measure.unit.map { $0.isPlain ? "" : $0.spelling } ?? "" }

  /// The name with its unit, as a header cell that `load` reads again.
  package var heading: String { shownUnit.isEmpty ? name : "\(name) [\(shownUnit)]" }

  /// Whether its cells stand at the right.
  package var isOfNumbers: Bool { holdsNumbers }

  /// The cells of some rows as people read them.
  package func cells(_ rows: some Collection<Int>, digits: Int = 6) -> [String] {
    // Of millions of rows behind a filter or a sort only those that are shown are brought together.
    let shown = gathered(rows.map { Int32(clamping: $0) })
    switch shown.values {
    case .numbers(let numbers):
      let form = NumberColumn(numbers, digits: digits, form: shown.form)
      guard let marks = shown.marks, numbers.indices.contains(where: marks.isMarked) else {
        return numbers.map(form.text)
      }
      // A blank beside a cell as it was keeps the points below each other.
      return numbers.indices.map { form.text(numbers[$0]) + (marks.isMarked($0) ? "*" : " ") }
    case .texts(let codes, let categories), .regions(let codes, let categories):
      return codes.map { code in
        categories.labels.indices.contains(Int(code)) ? categories.labels[Int(code)] : "na"
      }
    case .flags(let flags):
      return flags.map { $0 < 0 ? "na" : $0 == 1 ? "true" : "false" }
    }
  }
}
