import Interpreter
import Tables
import Units

/// Units between brackets: the word being typed, or a whole unit that the session's columns have.
extension CompletionRun {
  /// Completions inside the brackets of a unit.
  func unitCompletions() -> Completions {
    let typed = cursor.typed
    let whole = Matching.filter(wholeUnits, typed: typed) { $0 }
    if !typed.isEmpty, whole.contains(where: { $0.utf8.starts(with: typed.utf8) }) {
      return Completions(replaced: cursor.replaced, candidates: whole.map { Candidate($0, .unit) })
    }
    let parts = typed.split(omittingEmptySubsequences: false) { " /*·^()".contains($0) }
    let word = parts.last.map(String.init) ?? ""
    let fitting = Matching.filter(words, typed: word) { $0 }
    let end = cursor.replaced.upperBound
    let isFirst = parts.count < 2
    let found = isFirst ? wholeUnits.filter { _ in word.isEmpty } + fitting : fitting
    return Completions(
      replaced: (end - word.utf8.count)..<end, candidates: found.map { Candidate($0, .unit) })
  }

  /// Single words: those that are known, and forms with a prefix that are written most.
  private var words: [String] {
    let known = context.module.units.names
    return known + Self.common.filter { !$0.contains(" ") && !known.contains($0) }
  }

  /// Units of the session's columns, and those that are written most.
  private var wholeUnits: [String] {
    var units: [String] = []
    for (_, global) in context.module.globals.sorted(by: { $0.key < $1.key }) {
      guard case .table(let table)? = global.value else { continue }
      units += table.columns.compactMap { $0.measure.unit?.spelling }
    }
    var seen = Set<String>()
    return (units + Self.common).filter { seen.insert($0).inserted }
  }

  private static let common = [
    "t", "kt", "Mt", "1e4 t", "t CO2", "kt CO2", "Mt CO2", "1e4 t CO2", "t C", "tce", "1e4 tce",
    "GJ", "TJ", "PJ", "kWh", "MWh", "GWh", "TWh", "1e4 CNY", "1e8 CNY", "person", "1e4 person",
    "ha", "km2", "%",
  ]
}
