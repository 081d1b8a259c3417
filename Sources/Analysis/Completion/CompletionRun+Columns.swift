import Interpreter
import Syntax
import Tables
import Units

/// Columns of the table at hand, fields of results, members of lists.
extension CompletionRun {
  /// The tables whose columns a `.` at the cursor may mean, innermost call first; those of the session
  /// where none is known.
  func tablesAtHand() -> [Table] {
    for (depth, bracket) in cursor.brackets.enumerated().reversed() {
      guard case .call(let callee, let piped) = bracket.kind else { continue }
      let found = tables(
        of: bracket, callee, piped, isInnermost: depth == cursor.brackets.count - 1)
      if !found.isEmpty { return found }
    }
    return context.module.globals.sorted { $0.key < $1.key }.compactMap {
      if case .table(let table) = $0.value.value { return table }
      return nil
    }
  }

  /// The tables among the complete arguments of a call. Where the call itself can be evaluated as
  /// far as it is typed, as `derive` can, its own columns come along.
  private func tables(
    of bracket: Bracket, _ callee: ClosedRange<Int>, _ piped: Bracket.Piped?, isInnermost: Bool
  ) -> [Table] {
    let run = cursor.run
    let name = run.text(callee.upperBound)
    var found: [Table] = []
    if let piped, case .table(let table)? = value(of: piped) { found.append(table) }
    for (start, next) in zip(bracket.arguments, bracket.arguments.dropFirst())
    where next - 2 >= start {
      guard let text = argumentText(start, next - 2),
        case .table(let table)? = sampler.value(of: text)
      else { continue }
      found.append(table)
    }
    guard context.registry[name]?.namesOwnColumns == true, let last = bracket.arguments.last
    else { return found }
    let head = piped == nil ? callee.lowerBound : run.pipelineStart(before: callee.lowerBound - 1)
    let end =
      last > bracket.opener + 1
      ? Int(run.tokens[last - 2].end) : Int(run.tokens[bracket.opener].end)
    let written = run.text(Int(run.tokens[head].start)..<end) + ")"
    if case .table(let table)? = sampler.value(of: written) { return [table] }
    return found
  }

  /// The text of an argument from its first to its last token, without its name.
  func argumentText(_ first: Int, _ last: Int) -> String? {
    let run = cursor.run
    guard first <= last, run.tokens.indices.contains(last) else { return nil }
    let start = run.kind(first + 1) == .assign ? first + 2 : first
    guard start <= last else { return nil }
    return run.text(run.bytes(from: start, through: last))
  }

  /// The columns of tables.
  func columnCandidates(tables: [Table], isQuoted: Bool) -> [Candidate] {
    var seen: Set<String> = []
    var offers: [Offer] = []
    for table in tables {
      for column in table.columns where seen.insert(column.name).inserted {
        let text = Self.written(column.name, isQuoted: isQuoted)
        offers.append(
          Offer(column.name) { Candidate(text, .column, Candidate.detail(of: column, table)) })
      }
    }
    return fitting(offers)
  }

  /// What stands behind a dot: as a word, or in quotes.
  static func written(_ name: String, isQuoted: Bool) -> String {
    isQuoted || !ColumnExpression.isWord(name) ? ColumnExpression.quoted(name) : name
  }

  /// What a value has behind its dot.
  func memberCandidates(of base: Bracket.Piped, isQuoted: Bool) -> [Candidate] {
    if case .bytes(let range) = base, let named = namespaceCandidates(cursor.run.text(range)) {
      return named
    }
    guard let value = value(of: base) else { return [] }
    if case .table(let table) = value {
      return columnCandidates(tables: [table], isQuoted: isQuoted)
    }
    let fields = Self.fields(of: value)
    return Matching.filter(fields, typed: cursor.typed) { $0.name }.map {
      Candidate(Self.written($0.name, isQuoted: isQuoted), $0.kind, $0.detail)
    }
  }

  private struct Field {
    var name: String
    var kind = Candidate.Kind.field
    var detail: Phrase = ""
  }

  private static func fields(of value: Value) -> [Field] {
    switch value {
    case .result(let result): result.fieldNames.map { Field(name: $0) }
    case .list(let list):
      zip(list.names ?? [], list.items).map { Field(name: $0, detail: Candidate.detail(of: $1)) }
    case .range: ["first", "last", "length"].map { Field(name: $0) }
    case .region: [Field(name: "name")]
    case .module(let module):
      module.exportedNames.compactMap { name in
        module.exportedRecipe(name).map {
          Field(name: name, kind: .recipe, detail: Candidate.signature(of: $0))
        }
      }
    default: []
    }
  }

  /// Built-ins whose names begin with a word and a dot, such as `audit.cv`.
  private func namespaceCandidates(_ word: String) -> [Candidate]? {
    let inside = context.registry.names.filter { $0.utf8.starts(with: "\(word).".utf8) }
    guard !inside.isEmpty else { return nil }
    return fitting(
      inside.map { name in
        Offer(
          Candidate(
            String(name.dropFirst(word.count + 1)), .builtin,
            Phrase(word: context.registry[name]?.summary ?? ""))
        )
      })
  }
}
