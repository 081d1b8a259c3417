import DataIO
import Interpreter
import Tables

extension Builtin {
  /// `save(t, path)`.
  static let save = Builtin(
    "save", .tables,
    "Writes a table, weights or a map to a file or a database, whole or not at all.",
    parameters: [
      BuiltinParameter(
        "t", .either([.table, .weights, .map]), "The table, spatial weights, or a map."),
      BuiltinParameter(
        "path", .either([.text, .connection]),
        "The file, ending in .csv, .tsv, .xlsx, .json or .dta; of weights in .gal, .gwt or .csv; of a map in .geojson; or a connection.",
        paths: .file),
      BuiltinParameter(
        "bom", .flag,
        "Whether a byte order mark stands before text, for spreadsheets that need it.",
        default: .value(.flag(false))),
      BuiltinParameter(
        "flags", .flag,
        "Whether a column `x_filled` is written behind each column `x` that has filled cells.",
        default: .value(.flag(false))),
      BuiltinParameter(
        "name", .text, "In a database: what the table is called there.",
        default: .none(describes: "none")),
      BuiltinParameter(
        "replace", .flag, "In a database: whether a table of the name gives way.",
        default: .value(.flag(false))),
      BuiltinParameter(
        "with", .table, "Of a map: results to join to it by region, one row a region.",
        default: .none(describes: "none")),
    ],
    result: "nothing",
    discussion: """
      UTF-8 with units in the header cells; missing cells are empty. In a file of Stata (.dta) a name of letters it does not take is changed, \
      which a warning says; the label of a variable has the name and the unit. A path is relative to the file it \
      stands in. A script writes only below its working folder unless `--write DIR` allows more. Weights \
      are written as they were before scaling; GAL holds no weights, only who is whose neighbour. \
      Into a database a table goes in one transaction: names with units as headings have them, the year \
      of the key as whole numbers, missing cells as NULL. \
      A map is written as GeoJSON with its properties and the columns of `with`, joined by region.
      """,
    examples: [
      Example("save(table(x = [1, 2]), \"out.csv\")\nlength(load(\"out.csv\"))", "2")
    ],
    searchWords: ["write.csv", "write_csv", "to_csv", "export delimited", "保存", "写文件"],
    reach: .writing,
    body: .function { (call) throws(Stop) in
      if case .result = call.value("path") {
        try saveToDatabase(call)
        return .nothing
      }
      if let option = ["name", "replace"].first(where: call.isGiven) {
        throw call.wrong(
          option, "T083", "`\(option)` is for a database, and this is a file",
          mend: "leave it out, or save to a connection: `connect(…)`")
      }
      let written = try call.text("path")
      let path = try call.writablePath()
      let isMarked = try call.flag("bom")
      if case .result(let result) = call.value("t"), result.kind == .map {
        let bytes = try MapWriting(call).bytes()
        guard path.lowercased().hasSuffix("json") else {
          throw call.wrong(
            "path", "D020", "\"\(written)\" has no ending of a map", mend: "end it in .geojson")
        }
        try files { () throws(DataError) in try TableWriter.write(bytes, path: path) }
        return .nothing
      }
      if call.isGiven("with") {
        throw call.wrong("with", "T083", "`with` is for a map", mend: "use `join`")
      }
      if case .table(let whole) = call.value("t") {
        let table = try call.flag("flags") ? marked(whole) : whole
        if path.lowercased().hasSuffix(".dta") { warnOfNames(table, call) }
        try files { () throws(DataError) in
          try TableWriter.save(table, path: path, marked: isMarked)
        }
      } else {
        let writer = try call.weights("t").writer
        try files { () throws(DataError) in try writer.save(path: path) }
      }
      return .nothing
    })
}

/// The table with columns that tell which cells were filled.
private func marked(_ table: Table) throws(Stop) -> Table {
  try tables("flags") { () throws(TableError) in try table.showingMarks() }
}

/// Writes, and turns what goes wrong into a failure that names the path.
private func files(_ body: () throws(DataError) -> Void) throws(Stop) {
  do throws(DataError) { try body() } catch {
    throw .failure(Failure(error, argument: "path"))
  }
}

/// Says which columns go by another name in a file of Stata.
private func warnOfNames(_ table: Table, _ call: Call) {
  let renamed = StataWriter(table).renamed.map { "\"\($0.name)\" → \($0.new)" }
  guard !renamed.isEmpty else { return }
  call.warn(
    "D087",
    renamed.count == 1
      ? "1 column goes by another name in Stata: \(listed(renamed))"
      : "\(renamed.count) columns go by other names in Stata: \(listed(renamed))")
}

/// Writes a table into a database.
private func saveToDatabase(_ call: Call) throws(Stop) {
  let database = try call.database("path")
  guard case .table(let table) = call.value("t") else {
    throw call.wrong("t", "T083", "a database takes tables", mend: "save `w.edges`")
  }
  if let option = ["bom", "with"].first(where: call.isGiven) {
    throw call.wrong(
      option, "T083", "`\(option)` is for a file, and this is a database", mend: "leave it out")
  }
  guard let name = call.optionalText("name") else {
    throw call.wrong(
      "path", "T083", "a table in a database has a name", mend: "give it one: `name = \"results\"`")
  }
  if case .sqlite(let path) = database.address { _ = try call.writablePath(path, from: "path") }
  let replaces = try call.flag("replace")
  try call.asking("path") { () throws(DataError) in
    try database.save(table, name: name, replaces: replaces)
  }
}
