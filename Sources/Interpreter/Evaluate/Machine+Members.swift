import Syntax
import Tables

extension Machine {
  /// `x.name`: a column of a table, a field of a result, a member of a list.
  func member(_ name: String, of value: Value, at span: Span) throws(Stop) -> Value {
    switch value {
    case .table(let table): return try column(name, of: table, at: span)
    case .result(let result):
      if let field = result.field(name) { return field.from(result.origin, part: name) }
      throw .failed(.noField(name, of: value, among: result.fieldNames, at: span))
    case .list(let list):
      if let item = list[name] { return item }
      throw .failed(.noField(name, of: value, among: list.names ?? [], at: span))
    case .range(let range): return try field(name, of: range, at: span)
    case .region(let region): return try field(name, of: region, at: span)
    case .module(let module):
      if let function = module.exportedRecipe(name) { return .function(function) }
      throw .failed(.noField(name, of: value, among: module.exportedNames, at: span))
    default: throw .failed(.noField(name, of: value, among: [], at: span))
    }
  }

  private func column(_ name: String, of table: Table, at span: Span) throws(Stop) -> Value {
    guard let column = table.column(named: name) else {
      throw .failed(.unknownColumn(name, in: table, at: span))
    }
    let keyColumns = (table.key?.columns ?? []).compactMap { table.column(named: $0) }
    if table.key != nil, keyColumns.isEmpty, table.rowCount == 1 { return column.value(at: 0) }
    return .vector(
      Vector(column, rows: table.rows, keyColumns: keyColumns, key: table.key))
  }

  /// What is known of a region; `na` where the package does not know it.
  private func field(_ name: String, of region: Region, at span: Span) throws(Stop) -> Value {
    let known = KnownRegions.standard.matched([region.name]).first ?? nil
    switch name {
    case "name": return .text(region.name)
    case "code": return known.map { .text($0.code) } ?? .missing
    case "full_name": return known?.names.first.map { .text($0) } ?? .missing
    case "level": return known.map { .text($0.level.rawValue) } ?? .missing
    case "parent":
      let column = Column("x", .texts([0], Categories(labels: [region.name])))
      let territory: Territory = known?.level == .prefecture ? .province : .country
      return (try? column.wholes(in: territory))?.value(at: 0) ?? .missing
    default:
      throw .failed(
        .noField(
          name, of: .region(region), among: ["name", "code", "full_name", "level", "parent"],
          at: span))
    }
  }

  private func field(_ name: String, of range: YearRange, at span: Span) throws(Stop) -> Value {
    func number(_ end: Int?) -> Value { end.map { .number(Double($0)) } ?? .missing }
    switch name {
    case "first": return number(range.first)
    case "last": return number(range.last)
    case "length": return number(range.length)
    default:
      throw .failed(
        .noField(name, of: .range(range), among: ["first", "last", "length"], at: span))
    }
  }
}

extension Value {
  /// A field of a result: a table knows the method and its data as the whole result does.
  fileprivate func from(_ origin: ResultOrigin, part: String) -> Value {
    guard case .table(var table) = self else { return self }
    var origin = origin
    origin.ownColumns = origin.columns.own(table, part: part)
    table.origin = origin
    for source in origin.sources where !table.sources.contains(source) {
      table.sources.append(source)
    }
    return .table(table)
  }
}

extension Diagnostic {
  static func noField(
    _ name: String, of value: Value, among names: [String], at span: Span
  ) -> Diagnostic {
    Diagnostic(
      "N023", "\(value.kindWithArticle) has no `\(name)`", at: span,
      notes: names.isEmpty ? [] : ["it has: \(names.joined(separator: ", "))"],
      mend: nearest(name, among: names, limit: 1).first.map { "did you mean `.\($0)`?" })
  }
}
