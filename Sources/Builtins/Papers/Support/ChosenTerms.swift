import Interpreter
import Tables

/// The terms of regressions that a table shows: `rows = ["log(gdp)", "rho"]`.
///
/// Confined to one call.
final class ChosenTerms {
  private let names: [String]?
  private var used: Set<String> = []
  private var seen: [String] = []
  private var hasRegression = false

  /// The terms of an argument `rows`.
  ///
  /// - Throws: M288 for what is no text.
  init(_ call: Call) throws(Stop) {
    guard case .list(let list)? = call.value("rows") else {
      names = nil
      return
    }
    var names: [String] = []
    for item in list.items {
      guard case .text(let name) = item else {
        throw call.wrong(
          "rows", "M288", "`rows` takes the names of terms as texts",
          mend: "write it as in `rows = [\"log(gdp)\", \"rho\"]`")
      }
      names.append(name)
    }
    self.names = names
  }

  /// Says that a table has terms, and gives those to show in their order.
  func choose(among terms: [String]) -> [String] {
    hasRegression = true
    guard let names else { return terms }
    for term in terms where !seen.contains(term) { seen.append(term) }
    return names.compactMap { name in
      guard let term = terms.first(where: { PaperLabels.forms($0).contains(name) }) else {
        return nil
      }
      used.insert(name)
      return term
    }
  }

  /// Stops when a term was not there, or an option of regressions was given without any.
  func checkAllUsed(_ call: Call) throws(Stop) {
    guard hasRegression else {
      for option in ["rows", "errors"] where call.isGiven(option) {
        throw call.wrong(
          option, "M289", "`\(option)` is for regressions, and there is none",
          mend: option == "rows" ? "choose rows of a table by `filter` before" : nil)
      }
      return
    }
    guard let name = names?.first(where: { !used.contains($0) }) else { return }
    throw call.wrong(
      "rows", "M284", "there is no term `\(name)` in the regressions",
      notes: ["there are: \(seen.prefix(30).joined(separator: ", "))"],
      mend: nearest(name, among: seen.flatMap(PaperLabels.forms), limit: 1).first
        .map { "did you mean `\($0)`?" })
  }
}
