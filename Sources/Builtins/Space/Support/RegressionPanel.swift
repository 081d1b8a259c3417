import Interpreter
import Spatial
import Tables
import Threading

/// The rows of a regression as a balanced panel, stacked by year.
struct RegressionPanel {
  /// What the mathematics takes.
  let design: PanelDesign
  /// The row of the input's table at each place of the stack.
  let rows: [Int]
  /// The names of the regions, in the order of the stack; empty where rows are not regions.
  let regions: [String]
  /// The years, in the order of the stack; empty for a cross-section without a year.
  let years: [Int]
}

extension RegressionPanel {
  /// The rows as they come, each a region of its own: what a model without effects and weights
  /// needs.
  init(pooling input: RegressionInput) throws(Stop) {
    rows = Array(0..<input.table.rowCount)
    (regions, years) = ([], [])
    design = try Self.design(input, rows, regions: rows.count, periods: 1)
  }

  /// A balanced panel.
  ///
  /// - Parameter order: The names of the regions in the order that weights have them; by first
  ///   appearance without.
  /// - Throws: M263 when a region has several rows a year, M264 when region-years are missing.
  init(_ input: RegressionInput, order: [String]? = nil) throws(Stop) {
    let layout = try PanelLayout(input)
    var codes = Array(layout.regions.indices)
    if let order {
      let positions = Dictionary(
        layout.regions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
      codes = order.compactMap { positions[$0] }
    }
    regions = codes.map { layout.regions[$0] }
    years = layout.years
    rows = (0..<max(1, layout.years.count)).flatMap { period in
      codes.map { layout.cells[period * layout.regions.count + $0] }
    }
    design = try Self.design(
      input, rows, regions: codes.count, periods: max(1, layout.years.count))
  }

  private static func design(
    _ input: RegressionInput, _ rows: [Int], regions: Int, periods: Int
  ) throws(Stop) -> PanelDesign {
    try methods(
      { () throws(MethodError) in
        try PanelDesign(
          regions: regions, periods: periods, response: rows.map { input.response[$0] },
          regressors: input.columns.map { column in
            Cancellation.isRequested ? column : rows.map { column[$0] }
          },
          terms: input.labels, intercept: input.formula.hasIntercept)
      }, row: { rows.indices.contains($0) ? input.table.rowLabel(rows[$0]) : nil })
  }

  /// Values of the stack in the order of the table.
  func inTableOrder(_ values: [Double]) -> [Double] {
    var result = [Double](repeating: .nan, count: values.count)
    _ = Cancellation.forBlocks(rows.count) { block in
      for place in block { result[rows[place]] = values[place] }
    }
    return result
  }
}

/// Where each region-year stands in a table.
struct PanelLayout {
  /// The names of the regions by first appearance.
  let regions: [String]
  /// The years, rising; empty when the key has no year.
  let years: [Int]
  /// The row of each region in each year, year after year.
  let cells: [Int]

  /// Finds region and year of each row.
  init(_ input: RegressionInput) throws(Stop) {
    let table = input.table
    guard let key = table.key, let region = key.region,
      let column = table.column(named: region)
    else {
      throw input.call.wrong(
        "t", "M265",
        """
        \(input.call.builtin.name) needs the region of each row here, and the key of the table \
        has none
        """,
        mend: "set the key: `key(t, .region, .year)`")
    }
    try Self.checkKey(input, key)
    let grouping = try tables("t") { () throws(TableError) in try table.groups(by: [region]) }
    regions = grouping.firstRows.map { column.cellText(Int($0)) }
    let cells = key.year.flatMap { table.column(named: $0)?.numberCells } ?? []
    years = Set(cells).sorted().map { Int($0) }
    var places: [Double: Int] = [:]
    for (place, year) in years.enumerated() { places[Double(year)] = place }
    var rows = [Int](repeating: -1, count: regions.count * max(1, years.count))
    for (row, code) in grouping.codes.enumerated() {
      let period = cells.isEmpty ? 0 : places[cells[row]] ?? 0
      rows[period * regions.count + Int(code)] = row
    }
    try Self.checkBalance(input, regions, years, rows)
    self.cells = rows
  }

  private static func checkKey(_ input: RegressionInput, _ key: Key) throws(Stop) {
    let further = key.columns.filter { $0 != key.region && $0 != key.year }
    guard let other = further.first else { return }
    let value = input.table.column(named: other)?.cellText(0) ?? "…"
    throw input.call.wrong(
      "t", "M263",
      "a region has several rows a year: the key of the table has `\(other)` beside region and year",
      mend: "take one of them, `t[\(other) = \(value)]`, or sum over them")
  }

  /// Stops when region-years are missing, and names them.
  private static func checkBalance(
    _ input: RegressionInput, _ regions: [String], _ years: [Int], _ rows: [Int]
  ) throws(Stop) {
    let missing = rows.indices.filter { rows[$0] < 0 }
    guard !missing.isEmpty else { return }
    let named = missing.prefix(6).map { place in
      "\(regions[place % regions.count]) \(years.isEmpty ? 0 : years[place / regions.count])"
    }
    let listed = named.joined(separator: ", ")
    let more = missing.count - named.count
    throw input.call.wrong(
      "t", "M264",
      "the panel is not balanced: it has \(rows.count - missing.count) of \(rows.count) region-years",
      kind: "shape",
      notes: input.notes + [
        more > 0 ? "missing: \(listed) and \(more) more" : "missing: \(listed)"
      ],
      mend: "fill the rows, or leave out the regions or years that have gaps")
  }
}
