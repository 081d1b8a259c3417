import DataIO
import Interpreter
import Tables

extension Builtin {
  /// `provenance(r)`.
  static let provenance = Builtin(
    "provenance", .results,
    "Tells the data files and packages behind a result with SHA-256, its rows, options, versions.",
    parameters: [
      BuiltinParameter("r", .either([.result, .table]), "A result or any table.")
    ],
    result:
      "`.method`, `.files` (file, sha256, bytes, rows), `.packages` (package, version, sha256), "
      + "`.rows_given`, `.rows_used`, `.rows_dropped`, `.steps`, `.options`, `.seed`, `.tonne`, "
      + "`.language`",
    discussion: """
      A table knows the files it was read from, and what is made of it, by joins of both sides, \
      knows them too. The hash is computed when it is asked for, of the file as it was read: when \
      its size, its time of writing or its place in the file system differ by then, `sha256` is \
      `na` and a note says so. Data that come with the program have no file. \
      `.packages` has the packages of recipes that had a part in it, and those that these use, each with the \
      hash of its content as `tonne.lock` has it. `.steps` says what \
      verbs did to the rows before the method; `.rows_given` counts the rows that came to it.
      """,
    examples: [
      Example(
        "let t = table(city = [\"A\", \"B\"], x = [1, 2])\n"
          + "save(t, \"in.csv\")\n"
          + "provenance(load(\"in.csv\") |> cv(of = .x, across = .city)).files",
        """
        file    sha256                                                            bytes  rows
        ──────  ────────────────────────────────────────────────────────────────  ─────  ────
        in.csv  6638954b5572f84265cf34b89ea82ec22f354986552aae73fb8655fe9c6bbd48     15     2
        1 row × 4 columns
        """)
    ],
    searchWords: ["sha256", "reproducibility", "lineage", "datasignature", "来源", "可重复"],
    reach: .elsewhere,
    body: .function { (call) throws(Stop) in
      let origin: ResultOrigin?
      let sources: [TableSource]
      switch call.value("r") {
      case .result(let result): (origin, sources) = (result.origin, result.origin.sources)
      case .table(let table): (origin, sources) = (table.origin as? ResultOrigin, table.sources)
      default: (origin, sources) = (nil, [])
      }
      let files = try FileTable(sources.filter { $0.package == nil })
      var steps = origin?.steps ?? []
      if origin == nil, case .table(let table) = call.value("r") {
        steps = table.notes.map(\.text.english)
      }
      var fields: [(name: String, value: Value)] = [
        (name: "method", value: origin.map { .text($0.method) } ?? .missing)
      ]
      fields += rowFields(origin, call)
      fields += [
        (name: "steps", value: .list(ListValue(steps.map { .text($0) }))),
        (name: "options", value: origin?.optionList ?? .list(ListValue([]))),
        (name: "seed", value: origin?.seed ?? .missing),
        (name: "tonne", value: .text(Version.tonne)),
        (name: "language", value: .text(Version.language)),
        (name: "files", value: .table(files.table)),
        (name: "packages", value: .table(try packageTable(sources.compactMap(\.package)))),
      ]
      return .result(
        MethodResult(
          method: "provenance", title: "Provenance", fields: fields, notes: files.notes))
    })
}

/// The rows that came to a method, and what became of them.
private func rowFields(
  _ origin: ResultOrigin?, _ call: Call
) -> [(name: String, value: Value)] {
  var given = origin?.rowsGiven
  if origin == nil, case .table(let table) = call.value("r") { given = table.rowCount }
  let used = origin?.rowsUsed ?? given
  func number(_ count: Int?) -> Value { count.map { .number(Double($0)) } ?? .missing }
  let dropped = given.flatMap { given in used.map { given - $0 } }
  return [
    (name: "rows_given", value: number(given)), (name: "rows_used", value: number(used)),
    (name: "rows_dropped", value: number(dropped)),
  ]
}

/// The packages of recipes among some sources.
private func packageTable(_ packages: [TableSource.Package]) throws(Stop) -> Table {
  try Table.result([
    Column.texts("package", packages.map(\.name)),
    Column.texts("version", packages.map(\.version)),
    Column.texts("sha256", packages.map(\.content)),
  ])
}

/// The files of some sources with their hashes.
private struct FileTable {
  var table: Table
  var notes: [Phrase] = []

  init(_ sources: [TableSource]) throws(Stop) {
    var hashes: [String?] = []
    for source in sources {
      switch source.file.map(FileFingerprint.hash) {
      case .sha256(let text): hashes.append(text)
      case .changed:
        hashes.append(nil)
        notes.append("\"\(source.path)\" was changed since it was read, so its hash is not known")
      case nil: hashes.append(nil)
      }
    }
    table = try Table.result([
      Column.texts("file", sources.map(\.path)), Column.texts("sha256", hashes),
      Column("bytes", .numbers(sources.map { $0.file.map { Double($0.size) } ?? .nan })),
      Column("rows", .numbers(sources.map { Double($0.rows) })),
    ])
  }
}
