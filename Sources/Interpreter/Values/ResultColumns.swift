package import Tables

/// Which columns of a result bear names that its method chose, and not its caller: only those have
/// words of their own where a table is printed for others to read.
package struct ResultColumns: Sendable {
  /// Names that came in: those of keys, of columns and groups that arguments speak of, of factors.
  package var given: Set<String> = []
  /// What the record of the method says of its result.
  private var record = ""

  /// Nothing came in yet.
  package init() {}

  /// Enters what came in with a call.
  mutating func enter(_ call: Call) {
    record = call.builtin.result
    for value in call.values.compactMap({ $0 }) + call.rest.map(\.value) { add(value) }
  }

  private mutating func add(_ value: Value) {
    switch value {
    case .table(let table): given.formUnion(table.key?.columns ?? [])
    case .vector(let vector): given.formUnion(vector.keyColumns.map(\.name))
    case .result(let result): given.formUnion(result.origin.columns.given)
    case .list(let list):
      given.formUnion(list.names ?? [])
      for item in list.items { add(item) }
    case .column, .formula: value.addColumnNames(to: &given)
    default: break
    }
  }

  /// The names that the method chose in one of its tables, as it made it: all that did not come in, and
  /// those that its record tells.
  ///
  /// - Parameter part: The field of the result; `nil` where the table is the whole.
  package func own(_ table: Table, part: String? = nil) -> Set<String> {
    let names = Set(table.names)
    return names.subtracting(given).union(names.intersection(told(part)))
  }

  /// The names that the record tells of a part: what stands in brackets behind it, and what stands in no
  /// brackets; all of it where the part has none, or they only describe.
  func told(_ part: String?) -> Set<String> {
    let pieces = Self.pieces(record)
    if let part, let place = pieces.firstIndex(where: { $0.before == part }) {
      let own = Self.names(pieces[place].text)
      if !own.isEmpty {
        return pieces.filter { $0.before == nil }.reduce(into: own) {
          $0.formUnion(Self.names($1.text))
        }
      }
    }
    return pieces.reduce(into: []) { $0.formUnion(Self.names($1.text)) }
  }

  /// The text cut at its brackets, each with the field that it stands behind.
  private static func pieces(_ text: String) -> [(before: String?, text: Substring)] {
    var pieces: [(before: String?, text: Substring)] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "(") {
      let outside = rest[..<open]
      pieces.append((nil, outside))
      let inside = rest[rest.index(after: open)...]
      let close = inside.firstIndex(of: ")") ?? inside.endIndex
      let field = outside.split(separator: "`").last { $0.hasPrefix(".") }
      let isBehind = outside.hasSuffix("` ")
      pieces.append((isBehind ? field.map { String($0.dropFirst()) } ?? "" : "", inside[..<close]))
      rest = close < inside.endIndex ? inside[inside.index(after: close)...] : ""
    }
    pieces.append((nil, rest))
    return pieces
  }

  /// The items of a list that are one word each: others describe.
  private static func names(_ text: Substring) -> Set<String> {
    var names: Set<String> = []
    for item in text.split(whereSeparator: { ",;:`".contains($0) }) {
      let words = item.split(separator: " ").filter { !["also", "and", "table"].contains($0) }
      if words.count == 1 { names.insert(String(words[0])) }
    }
    return names
  }
}
