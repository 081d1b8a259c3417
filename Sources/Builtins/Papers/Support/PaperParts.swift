import Interpreter
import Reports
import Tables
import Units

/// A table of a value with the name of the part that it is.
struct PaperPart {
  /// The field of the result; `nil` where the value is one table.
  var name: String?
  /// The table, with its title where the value has one.
  var table: PaperTable
  /// How many rows the whole has, where these are only the first.
  var rows: Int?
}

/// Turns values into tables for papers.
struct PaperParts {
  let options: PaperOptions
  /// The most rows and cells of a table of data; `nil` for all.
  var limit: (rows: Int, cells: Int)?

  /// Lists of lists are followed to this depth.
  private static let depthLimit = 20

  /// The tables of a value; `nil` where it is none, nor a result of any.
  func parts(of value: Value, depth: Int = 0) -> [PaperPart]? {
    switch value {
    case .table(let table): return [part(of: table)]
    case .vector(let vector): return table(of: vector).map { [part(of: $0)] }
    case .result(let result): return parts(of: result, value)
    case .list(let list) where depth < Self.depthLimit && !list.items.isEmpty:
      if let models = models(value) { return [models] }
      var found: [PaperPart] = []
      for (position, item) in list.items.enumerated() {
        guard let parts = parts(of: item, depth: depth + 1) else { return nil }
        let name = list.names?[position]
        found += parts.map { part in
          var part = part
          if let name { part.table.title = part.name.map { "\(name): \($0)" } ?? name }
          return part
        }
      }
      return found
    default: return nil
    }
  }

  /// The one table that a part of a result makes.
  func part(_ name: String, of value: Value) -> PaperPart? {
    guard case .result(let result) = value, let field = result.field(name) else { return nil }
    var made: PaperPart?
    switch field {
    case .table(let table):
      made = part(of: table, own: result.origin.columns.own(table, part: name))
    case .vector(let vector):
      made = table(of: vector).map { part(of: $0, own: result.origin.columns.own($0, part: name)) }
    default: return nil
    }
    made?.name = name
    made?.table.title = title(result, name)
    if made?.table.origin?.method == nil { made?.table.origin = options.origin(of: value) }
    return made
  }

  /// The names of the parts that a result has.
  func names(of value: Value) -> [String] {
    guard case .result(let result) = value else { return [] }
    return result.fieldNames.filter { part($0, of: value) != nil }
  }

  // MARK: - Tables

  private func part(of table: Table, own: Set<String>? = nil) -> PaperPart {
    let shown = cut(table)
    var made = made(of: shown, own)
    made.origin = options.origin(of: .table(table))
    let isCut = shown.rowCount < table.rowCount
    return PaperPart(name: nil, table: made, rows: isCut ? table.rowCount : nil)
  }

  /// The first rows of a table that is too long.
  private func cut(_ table: Table) -> Table {
    guard let limit else { return table }
    let rows = min(limit.rows, max(1, limit.cells / max(1, table.columns.count)))
    guard rows < table.rowCount else { return table }
    do throws(TableError) { return try table.rows(at: Array(0..<rows)) } catch { return table }
  }

  private func made(of table: Table, _ own: Set<String>?) -> PaperTable {
    let origin = table.origin as? ResultOrigin
    switch origin?.method {
    case "compare":
      if let origin, let models = compared(table, origin) { return models }
    case "impacts":
      if let impacts = PaperTable(impacts: table, options) { return impacts }
    default: break
    }
    return PaperTable(table, own: own ?? origin?.ownColumns ?? [], options)
  }

  /// The models of a table that `compare` gave and that still has all their rows: those whose
  /// columns are left.
  private func compared(_ table: Table, _ origin: ResultOrigin) -> PaperTable? {
    guard let made = origin.madeRows, made === table.rows,
      let value = origin.options.first(where: { $0.name == "models" })?.value,
      let models = ComparedModel.all(value)
    else { return nil }
    let shown = models.filter { table.column(named: $0.heading) != nil }
    guard shown.count == table.columns.count - 1 else { return nil }
    let digits = origin.options.first { $0.name == "digits" }?.value.asWhole
    return PaperTable(shown, digits: digits ?? 4, options)
  }

  private func table(of vector: Vector) -> Table? {
    let keys = vector.keyColumns.filter { $0.name != vector.column.name }
    return try? Table.result(keys + [vector.column])
  }

  // MARK: - Results

  private func models(_ value: Value) -> PaperPart? {
    guard let models = ComparedModel.all(value), models.allSatisfy(\.isRegression) else {
      return nil
    }
    var table = PaperTable(models, digits: 4, options)
    table.origin = options.origin(of: value)
    return PaperPart(name: nil, table: table)
  }

  private func parts(of result: any Result, _ value: Value) -> [PaperPart]? {
    if var model = models(value) {
      model.table.title = options.translator.text(result.title)
      return [model]
    }
    var found: [PaperPart] = []
    if let single = single(result) { found.append(PaperPart(name: "values", table: single)) }
    for name in result.shownFields {
      if let made = part(name, of: value) { found.append(made) }
    }
    guard !found.isEmpty else { return nil }
    if found.count == 1 {
      found[0].table.title =
        result.title.isEmpty ? nil : options.translator.text(result.title)
    }
    for place in found.indices where found[place].table.origin == nil {
      found[place].table.origin = options.origin(of: value)
    }
    return found
  }

  private func title(_ result: any Result, _ part: String) -> String {
    let whole = options.translator.text(result.title)
    let name = PaperHeading.words[part].map { options.translator.text($0) } ?? part
    if whole.isEmpty { return name }
    return options.translator.language == .chinese ? "\(whole)：\(name)" : "\(whole): \(name)"
  }

  /// The single values of a result as a table of a name and a value each.
  private func single(_ result: any Result) -> PaperTable? {
    let rows = result.fieldNames.compactMap { name -> PaperRow? in
      guard let value = result.field(name), let cell = cell(value) else { return nil }
      return PaperRow([PaperCell(options.labels.label(name) ?? name), cell])
    }
    guard !rows.isEmpty else { return nil }
    let words: [Phrase] = ["Quantity", "Value"]
    var table = PaperTable(
      head: words.map { options.translator.text($0) }, alignments: [.left, .right], rows: rows)
    table.title = title(result, "parameters")
    return table
  }

  private func cell(_ value: Value) -> PaperCell? {
    switch value {
    case .number(let plain): return number(plain)
    case .quantity(let quantity):
      guard let unit = quantity.measure.unit, !unit.isPlain, quantity.value.isFinite else {
        return number(quantity.value)
      }
      let shown = PaperHeading.typeset(unit.spelling)
      return PaperCell("\(number(quantity.value).text)\(shown.hasPrefix("10") ? "×" : " ")\(shown)")
    case .text(let text): return PaperCell(options.labels.label(text) ?? text)
    case .flag, .range, .region: return PaperCell(value.inlineText)
    default: return nil
    }
  }

  private func number(_ number: Double) -> PaperCell {
    guard number.isFinite else { return .missing }
    if number == number.rounded() { return PaperCell(number, text: NumberText.shortest(number)) }
    if let decimals = options.decimals { return PaperCell(rounded: number, decimals: decimals) }
    return PaperCell(number, text: NumberText.significant(number, digits: 4))
  }
}

extension ComparedModel {
  /// Whether it is a regression, and no forecast whose line has coefficients too.
  fileprivate var isRegression: Bool { result.field("forecast") == nil }
}
