import Glibc
import Interpreter
import Plotting
import Tables

/// The effects of a decomposition: columns of groups, the window, a column for each factor, the total.
struct EffectTable {
  /// One row: a group in a window.
  struct Row {
    /// The group; empty where all is pooled.
    var label: String
    /// The window.
    var window: String
    /// Its ends.
    var (from, to): (Double, Double)
    /// The effect of each factor.
    var effects: [Double]
    /// The net change.
    var total: Double
  }

  /// The rows.
  let rows: [Row]
  /// The factors, and the residual where the factors leave something over.
  let factors: [String]
  /// Whether effects multiply: rows then hold logarithms, which add up.
  let isMultiplicative: Bool
  /// The title of an axis of effects.
  let axisTitle: String

  /// Reads the effects of a result.
  init(_ picture: PictureCall) throws(Stop) {
    let table = try picture.table("effects")
    let names = table.table.names
    guard let last = names.lastIndex(of: "total") else {
      _ = try table.column("total")
      (rows, factors, isMultiplicative, axisTitle) = ([], [], false, "")
      return
    }
    let window = names.firstIndex(of: "to").map { $0 + 1 }
    let heads = names.firstIndex(of: "from").map { Array(names[..<$0]) } ?? []
    let columns = Array(names[(window ?? 0)..<last])
    let options = picture.result?.options ?? []
    isMultiplicative = options.contains { option in
      if option.name == "form", case .text("multiplicative") = option.value { return true }
      return false
    }
    let isLog = isMultiplicative
    func scaled(_ name: String) throws(Stop) -> [Double] {
      let cells = try table.numbers(name)
      return isLog ? cells.map { $0 > 0 ? log($0) : .nan } : cells
    }
    var effects: [[Double]] = []
    for column in columns { effects.append(try scaled(column)) }
    let totals = try scaled("total")
    let residual = names.contains("residual") ? try scaled("residual") : []
    if Self.isVisible(residual, beside: effects + [totals]) {
      factors = columns + [picture.say("residual")]
      effects.append(residual)
    } else {
      factors = columns
    }
    let from = try window.map { (_) throws(Stop) in try table.numbers("from") }
    let to = try window.map { (_) throws(Stop) in try table.numbers("to") }
    var labels: [[String]] = []
    for head in heads { labels.append(try table.texts(head)) }
    rows = totals.indices.map { row in
      let years = (from?[row] ?? .nan, to?[row] ?? .nan)
      let window =
        years.0.isFinite && years.1.isFinite ? "\(Int(years.0))–\(Int(years.1))" : ""
      return Row(
        label: labels.map { $0[row] }.joined(separator: ", "), window: window, from: years.0,
        to: years.1, effects: effects.map { $0[row] }, total: totals[row])
    }
    axisTitle =
      isLog
      ? picture.say("change (logarithm of the index)")
      : table.title("change", unitOf: "total")
  }

  /// Whether a residual is more than what rounding leaves beside the effects.
  private static func isVisible(_ residual: [Double], beside effects: [[Double]]) -> Bool {
    func largest(_ cells: some Sequence<Double>) -> Double {
      cells.reduce(0) { $1.isFinite ? max($0, $1.magnitude) : $0 }
    }
    return largest(residual) > 1e-6 * largest(effects.joined())
  }

  /// The windows in order.
  var windows: [String] {
    var seen: Set<String> = []
    return rows.map(\.window).filter { seen.insert($0).inserted }
  }

  /// The rows of one window, those with the largest changes where there are too many.
  func rows(of window: String, most: Int) -> [Row] {
    let own = rows.filter { $0.window == window }
    guard own.count > most else { return own }
    let kept = own.indices.sorted { own[$0].total.magnitude > own[$1].total.magnitude }.prefix(most)
    return kept.sorted().map { own[$0] }
  }
}
