import Interpreter
import Tables

extension Builtin {
  /// `regions(x)`.
  static let regions = Builtin(
    "regions", .tables,
    "Tells which regions names are recognised as, how, and what comes nearest to the rest.",
    parameters: [
      BuiltinParameter(
        "x", .either([.series, .table, .list, .text]),
        "A column of names, a list of them, or a table with a region in its key.")
    ],
    result: "a table: name, level, code, full_name, how, nearest",
    discussion: """
      One row for each different name, in the order of first appearance. `how` is `full name`, `other \
      name` (short, or in another script), `code`, `several` where several regions go by the name, \
      and `none`; `nearest` gives the candidates or the names most like it. Known are 34 provinces and 333 \
      prefecture-level units of China (GB/T 2260), countries (ISO 3166-1) and states of the United \
      States (FIPS 5-2). A name that is not known stays a region of its own: tables still join by it, \
      letter by letter. Names of your own are given by `load(…, aliases = t)`.
      """,
    examples: [
      Example(
        "regions([\"江苏\", \"Zhejiang\", \"330000\", \"Guandong\", \"全国\"])",
        """
        name      level     code    full_name  how         nearest
        ────────  ────────  ──────  ─────────  ──────────  ────────────────────────────
        江苏      province  320000  江苏省     other name  na
        Zhejiang  province  330000  浙江省     other name  na
        330000    province  330000  浙江省     code        na
        Guandong  na        na      na         none        Guangdong, Dandong, Shandong
        全国      na        na      na         none        na
        5 rows × 6 columns
        note: 3 of 5 names are recognised
        """)
    ],
    references: [
      "GB/T 2260: Codes for the administrative divisions of the People's Republic of China."
    ],
    searchWords: ["match names", "countrycode", "kountry", "fuzzy match", "地区名称核对", "行政区划代码"],
    body: .function { (call) throws(Stop) in
      let matches = KnownRegions.standard.matches(try spellings(call))
      let columns = [
        Column.texts("name", matches.map(\.spelling)),
        Column.texts("level", matches.map { $0.entry?.level.rawValue }),
        Column.texts("code", matches.map { $0.entry?.code }),
        Column.texts("full_name", matches.map { $0.entry?.names.first }),
        Column.texts("how", matches.map(\.means.rawValue)),
        Column.texts(
          "nearest",
          matches.map { $0.candidates.isEmpty ? nil : $0.candidates.joined(separator: ", ") }),
      ]
      return .table(
        try tables("x") { () throws(TableError) in
          var table = try Table(columns: columns, rowCount: matches.count)
          let known = matches.count { $0.entry != nil }
          if known < matches.count {
            table.notes.append(TableNote("\(known) of \(matches.count) names are recognised"))
          }
          return table
        })
    })
}

/// The different names, in order of first appearance.
private func spellings(_ call: Call) throws(Stop) -> [String] {
  let texts: [String?]
  switch call.value("x") {
  case .table(let table):
    guard let name = table.key?.region, let column = table.column(named: name) else {
      throw call.wrong(
        "x", "T094", "the table has no region in its key",
        mend: "give the column: `regions(t.name)`")
    }
    texts = cellTexts(column)
  case .vector(let vector): texts = cellTexts(vector.column)
  case .list(let list): texts = list.items.map { spelling($0) }
  case let other: texts = [other.flatMap(spelling)]
  }
  var seen = Set<String>()
  return texts.compactMap { $0 }.filter { seen.insert($0).inserted }
}

private func cellTexts(_ column: Column) -> [String?] {
  (0..<column.count).map { column.cellText($0) }
}

private func spelling(_ value: Value) -> String? {
  switch value {
  case .text(let text): text
  case .region(let region): region.name
  case .number(let number): Column("x", .numbers([number])).cellText(0)
  default: nil
  }
}
