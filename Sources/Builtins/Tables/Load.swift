import DataIO
import Interpreter
import Syntax
import Tables
import Units

extension Builtin {
  /// `load(path, key = [.region, .year], …)`.
  static let load = Builtin(
    "load", .tables, "Reads a table from a text file, a workbook, or a file of Stata or SPSS.",
    parameters: [
      BuiltinParameter(
        "path", .text, "The file, relative to the one the path stands in.", paths: .file),
      BuiltinParameter(
        "key", .columnNames,
        "The columns that identify a row; `region = .a` and `year = .b` name their roles.",
        default: .none(describes: "no key")),
      BuiltinParameter(
        "value", .text,
        "The name for what years across hold, with its unit if you like; they are made long then.",
        default: .none(describes: "what the file calls it")),
      BuiltinParameter(
        "units", .list, "Units by column, which win over those of the header: `[gdp = \"yuan\"]`.",
        default: .none(describes: "those of the header")),
      BuiltinParameter(
        "aliases", .table, "Other spellings of the regions: each row is one region.",
        default: .none(describes: "none")),
      BuiltinParameter(
        "missing", .either([.text, .list]), "Further words for a missing value.",
        default: .none(describes: "blank cells, NA, …")),
      BuiltinParameter(
        "sheet", .either([.text, .whole(1...10_000)]), "The sheet of a workbook, by name or place.",
        default: .none(describes: "the first that holds a table")),
      BuiltinParameter(
        "range", .text, "The cells to read: `\"A3:I40\"`.", default: .none(describes: "all")),
      BuiltinParameter(
        "header", .either([.whole(1...1_000_000), .flag]),
        "The line of the names; `false` when there are none.",
        default: .none(describes: "the first line that is not blank")),
      BuiltinParameter(
        "separator", .text, "The sign between cells.", default: .none(describes: "found out")),
      BuiltinParameter(
        "decimal", .choice([".", ","]), "The decimal sign.",
        default: .none(describes: "found out")),
      BuiltinParameter(
        "encoding", .text, "The encoding: `\"gb18030\"`, `\"big5\"`, ….",
        default: .none(describes: "found out")),
      BuiltinParameter(
        "labels", .flag,
        "Of Stata and SPSS: whether labels stand in the place of the values that have them.",
        default: .value(.flag(true))),
    ],
    result: "a table",
    discussion: """
      A heading may carry a unit: `co2 [Mt CO2]`, `碳排放量(万吨)`. What the file does not tell for certain \
      is an error that names the line and what to write. Texts with leading zeros stay texts. \
      Files of Stata (.dta) and SPSS (.sav, .por) are read through libreadstat1, which is opened when the \
      first one is: dates become texts by ISO 8601, missing values of all kinds `na`, and a unit in \
      brackets at the end of a label is that of its column; `how(t)` tells labels and kinds of missing values.
      """,
    examples: [
      Example(
        "let t = table(city = [\"A\", \"B\"], year = [2020, 2020], \"co2 [t CO2]\" = [1, 2])\n"
          + "save(t, \"in.csv\")\n"
          + "let panel = load(\"in.csv\", key = [.city, .year])\n"
          + "panel[@B, 2020].co2", "2 t CO2")
    ],
    searchWords: ["read.csv", "read_csv", "import delimited", "use", "读取", "导入"],
    reach: .reading,
    namesOwnColumns: true,
    body: .function { (call) throws(Stop) in
      let written = try call.text("path")
      let location = FilePath.resolved(written, in: call.module.folder)
      // Before the bytes are read: a file that changes while it is read is told apart later.
      let state = FileFingerprint.state(location)
      var table: Table
      let options = try csvOptions(call)
      let grid = try gridOptions(call, options)
      do throws(DataError) {
        table = try LoadedFile.read(
          path: location, options: options, grid: grid, registry: call.module.units
        ).table
      } catch {
        try call.machine.checkInterrupt()
        throw .failure(Failure(error, argument: place(of: error, call)))
      }
      let reading = table.sources.first?.reading ?? []
      table.sources = [
        TableSource(path: written, rows: table.rowCount, file: state, reading: reading)
      ]
      table = table.read(
        from: FileCells(
          path: written, state: state, options: options, grid: grid, registry: call.module.units,
          isGrid: !reading.isEmpty))
      return .table(try call.keyed(table))
    })
}

/// What a script says of workbooks and yearbooks.
private func gridOptions(_ call: Call, _ csv: CSVOptions) throws(Stop) -> GridOptions {
  var options = GridOptions()
  if case .line(let line) = csv.header { options.header = line }
  options.missing = csv.missing
  options.units = csv.units
  options.key = call.namedColumns("key").map(\.column)
  if let heading = call.optionalText("value") {
    let (name, unit, unreadable) = splitHeader(heading, registry: call.module.units)
    if let unreadable {
      throw call.wrong(
        "value", "T083", "the unit [\(unreadable)] is not known",
        mend: "write a name with its unit: `value = \"gdp [1e8 CNY]\"`")
    }
    options.value = name
    if let unit, options.units[name] == nil { options.units[name] = unit.spelling }
  }
  switch call.value("sheet") {
  case .text(let name): options.sheet = .name(name)
  case .number(let place): options.sheet = .place(Int(place))
  default: break
  }
  if let written = call.optionalText("range") {
    guard let range = CellRange(written) else {
      throw call.wrong(
        "range", "T083", "\"\(written)\" is no range of cells", mend: "write it as \"A3:I40\"")
    }
    options.range = range
  }
  return options
}

private func csvOptions(_ call: Call) throws(Stop) -> CSVOptions {
  var options = CSVOptions()
  options.byteLimit = call.machine.options.readLimit
  switch call.value("header") {
  case .flag(false): options.header = .none
  case .number(let line): options.header = .line(Int(line))
  default: break
  }
  if let separator = call.optionalText("separator") {
    guard separator.count == 1, let sign = separator.first else {
      throw call.wrong("separator", "T083", "`separator` is a single sign")
    }
    options.separator = sign
  }
  options.decimal = call.optionalText("decimal")?.first
  options.encoding = call.optionalText("encoding")
  options.labels = try call.flag("labels")
  options.missing = try texts(call, "missing")
  options.units = try call.unitsByColumn()
  return options
}

private func texts(_ call: Call, _ name: String) throws(Stop) -> [String] {
  guard let value = call.value(name) else { return [] }
  if case .missing = value { return [] }
  var texts: [String] = []
  for member in value.members {
    switch member {
    case .text(let text): texts.append(text)
    case .number(let number): texts.append(NumberText.shortest(number))
    default:
      throw call.wrong(
        name, "T083", "`\(name)` takes texts, and this is \(member.kindWithArticle)")
    }
  }
  return texts
}

/// The argument that an error of reading is about.
private func place(of error: DataError, _ call: Call) -> String {
  let option: String
  switch error {
  case .unknownColumn(_, let name, _, _), .badOption(let name, _, _): option = name
  case .unknownEncoding: option = "encoding"
  case .noHeader, .noTable: option = "header"
  case .noSheet: option = "sheet"
  default: return "path"
  }
  return call.isGiven(option) ? option : "path"
}
