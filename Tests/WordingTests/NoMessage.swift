/// What looks like a message and is none: each row says why, and where such literals stand.
struct NoMessage: Sendable {
  /// Why they are none.
  let reason: String
  /// The beginning of the path below `Sources`.
  var path = ""
  /// The name of a call around them, without braces in between.
  var inside: String?
  /// What stands right before them.
  var behind: [String] = []
  /// The texts themselves.
  var texts: [String] = []
  /// What the texts begin with.
  var beginnings: [String] = []
  /// Whether they are raw values of an enumeration.
  var isRawValue = false

  /// Whether a literal is none for this reason.
  func holds(_ literal: SourceLiteral, _ path: String) -> Bool {
    path.hasPrefix(self.path) && isInside(literal.calls)
      && (behind.isEmpty || behind.contains { literal.before.hasSuffix($0) })
      && (!isRawValue || literal.isRawValue)
      && (texts.isEmpty || texts.contains(literal.template))
      && (beginnings.isEmpty || beginnings.contains { literal.template.hasPrefix($0) })
  }

  private func isInside(_ calls: [String]) -> Bool {
    guard let inside else { return true }
    let around = calls.reversed().prefix { !$0.hasPrefix("{") }
    return around.contains { $0.split(separator: ".").last.map(String.init) == inside }
  }

  /// All reasons.
  static let table: [NoMessage] = [
    NoMessage(
      reason: "code in a sentence", path: "Interpreter/Evaluate/Machine+Operators",
      texts: ["to [{}]"]),
    NoMessage(
      reason: "a command, and where something came from", path: "RecipePackages/Add",
      texts: ["tonne add", "Tonne {}"]),
    NoMessage(reason: "a statement for a database", path: "DataIO/Databases/TableStatements"),
    NoMessage(reason: "a statement for a database", path: "DataIO/Databases/Database+Tables"),
    NoMessage(
      reason: "a word of the format", path: "DataIO/Maps/GeoJSONWriter",
      texts: ["Polygon", "MultiPolygon"]),
    NoMessage(reason: "markup", path: "Site/", beginnings: ["<", " open="]),
    NoMessage(reason: "style and pictures of pages", path: "Site/Look/"),
    NoMessage(reason: "a script of pages", path: "Site/Search/SiteScript"),
    NoMessage(reason: "a script of pages", path: "Reports/View/ViewScript"),
    NoMessage(reason: "a kind of code", path: "Site/Pages/PageMarkup", texts: ["sh run"]),
    NoMessage(reason: "the name of a language in it", path: "Site/Pages/", texts: ["EN"]),
    NoMessage(reason: "markup", path: "Reports/View/ViewWriter", texts: ["picture alone"]),
    NoMessage(reason: "texts of records are looked up whole", inside: "Builtin"),
    NoMessage(reason: "texts of records are looked up whole", inside: "BuiltinParameter"),
    NoMessage(reason: "texts of records are looked up whole", path: "Shell/Errors/"),
    NoMessage(reason: "a program and what it prints", inside: "Example"),
    NoMessage(reason: "a script of gnuplot, or a name of a font", path: "Plotting/"),
    NoMessage(reason: "the summary of a picture, which its page lists", inside: "Picture"),
    NoMessage(reason: "a value of the language", isRawValue: true),
    NoMessage(reason: "the source of data", inside: "FactorSet"),
    NoMessage(reason: "findings of audits are values", inside: "AuditFinding"),
    NoMessage(reason: "a part of findings", path: "Methods/Audit+", behind: ["?", ":"]),

    NoMessage(reason: "a value of the language", inside: "PrintedModel"),
    NoMessage(reason: "names of regions", path: "Tables/Regions/"),
    NoMessage(reason: "a value of the language", path: "Builtins/", behind: [".text("]),
    NoMessage(
      reason: "a cell of a table", path: "Builtins/Accounting/EmissionsRun",
      texts: ["{} per {}", "{} × grid factor in {}"]),
    NoMessage(reason: "a cell of a table", path: "Builtins/Tables/OutlierReasons"),
    NoMessage(reason: "a cell of a table", path: "Builtins/Tables/TracedCell+Words"),
    NoMessage(
      reason: "a cell of a table", path: "DataIO/Databases/QueryCells",
      texts: ["row {}, column {} of `{}`"]),
    NoMessage(
      reason: "a cell of a table", path: "DataIO/Statistics/StatisticsReader",
      texts: ["row {}, variable {}"]),
    NoMessage(
      reason: "markup", path: "DataIO/Workbook/WorksheetScanner", beginnings: ["<?xml"]),
    NoMessage(
      reason: "a cell of a table", path: "Builtins/Accounting/Deflate",
      texts: ["{} by {} to prices of {}"]),
    NoMessage(
      reason: "a cell of a table", path: "Builtins/Tables/Convert", texts: ["{} to [{}]"]),
    NoMessage(
      reason: "a value of the language, as programs show it", path: "Interpreter/Values/",
      texts: ["recipe {}", "recipes of {}", "not {}", "{} to [{}]"]),
    NoMessage(
      reason: "code", path: "Shell/",
      texts: ["recipe {}{}", "lang \"{}\"", "let {} = {}", "{}seed = {}"]),
    NoMessage(
      reason: "code",
      texts: ["kt CO2", "ans {}", " as {}", "mean(weight =)", "Mt CO2", "missing ="]),
    NoMessage(
      reason: "for programs in Swift, no message shows it", path: "Units/Dimension",
      texts: ["substance {}", "price year {}"]),
    NoMessage(reason: "what is typed", path: "Shell/Command/HelpText", behind: ["("]),
    NoMessage(reason: "what is typed", path: "Shell/Prompt/Prompt+Commands", behind: ["("]),
    NoMessage(
      reason: "what is typed", path: "Shell/Prompt/PromptCommand", behind: ["arguments:"]),
    NoMessage(reason: "a line of a file", path: "Shell/Prompt/", behind: ["Array(", "= ["]),
    NoMessage(reason: "a line of a file", path: "RecipePackages/Check/RecipeExample"),
    NoMessage(reason: "a line of a file", path: "RecipePackages/Lock/LockFile"),
    NoMessage(reason: "a file", path: "RecipePackages/New/PackageTemplate"),
    NoMessage(
      reason: "code", path: "RecipePackages/Check/PackagePage", texts: ["use \"{}\""]),
    NoMessage(
      reason: "what a program says", path: "RecipePackages/Add/GitClone", texts: ["fatal: "]),
    NoMessage(
      reason: "a line of a file", path: "Shell/Command/Command+Packages", texts: ["Your Name"]),
    NoMessage(
      reason: "a line of a file", path: "Shell/Prompt/LiftedRecipe",
      beginnings: ["## Lifted from", "recipe {}({}) {", "lang \""]),
    NoMessage(
      reason: "words of the command with a message put in", behind: ["write(", "writeError("]),
    NoMessage(
      reason: "a command of the system", path: "Shell/Command/SystemStreams", behind: ["?"]),
    NoMessage(
      reason: "a part of a workbook", path: "DataIO/Workbook/WorkbookWriter",
      behind: ["+", "contentsOf:", "="]),
    NoMessage(
      reason: "markup", path: "Reports/",
      beginnings: ["<", "{}<", "applyBorder=", ":root{", "\\", "  \\", "    \\", "${}\\"]),
    NoMessage(reason: "markup", path: "Notebook/", beginnings: ["<", "\n<"]),
    NoMessage(reason: "words of the command", path: "Notebook/Kernel", texts: ["Tonne {}"]),
    NoMessage(
      reason: "names of fonts and styles", path: "Reports/Docx/DocxStyles",
      texts: [
        "Times New Roman", "SimHei", "SimSun", "Courier New", "Body Text", "List Paragraph",
        "Table Text", "Table Note", "Figure Caption", "heading {}",
      ]),
    NoMessage(reason: "a line of a file", path: "Shell/Prompt/Transcript"),
    NoMessage(reason: "names of regions", path: "Tables/Regions/", behind: ["="]),
    NoMessage(reason: "words of yearbooks", path: "DataIO/Grid/GridUnit"),
    NoMessage(reason: "words of yearbooks", path: "DataIO/Grid/GridAssembly", texts: ["per cent"]),
    NoMessage(reason: "a line of a file", path: "DataIO/WeightsWriter"),
    NoMessage(reason: "the name of a column", path: "Builtins/", texts: ["term "]),
    NoMessage(reason: "for who measures Tonne", path: "benchmarks/"),
    NoMessage(reason: "for who looks for crashes", path: "fuzz/"),
    NoMessage(
      reason: "files for other programs, in the English of the usage", path: "Shell/Editors/"),
    NoMessage(
      reason: "for who writes a client, not for who edits", path: "LanguageServer/",
      inside: "ResponseError"),
    NoMessage(
      reason: "for who writes a client, not for who edits", path: "LanguageServer/", inside: "warn"),
    NoMessage(
      reason: "code", path: "LanguageServer/Features/",
      texts: ["recipe {}", "use \"{}\"", "did you mean "]),
    NoMessage(
      reason: "a line of the protocol", path: "LanguageServer/Protocol/",
      beginnings: ["Content-Length: ", "line {}, column {}", "{} ({})"]),
    NoMessage(reason: "markup", path: "LanguageServer/Features/", beginnings: ["| ", "- `{}`"]),
    NoMessage(
      reason: "words of the command", path: "Shell/Command/VersionText", texts: ["tonne {} ({})"]),
  ]
}
