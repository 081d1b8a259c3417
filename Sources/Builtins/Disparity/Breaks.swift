import Interpreter
import Methods
import Tables

extension Builtin {
  /// `breaks(t, of, k, method, by)`.
  static let breaks = Builtin(
    "breaks", .disparity, "Parts values into classes, by natural breaks unless told.",
    parameters: [
      .panel, BuiltinParameter("of", .column, "The values that are parted."),
      BuiltinParameter(
        "k", .whole(1...100), "The number of classes.", default: .value(.number(5))),
      BuiltinParameter(
        "method", .choice(Methods.Breaks.Method.allCases.map(\.rawValue)),
        "How the bounds are found.", default: .value(.text("natural"))),
      .byPooled, MissingRule.parameter,
    ],
    result: "`.upper`, `.counts` (lists), `.gvf`, `.sdcm`, `.sdam`, `.classes` (key, class), "
      + "`.bounds` (by…, class, upper, count); several groups: `.models` with a row each",
    discussion: """
      A value is in the first class whose upper bound is not below it. natural: the partition with \
      the least sum of squares within classes, found exactly (Fisher, Jenks); bounds are values of \
      the data; among equally good partitions the last class starts earliest, and so on downwards. \
      quantile: of type 7; equal ones count once. equal: equal widths. sd: the mean and one and two \
      sample standard deviations around it. headtail: the mean, the mean of what is above it, and \
      so on. maximum: the middles of the k − 1 widest gaps, of equally wide ones the higher. \
      pretty: round numbers, about k. sd and headtail find their own number of classes. \
      gvf = 1 − sdcm / sdam, with sdcm the sum of squares around the class means and sdam that \
      around the mean. All rows are pooled, because only common bounds make years comparable; \
      `by = .year` gives each year its own.
      """,
    examples: [
      Example(
        """
        let t = key(table(city = ["a", "b", "c", "d", "e"], x = [1, 2, 9, 10, 30]), .city)
        let b = t |> breaks(of = .x, k = 3)
        b.upper
        b.classes
        """,
        """
        [2, 10, 30]

        city  class
        ────  ─────
        a         1
        b         1
        c         2
        d         2
        e         3
        5 rows × 2 columns · key: city
        """)
    ],
    references: [
      "Fisher, W. D. (1958). On grouping for maximum homogeneity. Journal of the American "
        + "Statistical Association 53. doi:10.1080/01621459.1958.10501479",
      "Jenks, G. F. (1977). Optimal data classification for choropleth maps. University of Kansas.",
      "Jiang, B. (2013). Head/tail breaks. The Professional Geographer 65(3). "
        + "doi:10.1080/00330124.2012.700499",
    ],
    searchWords: [
      "Jenks", "natural breaks", "自然断点", "自然间断点", "classInt", "classIntervals", "mapclassify",
      "FisherJenks", "jenkspy", "quantile", "head/tail", "classify",
    ],
    body: .function { (call) throws(Stop) in
      let run = try RegionalCall(call, ["of"], pools: true)
      let method = Methods.Breaks.Method(rawValue: try call.text("method")) ?? .natural
      let k = try call.whole("k")
      let found = try run.results { (rows) throws(MethodError) in
        try Methods.Breaks(of: run.cells(0, rows), classes: k, method: method)
      }
      var notes = run.notes + run.labelled(found.map(\.notes))
      if [.sd, .headtail].contains(method), call.isGiven("k") {
        notes.append("`k` is not used: \(method.rawValue) finds its own number of classes")
      }
      return .result(try breaksResult(run, found, method, notes))
    })
}

/// The fields of `breaks`.
private func breaksResult(
  _ run: RegionalCall, _ found: [Methods.Breaks], _ method: Methods.Breaks.Method,
  _ notes: [Phrase]
) throws(Stop) -> MethodResult {
  let of = run.columns[0].measure
  let square = (try? of.raised(to: 2)) ?? .unstated
  var fields: [(name: String, value: Value)]
  if run.groups.names.isEmpty, let one = found.first {
    fields = [
      (name: "gvf", value: .checked(one.fit)),
      (name: "sdcm", value: Value(Quantity(one.withinSquares, square))),
      (name: "sdam", value: Value(Quantity(one.totalSquares, square))),
      (name: "upper", value: .quantities(one.upper, of)),
      (name: "counts", value: .quantities(one.counts.map(Double.init), .plain)),
    ]
  } else {
    let models = try Table.result(
      run.groups.heads() + [
        Column("gvf", .numbers(found.map(\.fit))),
        Column("sdcm", .numbers(found.map(\.withinSquares)), square),
        Column("sdam", .numbers(found.map(\.totalSquares)), square),
      ], key: run.groups.names, roles: run.table.key)
    fields = [(name: "models", value: .table(models))]
    fields += ["gvf", "sdcm", "sdam", "upper", "counts"].map { (name: $0, value: .missing) }
  }
  fields.append((name: "bounds", value: .table(try boundsTable(run, found, of))))
  fields.append((name: "classes", value: .table(try classTable(run, found))))
  let single = run.groups.names.isEmpty ? ["gvf", "sdcm", "sdam"] : ["models"]
  return MethodResult(
    method: "breaks", title: "Classes by \(method.rawValue) breaks", fields: fields,
    options: run.settled + run.call.options(["k", "method", "missing"]), notes: notes,
    shown: single + ["bounds"], rowsUsed: run.table.rowCount)
}

/// One row a class.
private func boundsTable(
  _ run: RegionalCall, _ found: [Methods.Breaks], _ measure: Measure
) throws(Stop) -> Table {
  let repeated = found.enumerated().flatMap { group, one in
    Array(repeating: group, count: one.upper.count)
  }
  return try Table.result(
    run.groups.heads(repeating: repeated) + [
      Column("class", .numbers(found.flatMap { (1...$0.upper.count).map(Double.init) })),
      Column("upper", .numbers(found.flatMap(\.upper)), measure),
      Column("count", .numbers(found.flatMap { $0.counts.map(Double.init) })),
    ])
}

/// The class of each row.
private func classTable(_ run: RegionalCall, _ found: [Methods.Breaks]) throws(Stop) -> Table {
  var classes = [Double](repeating: .nan, count: run.table.rowCount)
  for (rows, one) in zip(run.groups.rowsByGroup(), found) {
    for (place, row) in rows.enumerated() { classes[row] = Double(one.classes[place]) }
  }
  return try Table.result(
    run.table.keyColumns + [Column("class", .numbers(classes))],
    key: run.table.key?.columns ?? [], roles: run.table.key)
}
