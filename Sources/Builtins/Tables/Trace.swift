import DataIO
import Interpreter
import Tables

extension Builtin {
  /// `trace(t, @Jiangsu, 2015, .co2)`.
  static let trace = Builtin(
    "trace", .tables, "Follows one value back to the cells of the files that it came of.",
    parameters: [
      .table,
      BuiltinParameter(
        "cell", .any, "What selects the row, as in `t[…]`, and the column.", rest: .either),
    ],
    result: "`.value`, `.file`, `.sheet`, `.cell`, `.text`, `.sha256`, `.steps` "
      + "(level, column, row, value, how, where, text)",
    discussion: """
      `.steps` begins with the value; what a cell was made of follows one level deeper. A computed column \
      shows its formula and the cells it read, a filled one the years it was filled from, an aggregate how \
      many rows it took and the first three of them, a joined one that it was joined. At the end stands a \
      cell of a file: sheet and address in a workbook, line and column in a text, and under `text` what \
      stands there, with the footnote mark or thousands separators that reading took off. `.file`, `.sheet`, `.cell` and \
      `.text` are those of the first such cell.

      The file is read once more when it is asked; where it was changed since, `.sha256` and the places are \
      `na` and a note says so. Tables of more than 262,144 rows keep the formulas and not the cells behind \
      them. What is no bare column is computed first: `trace(t, @A, 2015, .co2 / .gdp)`.
      """,
    examples: [
      Example(
        """
        save(table(city = ["A", "B"], year = [2020, 2020], co2 = [8, 9], gdp = [2, 3]), "in.csv")
        let t = load("in.csv", key = [.city, .year]) |> derive(ci = .co2 / .gdp)
        trace(t, @B, 2020, .ci).steps |> select(.level, .column, .value, .how, .where)
        """,
        """
        level  column  value  how                  where
        ─────  ──────  ─────  ───────────────────  ────────────────────────
            1  ci      3      derive: .co2 / .gdp  na
            2  co2     9      read                 in.csv, line 3, column 3
            2  gdp     3      read                 in.csv, line 3, column 4
        3 rows × 5 columns
        """)
    ],
    searchWords: ["lineage", "audit trail", "provenance", "溯源", "追踪", "出处"],
    reach: .elsewhere,
    body: .function { (call) throws(Stop) in
      let cell = try tracedCell(call)
      return .result(try CellReport(cell.column, of: cell.table).result(cell.value))
    })
}

/// The cell that a call names.
private func tracedCell(
  _ call: Call
) throws(Stop) -> (table: Table, column: Column, value: Value) {
  let table = try call.table()
  let expressions = call.rest.filter {
    if case .column = $0.value { $0.label == nil } else { false }
  }
  guard expressions.count == 1, let item = expressions.first else {
    throw .failure(
      Failure(
        "T087", "trace follows a cell of one column, and this call names \(expressions.count)",
        span: expressions.last?.span ?? call.span,
        mend: "name the row and the column: `trace(t, @Jiangsu, 2015, .co2)`"))
  }
  let (value, scope) = try call.evaluate(item, over: table, nil)
  var column = try call.machine.rowColumn(value, scope: scope, at: item.span)
  let (formula, inputs) = item.formula(over: table)
  if inputs.count != 1 || column.name != inputs.first?.name || formula != ".\(column.name)" {
    if case .column(let expression) = item.value, expression.columnName == nil {
      column = column.named(formula).computed(verb: "expression", formula: formula, of: inputs)
    }
  }
  let selectors = try call.rest.filter { $0.span != item.span }.map { (part) throws(Stop) in
    try selector(part)
  }
  let name = column.name
  let (wide, traced) = (table, column)
  let row = try tables { () throws(TableError) in try wide.deriving(traced).sliced(selectors) }
  guard row.rowCount == 1, let found = row.column(named: name) else {
    throw .failure(
      Failure(
        "T088", "this selects \(row.rowCount) rows, and trace follows a cell of a single one",
        span: call.span,
        notes: ["the key is \((table.key?.columns ?? []).joined(separator: ", "))"],
        mend: "say which of the others as well: `trace(t, @Jiangsu, 2015, .co2, sector = 13)`"))
  }
  return (row, found, found.value(at: 0))
}

private func selector(_ part: Call.RestArgument) throws(Stop) -> Selector {
  guard let value = Selector.Value(part.value) else {
    throw .failure(
      Failure("T062", "\(part.value.kindWithArticle) does not select rows", span: part.span))
  }
  return Selector(value, column: part.label)
}

/// What there is to say about one cell.
private struct CellReport {
  let cells: [TracedCell]
  let heading: Phrase
  private var places: [CellPlace?]
  private var notes: [Phrase] = []
  private var hash: String?
  private var file: String?

  init(_ column: Column, of row: Table) {
    cells = column.trace(row: 0)
    places = Array(repeating: nil, count: cells.count)
    let label = row.columns.filter { $0.name != column.name }
      .filter { $0.kindName == "region" || $0.holdsYears }
      .map { $0.cellText(0) }.joined(separator: ", ")
    heading = label.isEmpty ? "\(column.name)" : "\(column.name) of \(label)"
    find()
  }

  /// Asks each file once for all of its cells.
  private mutating func find() {
    var asked: [(origin: any CellOrigin, steps: [Int])] = []
    for (step, cell) in cells.enumerated() {
      guard case .read(let origin, _, _) = cell.cause else { continue }
      if let place = asked.firstIndex(where: { $0.origin === origin }) {
        asked[place].steps.append(step)
      } else {
        asked.append((origin, [step]))
      }
    }
    for (origin, steps) in asked {
      let wanted = steps.compactMap { step -> (row: Int, column: String)? in
        guard case .read(_, let row, let column) = cells[step].cause else { return nil }
        return (row, column)
      }
      switch origin.places(wanted) {
      case .found(let found):
        for (step, place) in zip(steps, found) { places[step] = place }
      case .changed:
        notes.append(
          "\"\(origin.path)\" was changed since it was read, so its cells are not found again")
      case .unknown:
        notes.append("\"\(origin.path)\" cannot be read again, so its cells are not found")
      }
    }
    if let first = asked.first?.origin {
      file = first.path
      if let state = (first as? FileCells)?.state,
        case .sha256(let text) = FileFingerprint.hash(state)
      {
        hash = text
      }
    }
  }

  /// The result.
  func result(_ value: Value) throws(Stop) -> MethodResult {
    let first = cells.indices.first { if case .read = cells[$0].cause { true } else { false } }
    let place = first.flatMap { places[$0] }
    func text(_ text: String?) -> Value { text.map { .text($0) } ?? .missing }
    let steps = try Table.result([
      Column("level", .numbers(cells.map { Double($0.depth + 1) })),
      Column.texts("column", cells.map(\.column)), Column.texts("row", cells.map(\.row)),
      Column.texts("value", cells.map(\.value)),
      Column.texts("how", zip(cells, places).map { $0.how($1) }),
      Column.texts("where", zip(cells, places).map { $0.location($1) }),
      Column.texts("text", places.map { $0?.text }),
    ])
    return MethodResult(
      method: "trace", title: heading,
      fields: [
        (name: "value", value: value), (name: "file", value: text(file)),
        (name: "sheet", value: text(place?.sheet)), (name: "cell", value: text(place?.words)),
        (name: "text", value: text(place?.text)), (name: "sha256", value: text(hash)),
        (name: "steps", value: .table(steps)),
      ], notes: notes)
  }
}
