import DataIO
import Interpreter
import Reports
import Tables

extension Builtin {
  /// `export(r, path, title, number, notes, part, terms, rows, decimals, stars, errors, lang)`.
  static let export = Builtin(
    "export", .papers, "Writes a table for a paper: three rules, stars, errors in brackets, notes.",
    parameters: [
      BuiltinParameter(
        "r", .any, "A table, a result, regressions, or a list of them; names are titles."),
      BuiltinParameter(
        "path", .text, "The file, ending in .docx, .tex, .html, .md, .csv or .xlsx.",
        paths: .file),
      BuiltinParameter(
        "title", .text, "The title above the table.",
        default: .none(describes: "that of the result")),
      BuiltinParameter(
        "number", .either([.whole(0...9999), .text]),
        "The number of the table; several tables count on from a whole one.",
        default: .none(describes: "no number")),
      BuiltinParameter(
        "notes", .either([.text, .list]), "Sentences below the table, behind those on stars.",
        default: .none(describes: "none of your own")),
      BuiltinParameter(
        "part", .text, "The part of a result to write, a field such as \"coefficients\".",
        default: .none(describes: "all that it prints")),
    ] + PaperOptions.parameters,
    result: "nothing",
    discussion: exportDiscussion,
    examples: [
      Example(
        """
        let t = table(city = ["A", "B"], gdp = [1.25, 2])
        t |> export("table1.csv", terms = [city = "City", gdp = "GDP"], decimals = 1)
        load("table1.csv")
        """,
        """
        City  GDP
        ────  ───
        A     1.3
        B     2.0
        2 rows × 2 columns
        """),
      Example(
        SpatialModelRecord.panel + """
          compare([OLS = t |> ols(.y ~ .x, effects = "region"),
            SLM = t |> slm(.y ~ .x, w, effects = "region")])
            |> export("table2.docx", title = "Output and emissions", number = 2,
              terms = [x = "Output"], decimals = 3)
          """, ""),
    ],
    searchWords: [
      "esttab", "outreg2", "stargazer", "modelsummary", "to_latex", "flextable", "kable",
      "导出", "三线表", "论文表格",
    ],
    reach: .writing,
    body: .function { (call) throws(Stop) in
      try ExportRun(call).write()
      return .nothing
    })
}

/// The discussion of `export`, which its Chinese refers to.
let exportDiscussion = """
  Regressions, alone, in a list or from `compare`, are written as papers print them: the dependent \
  variable above, coefficients with stars (* p < 0.1, ** p < 0.05, *** p < 0.01), what `errors` \
  asks for in brackets below, measures of fit behind a thin rule. `compare` at the prompt shows the \
  same cells. `impacts` has its errors in brackets too; its stars take estimate over error as \
  normal. Every other table is written column by column, of a result one table after the other \
  (`part` takes one; a csv file holds only one). Numbers have as many decimals as `decimals` says, \
  whole ones none; one that would vanish keeps three digits. A name in `terms` may leave out units \
  and write `_` for other signs: `log_gdp` is `log(gdp [1e8 CNY])`. Remarks of methods go into \
  `report`, not into the table. Text is escaped for each format; in csv a text that a spreadsheet \
  would run as a formula gets an apostrophe. Missing values are a dash, in csv and xlsx nothing. A \
  table beyond 20000 rows goes into csv and xlsx only, one beyond two million cells is \
  for `save`. A file appears whole or not at all.
  """

/// One call of `export`.
private struct ExportRun {
  let call: Call
  let options: PaperOptions
  let format: PaperFormat
  let path: String

  init(_ call: Call) throws(Stop) {
    self.call = call
    path = try call.writablePath()
    guard let format = PaperFormat(path: path) else {
      throw call.wrong(
        "path", "M280",
        "\"\(try call.text("path"))\" has no ending that tells how to write a table",
        mend: "end it in .docx, .tex, .html, .md, .csv or .xlsx")
    }
    self.format = format
    options = try PaperOptions(call)
  }

  func write() throws(Stop) {
    var tables = try parts().map(\.table)
    try options.checkAllUsed(call)
    if format == .csv, tables.count > 1 {
      throw call.wrong(
        "path", "M283", "a csv file holds one table, and there are \(tables.count)",
        mend: "take one by `part`, or write .xlsx, which has a sheet for each")
    }
    if format == .docx {
      for table in tables { try PaperSize.checkColumns(table, call, argument: "path") }
    }
    try name(&tables)
    let document = PaperDocument(
      title: call.optionalText("title"), blocks: tables.map { .table($0) },
      translator: options.translator)
    do throws(DataError) { try format.write(document, path: path) } catch {
      throw .failure(Failure(error, argument: "path"))
    }
  }

  private func parts() throws(Stop) -> [PaperPart] {
    let value = call.value("r") ?? .missing
    try PaperSize.checkRows(value, format, call, part: call.optionalText("part"), argument: "path")
    let maker = PaperParts(options: options)
    if let name = call.optionalText("part") {
      if let part = maker.part(name, of: value) { return [part] }
      let names = maker.names(of: value)
      throw call.wrong(
        "part", "M282", "there is no table `\(name)` in \(value.kindWithArticle)",
        notes: names.isEmpty ? [] : ["parts: \(names.joined(separator: ", "))"],
        mend: names.isEmpty ? "leave `part` out" : nil)
    }
    guard let parts = maker.parts(of: value), !parts.isEmpty,
      parts.allSatisfy({ $0.table.columnCount > 0 })
    else {
      throw call.wrong(
        "r", "M281", "there is no table in \(value.kindWithArticle)",
        mend: "give a table, a result, or a list of them")
    }
    return parts
  }

  /// Puts title, number and notes to the tables.
  private func name(_ tables: inout [PaperTable]) throws(Stop) {
    let own = try notes()
    let title = call.optionalText("title")
    for place in tables.indices {
      if let title {
        let part = tables.count > 1 ? tables[place].title : nil
        tables[place].title = part.map { "\(title). \($0)" } ?? title
      }
      tables[place].number = number(place, of: tables.count)
      tables[place].notes += own
    }
  }

  /// Whole numbers count on; behind others come letters.
  private func number(_ place: Int, of count: Int) -> String? {
    guard let value = call.value("number") else { return nil }
    if let first = value.asWhole { return "\(first + place)" }
    guard case .text(let text) = value else { return nil }
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return count > 1 && letters.indices.contains(place) ? "\(text)\(letters[place])" : text
  }

  private func notes() throws(Stop) -> [String] {
    var notes: [String] = []
    for item in call.value("notes")?.members ?? [] {
      guard case .text(let note) = item else {
        throw call.wrong(
          "notes", "M288", "`notes` takes texts", mend: "write it as in `notes = [\"…\", \"…\"]`")
      }
      notes.append(note)
    }
    return notes
  }
}
