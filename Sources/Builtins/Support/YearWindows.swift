import Interpreter
import Tables

extension Call {
  /// The parameter `over` of methods that compare the ends of windows of years.
  static let windowsParameter = BuiltinParameter(
    "over", .either([.range, .list]), "The window from its first to its last year, or a list.",
    default: .none(describes: "all years of the table"))

  /// The windows of `over`: pairs of different years, from the first to the last without one.
  func windows(_ years: [Int]) throws(Stop) -> [ClosedRange<Int>] {
    guard let low = years.min(), let high = years.max() else {
      throw wrong("t", "M007", "the table has no rows", kind: "too_short")
    }
    var windows: [ClosedRange<Int>] = []
    for item in value("over")?.members ?? [.range(YearRange(first: low, last: high))] {
      guard case .range(let range) = item else {
        throw wrong(
          "over", "N008", "`over` takes ranges of years, and this is \(item.kindWithArticle)")
      }
      let (first, last) = (range.first ?? low, range.last ?? high)
      guard first < last else {
        throw wrong("over", "M017", "a window needs two different years", kind: "too_short")
      }
      for year in [first, last] where !years.contains(year) {
        throw wrong(
          "over", "M010", "the table has no year \(year)", kind: "missing",
          mend: "choose years that it has")
      }
      windows.append(first...last)
    }
    return windows
  }
}
