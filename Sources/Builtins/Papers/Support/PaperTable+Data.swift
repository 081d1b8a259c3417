import Interpreter
import Reports
import Tables
import Units

extension PaperTable {
  /// A table of data, a column each; of numbers the decimals are the same in a column. The columns named
  /// in `own` are those of a method.
  ///
  /// - Complexity: O(cells).
  init(_ table: Table, own: Set<String>, _ options: PaperOptions) {
    let columns = table.columns.map { $0.paperCells(options) }
    self.init(
      heads: table.columns.map { PaperHeading.head($0, isOwn: own.contains($0.name), options) },
      alignments: Self.alignments(table.columns),
      rows: (0..<table.rowCount).map { row in PaperRow(columns.map { $0[row] }) })
  }

  /// Numbers at the right; texts at the left, behind numbers in the middle, where they would touch.
  private static func alignments(_ columns: [Column]) -> [PaperAlignment] {
    var isFirst = true
    return columns.map { column in
      if column.holdsNumbers {
        isFirst = false
        return .right
      }
      return isFirst || column.holdsSentences ? .left : .centre
    }
  }
}

extension Column {
  /// Whether it has texts that take several lines.
  fileprivate var holdsSentences: Bool {
    guard case .texts(_, let categories) = values else { return false }
    return categories.labels.contains { $0.utf8.count > 48 }
  }

  fileprivate var holdsNumbers: Bool {
    if case .numbers = values { return true }
    return false
  }

  /// The cells as a paper prints them.
  fileprivate func paperCells(_ options: PaperOptions) -> [PaperCell] {
    switch values {
    case .numbers(let numbers): Self.cells(numbers, options.decimals, form)
    case .texts(let codes, let categories), .regions(let codes, let categories):
      Self.cells(codes, categories.labels.map { PaperCell(options.labels.label($0) ?? $0) })
    case .flags(let flags):
      flags.map { $0 < 0 ? .missing : PaperCell($0 == 1 ? "true" : "false") }
    }
  }

  private static func cells(_ codes: [Int32], _ labels: [PaperCell]) -> [PaperCell] {
    codes.map { code in
      labels.indices.contains(Int(code)) ? labels[Int(code)] : .missing
    }
  }

  private static func cells(_ numbers: [Double], _ decimals: Int?, _ form: NumberLayout)
    -> [PaperCell]
  {
    let isWhole = numbers.allSatisfy { $0.isNaN || $0 == $0.rounded() }
    if let decimals, !isWhole {
      return numbers.map { PaperCell(rounded: $0, decimals: decimals) }
    }
    let form = NumberColumn(numbers, digits: 4, form: form)
    return numbers.map { $0.isFinite ? PaperCell($0, text: form.text($0)) : .missing }
  }
}

/// What stands over a column.
enum PaperHeading {
  /// Its label, else its name with its unit; the columns that a method named have words of their own.
  static func head(_ column: Column, isOwn: Bool, _ options: PaperOptions) -> PaperHead {
    if let label = options.labels.label(column.name) { return PaperHead(label) }
    let known = isOwn ? words[column.name] : nil
    let name = known.map { options.translator.text($0) } ?? column.name
    guard let unit = column.measure.unit, !unit.isPlain else { return PaperHead(name) }
    let isChinese = options.translator.language == .chinese
    let shown = typeset(unit.spelling)
    return PaperHead(name, unit: isChinese ? "（\(shown)）" : "(\(shown))")
  }

  /// A unit as it is printed: `1e4 t CO2` as `10⁴ t CO₂`.
  static func typeset(_ unit: String) -> String {
    var out = unit
    for (plain, set) in [("CO2", "CO₂"), ("CH4", "CH₄"), ("N2O", "N₂O"), ("km2", "km²")] {
      while let place = out.firstRange(of: plain) { out.replaceSubrange(place, with: set) }
    }
    guard out.hasPrefix("1e") else { return out }
    let power = out.dropFirst(2).prefix { ("0"..."9").contains($0) }
    guard !power.isEmpty, power.count <= 2 else { return out }
    let raised = power.compactMap { $0.wholeNumberValue.map { raisedDigits[$0] } }
    return "10\(String(raised))\(out.dropFirst(2 + power.count))"
  }

  private static let raisedDigits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")

  /// Words for columns of results.
  static let words: [String: Phrase] = [
    "term": "Term", "estimate": "Estimate", "std_error": "Std. error", "z": "z", "t": "t",
    "p": "p", "stars": "Sign.", "year": "Year", "region": "Region", "n": "n", "from": "From",
    "to": "To", "mean": "Mean", "sd": "Std. dev.", "cv": "CV", "total": "Total",
    "between": "Between", "within": "Within", "residual": "Residual", "observed": "Observed",
    "modelled": "Modelled", "fitted": "Fitted", "relative_error": "Relative error",
    "value": "Value", "low": "Low", "high": "High", "i": "Moran's I", "expected": "Expected",
    "p_sim": "p (permutation)", "z_normal": "z (normal)", "p_normal": "p (normal)",
    "variance_normal": "Var. (normal)", "variance_random": "Var. (random)",
    "z_random": "z (random)", "p_random": "p (random)", "lag": "Lag", "quadrant": "Quadrant",
    "cluster": "Cluster", "test": "Test", "statistic": "Statistic", "df": "df",
    "indicator": "Indicator", "weight": "Weight", "entropy": "Entropy",
    "divergence": "Divergence", "score": "Score", "rank": "Rank", "closeness": "Closeness",
    "of_change": "Change", "driver_change": "Change of driver", "elasticity": "Elasticity",
    "state": "State", "class": "Class", "zone": "Zone", "size": "Size", "depth": "Depth",
    "p_adjusted": "p (adjusted)", "variance": "Variance", "z_i": "z of I", "sink": "Sink",
    "icf": "ICF", "cec": "CEC", "deficit": "Deficit", "surplus": "Surplus", "grade": "Grade",
    "direct": "Direct", "indirect": "Indirect", "fit": "Fit", "forecast": "Forecast",
    "effects": "Effects", "shares": "Shares", "parameters": "Parameters", "weights": "Weights",
    "scores": "Scores", "coefficients": "Coefficients", "models": "Models",
  ]
}
