import DataIO
import Interpreter
import Reports
import Tables
import Units

/// How tables are made for a paper: what `export` and `report` share.
struct PaperOptions {
  /// Decimals of numbers that are not whole; `nil` for as many as each column needs.
  let decimals: Int?
  /// Whether coefficients have stars.
  let stars: Bool
  /// What stands below a coefficient.
  let errors: ShownErrors
  /// What terms and columns are called.
  let labels: PaperLabels
  /// The terms of regressions to show.
  let chosen: ChosenTerms
  /// The language of heads, titles and notes.
  let translator: Translator
  /// Whether tables tell where their numbers come from: files are hashed for that.
  let tellsOrigins: Bool
  /// The hashes of files that were read, each computed once.
  let hashes = FileHashes()

  /// The options of a call.
  init(_ call: Call, tellsOrigins: Bool = false) throws(Stop) {
    self.tellsOrigins = tellsOrigins
    decimals = call.value("decimals")?.asWhole
    stars = try call.flag("stars")
    errors = ShownErrors(rawValue: try call.text("errors")) ?? .standard
    labels = try PaperLabels(call)
    translator = call.paperTranslator(try call.text("lang") == "zh" ? .chinese : .english)
    chosen = try ChosenTerms(call)
  }

  /// Stops when a label, a term or an option of regressions was for nothing.
  func checkAllUsed(_ call: Call) throws(Stop) {
    try labels.checkAllUsed(call)
    try chosen.checkAllUsed(call)
  }

  /// The parameters that `export` and `report` share.
  static let parameters: [BuiltinParameter] = [
    BuiltinParameter(
      "terms", .list, "What terms, columns and texts are called: `[log_gdp = \"ln GDP\"]`.",
      default: .none(describes: "their own names")),
    BuiltinParameter(
      "rows", .list, "The terms of regressions to show, in this order.",
      default: .none(describes: "all")),
    BuiltinParameter(
      "decimals", .whole(0...12), "Decimals of numbers that are not whole.",
      default: .none(describes: "four digits a column; four decimals of coefficients")),
    BuiltinParameter(
      "stars", .flag, "Whether coefficients have stars.", default: .value(.flag(true))),
    BuiltinParameter(
      "errors", .choice(ShownErrors.allCases.map(\.rawValue)),
      "What stands below a coefficient: standard error, t value, p value or nothing.",
      default: .value(.text("se"))),
    BuiltinParameter(
      "lang", .choice(["en", "zh"]), "The language of headings, titles and notes.",
      default: .value(.text("en"))),
  ]
}

extension Call {
  /// Says words of tables, and the titles and notes of results, in the language of a file.
  func paperTranslator(_ language: Language) -> Translator {
    guard language != .english else { return .english }
    let wording = machine.registry.wording
    return Translator(
      language,
      parts: UnitsWording.parts(language) + TablesWording.parts(language)
        + InterpreterWording.parts(language) + wording(language))
  }
}

/// The hashes of files, computed once a call.
///
/// Confined to one call.
final class FileHashes {
  private var known: [TableSource.FileState: FileFingerprint.Hash] = [:]

  /// What the bytes of a file are.
  func hash(_ file: TableSource.FileState) -> FileFingerprint.Hash {
    if let found = known[file] { return found }
    let found = FileFingerprint.hash(file)
    known[file] = found
    return found
  }
}
