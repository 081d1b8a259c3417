import Syntax
import Tables
import Units

/// The wording of errors of operators: both operands are labelled.
extension Diagnostic {
  static func operation(
    _ error: TableError, _ places: OperandPlaces, left: Operand, right: Operand
  ) -> Diagnostic {
    var diagnostic = Failure(error).diagnostic(at: places.whole)
    if case .measure = error {
      diagnostic.labels = [
        Label(places.left, left.unitLabel), Label(places.right, right.unitLabel),
      ]
    }
    return diagnostic
  }

  static func operands(
    _ binary: BinaryOperator, _ left: Value, _ right: Value, _ places: OperandPlaces
  ) -> Diagnostic {
    var mend: Phrase?
    if binary == .add, case .text = left { mend = "put values into a text: \"{a}{b}\"" }
    if binary == .equal || binary == .notEqual {
      switch (left, right) {
      case (.region, .text(let text)), (.text(let text), .region):
        mend = "a region is written @\"\(text)\""
      default: break
      }
    }
    if case .table = left { mend = "columns of a table: `t.co2`, or a verb such as `derive`" }
    return Diagnostic(
      "N043",
      "`\(binary.rawValue)` does not go with \(left.kindWithArticle) and \(right.kindWithArticle)",
      at: places.whole,
      labels: [
        Label(places.left, left.kindWithArticle), Label(places.right, right.kindWithArticle),
      ], mend: mend)
  }

  static func notASet(_ left: Value, _ right: Value, _ places: OperandPlaces) -> Diagnostic {
    Diagnostic(
      "N044",
      "`in` asks whether a value is in a range, list or vector, and this is \(right.kindWithArticle)",
      at: places.right,
      labels: [Label(places.left, left.kindWithArticle)])
  }

  static func arithmeticOnList(_ binary: BinaryOperator, _ places: OperandPlaces) -> Diagnostic {
    Diagnostic(
      "N045", "`\(binary.rawValue)` does not go over a list; `+` joins lists and `-` takes away",
      at: places.whole,
      mend: "write `for x in xs { x \(binary.rawValue) … }`, or compute on columns of a table")
  }
}

extension Operand {
  /// What to write under an operand whose unit does not fit.
  var unitLabel: Phrase {
    let measure: Measure
    switch self {
    case .number(let quantity): measure = quantity.measure
    case .column(let column): measure = column.measure
    default: return Phrase(word: kindName)
    }
    switch measure {
    case .plain: return "a plain number"
    case .unstated: return "unit not stated"
    case .unit(let unit): return "\(unit.spelling)"
    }
  }
}
