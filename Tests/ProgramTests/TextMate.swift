import TestSupport

/// A reader of programs by a TextMate grammar: `match`, `begin` and `end`, captures, and `include` of
/// the whole, which is what the grammar of Tonne uses.
final class TextMate {
  /// A rule.
  final class Rule {
    let start: Regex<AnyRegexOutput>
    let end: Regex<AnyRegexOutput>?
    let name: String?
    let content: String?
    let startCaptures: [Int: String]
    let endCaptures: [Int: String]
    let inner: [Rule]
    let includesAll: Bool

    init(_ json: JSON) throws {
      let pattern = try (json["match"] ?? json.member("begin")).text()
      start = try Self.regex(pattern)
      end = try json["end"].map { try Self.regex(try $0.text()) }
      name = try json["name"]?.text()
      content = try json["contentName"]?.text()
      startCaptures = try Self.captures(json["captures"] ?? json["beginCaptures"])
      endCaptures = try Self.captures(json["endCaptures"])
      let patterns = try json["patterns"]?.list() ?? []
      includesAll = patterns.contains { $0["include"] != nil }
      inner = try patterns.filter { $0["include"] == nil }.map(Rule.init)
    }

    private static func regex(_ pattern: String) throws -> Regex<AnyRegexOutput> {
      try Regex(pattern).matchingSemantics(.unicodeScalar)
    }

    private static func captures(_ json: JSON?) throws -> [Int: String] {
      var captures: [Int: String] = [:]
      for (number, capture) in json?.members ?? [:] {
        captures[Int(number) ?? 0] = try capture.member("name").text()
      }
      return captures
    }
  }

  private let rules: [Rule]
  private var open: [Rule] = []
  private var scopes: [String] = []

  /// A reader by the grammar in a JSON document.
  init(_ text: String) throws {
    rules = try JSONReader.read(text).member("patterns").list().map(Rule.init)
  }

  /// The scopes of each byte of a text, joined by blanks; empty where no rule says anything.
  func read(_ text: String) -> [String] {
    open = []
    scopes = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      read(line: String(line))
      scopes.append("")
    }
    return scopes
  }

  private func read(line: String) {
    let offset = scopes.count
    scopes += Array(repeating: around, count: line.utf8.count)
    var position = line.startIndex
    while position < line.endIndex {
      let rest = line[position...]
      if let rule = open.last, let end = rule.end, let match = rest.prefixMatch(of: end) {
        open.removeLast()
        note(match, rule, rule.endCaptures, in: line, from: offset)
        position = match.range.upperBound
      } else if let (rule, match) = first(at: rest) {
        note(match, rule, rule.startCaptures, in: line, from: offset)
        position = match.range.upperBound
        if rule.end != nil { open.append(rule) }
      } else {
        let next = line.unicodeScalars.index(after: position)
        mark(position..<next, around, in: line, from: offset)
        position = next
      }
    }
  }

  private func first(at rest: Substring) -> (Rule, Regex<AnyRegexOutput>.Match)? {
    let active = (open.last?.inner ?? []) + (open.last?.includesAll != false ? rules : [])
    for rule in active {
      if let match = rest.prefixMatch(of: rule.start), !match.range.isEmpty { return (rule, match) }
    }
    return nil
  }

  /// The scopes of all that is open.
  private var around: String {
    open.flatMap { [$0.name, $0.content] }.compactMap(\.self).joined(separator: " ")
  }

  private func note(
    _ match: Regex<AnyRegexOutput>.Match, _ rule: Rule, _ captures: [Int: String],
    in line: String, from offset: Int
  ) {
    let outside = [around, rule.name].compactMap(\.self).joined(separator: " ")
    mark(match.range, outside, in: line, from: offset)
    for (number, scope) in captures where number < match.output.count {
      guard let range = match.output[number].range else { continue }
      mark(range, "\(outside) \(scope)", in: line, from: offset)
    }
  }

  private func mark(
    _ range: Range<String.Index>, _ scope: String, in line: String, from offset: Int
  ) {
    let start = offset + line.utf8.distance(from: line.startIndex, to: range.lowerBound)
    let end = offset + line.utf8.distance(from: line.startIndex, to: range.upperBound)
    for byte in start..<end { scopes[byte] = scope }
  }
}
