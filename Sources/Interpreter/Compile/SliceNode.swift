import Syntax
package import Tables

/// `t[2015, @江苏, sector = 13]`, and `xs[2]` for a list.
final class SliceNode: Node {
  struct Selector {
    var name: String?
    var node: Node
    var text: Expr
  }
  let base: Node
  let selectors: [Selector]

  init(_ base: Node, _ selectors: [Selector], _ span: Span) {
    self.base = base
    self.selectors = selectors
    super.init(span, children: [base] + selectors.map(\.node))
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let value = try base.value(machine, frame)
    switch value {
    case .table(let table): return try slice(table, machine, frame)
    case .list(let list): return try item(list, machine, frame)
    case .result(let result):
      if let part = try restricted(result, machine, frame) { return part }
      fallthrough
    default:
      throw .failed(
        Diagnostic(
          "T060", "`[…]` slices a table or a list, and this is \(value.kindWithArticle)",
          at: span,
          mend: "a unit goes behind a number, `12[t]`, or behind `to`: `x to [t]`"))
    }
  }

  /// The part of weights or a map that regions select; `nil` for results of no regions.
  private func restricted(
    _ result: any Result, _ machine: Machine, _ frame: Frame
  ) throws(Stop) -> Value? {
    guard selectors.count == 1, selectors[0].name == nil, result.kind != .result else {
      return nil
    }
    let place = selectors[0].node.span
    let value = try selectors[0].node.value(machine, frame)
    guard let regions = value.regions else {
      throw .failed(
        Diagnostic(
          "T064",
          "`[…]` takes regions of \(Value.result(result).kindWithArticle), and this is \(value.kindWithArticle)",
          at: place, mend: "write `w[[@A, @B]]`, or `w[t.region]` for the regions of a table"))
    }
    do throws(Stop) { return try result.restricted(to: regions) } catch {
      throw error.placed(at: place)
    }
  }

  private func slice(_ table: Table, _ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    guard table.grouping == nil else { throw .failed(.groupedTable("[…]", at: span)) }
    var parts: [Tables.Selector] = []
    for selector in selectors {
      let value = try selector.node.value(machine, frame)
      parts.append(try part(value, named: selector.name, at: selector.node.span))
    }
    do throws(TableError) { return .table(try table.sliced(parts)) } catch {
      let place = selectors.count == 1 ? selectors[0].node.span : span
      var diagnostic = Failure(error).diagnostic(at: place)
      if parts.count == 1, parts[0].column == nil,
        case .number(let number)? = parts[0].values.first,
        let count = Int(exactly: number), (1..<1000).contains(count)
      {
        diagnostic.mend = "rows have no numbers; for the first rows write `head(t, \(count))`"
      }
      throw .failed(diagnostic)
    }
  }

  private func part(
    _ value: Value, named name: String?, at place: Span
  ) throws(Stop) -> Tables.Selector {
    if case .column = value {
      throw .failed(
        Diagnostic(
          "T061", "`[…]` takes regions, years and values, not conditions", at: place,
          mend: "write `t |> filter(…)`"))
    }
    var values: [Tables.Selector.Value] = []
    for member in value.members {
      guard let selected = Tables.Selector.Value(member) else {
        throw .failed(
          Diagnostic("T062", "\(member.kindWithArticle) does not select rows", at: place))
      }
      values.append(selected)
    }
    if !value.isList, values.count == 1 { return Tables.Selector(values[0], column: name) }
    return Tables.Selector(anyOf: values, column: name)
  }

  private func item(_ list: ListValue, _ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    guard selectors.count == 1, selectors[0].name == nil else {
      throw .failed(Diagnostic("N024", "a list takes one position or range", at: span))
    }
    let place = selectors[0].node.span
    let value = try selectors[0].node.value(machine, frame)
    if case .range(let range) = value {
      let first = max(1, range.first ?? 1)
      let last = min(list.items.count, range.last ?? list.items.count)
      guard first <= last else { return .list(ListValue([])) }
      return .list(
        ListValue(
          Array(list.items[(first - 1)..<last]),
          names: list.names.map { Array($0[(first - 1)..<last]) }))
    }
    guard let position = value.asWhole, position >= 1, position <= list.items.count else {
      throw .failed(
        Diagnostic(
          "N025",
          list.items.count == 1
            ? "the list has 1 item, counted from 1, and no \(value.inlineText)"
            : "the list has \(list.items.count) items, counted from 1, and no \(value.inlineText)",
          at: place))
    }
    return list.items[position - 1]
  }
}

extension Value {
  /// The regions it lists, each once: a region, a list of regions, or a column of regions.
  package var regions: [Region]? {
    if case .vector(let vector) = self {
      guard case .regions(let codes, let categories) = vector.column.values else { return nil }
      var seen = [Bool](repeating: false, count: categories.count)
      return codes.compactMap { code in
        guard code >= 0, !seen[Int(code)] else { return nil }
        seen[Int(code)] = true
        return categories.regions?[Int(code)]
      }
    }
    var found: [Region] = []
    for member in members {
      guard case .region(let region) = member else { return nil }
      found.append(region)
    }
    return found
  }
}

extension Tables.Selector.Value {
  /// A value that selects rows; `nil` for kinds that do not.
  package init?(_ value: Value) {
    switch value {
    case .region(let region): self = .region(region)
    case .number(let number): self = .number(number)
    case .range(let range): self = .range(range)
    case .text(let text): self = .text(text)
    case .flag(let flag): self = .flag(flag)
    default: return nil
    }
  }
}
