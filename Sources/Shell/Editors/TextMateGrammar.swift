import JSON

/// The TextMate grammar `source.tonne`, which VS Code, Sublime Text and others read.
///
/// A line is searched for the leftmost match, and of those at one place the first rule counts. Each
/// word is taken whole by some rule, so that no rule begins inside one.
struct TextMateGrammar {
  let words: EditorWords

  /// The grammar as JSON.
  var document: String {
    JSONWriter.laidOut([
      "name": "Tonne", "scopeName": "source.tonne", "fileTypes": ["tonne"],
      "patterns": .list(rules),
    ])
  }

  private var rules: [JSONValue] {
    comments + statements + literals + columns + wordRules + signs + mistakes
  }

  /// A name or word.
  private let word = #"[\p{L}\p{Nl}_][\p{L}\p{N}\p{M}_]*"#
  /// Behind a word that ends there.
  private let end = #"(?![\p{L}\p{N}\p{M}_])"#
  private let number = #"(?>[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9][0-9_]*)?)"#
  private let unit = #"(\[[^\]]*\])"#

  private var comments: [JSONValue] {
    [
      match("##(?!#).*$", "comment.line.documentation"), match("#.*$", "comment.line.number-sign"),
    ]
  }

  private var statements: [JSONValue] {
    [
      span(
        "(\(any(words.beforeText)))\\s*(\")", "(\")(?:\\s*(\(words.alias))\(end)\\s*(\(word)))?",
        content: "string.quoted.double",
        begin: ["keyword.other", "string.quoted.double punctuation.definition.string.begin"],
        end: [
          "string.quoted.double punctuation.definition.string.end", "keyword.other",
          "entity.name.namespace",
        ], inside: escapes),
      match(
        "(\(any(words.beforeName)))\\s+(?!(?:\(any(words.operators)))\(end))(\(word))",
        captures: ["keyword.other", "entity.name.function"]),
      match(
        "(let)\\s+(\(word))(?=\\s*=)", captures: ["keyword.control", "variable.other.definition"]),
      match(
        "(:|->)\\s*(\(word))\(unit)?",
        captures: ["keyword.operator", "support.type", "constant.other.unit"]),
      match(
        "(to)\\s*\(unit)", captures: ["keyword.operator.word", "constant.other.unit"]),
    ]
  }

  private var literals: [JSONValue] {
    [
      match("(\(number))(\(word))", captures: ["constant.numeric", "invalid.illegal.number"]),
      match("(\(number))\(unit)?", captures: ["constant.numeric", "constant.other.unit"]),
      match(#"@(?:\#(word)|"(?:\\.|[^"\\])*")"#, "constant.other.region"),
      text("\"", "string.quoted.double", inside: escapes + [hole]),
    ]
  }

  private var escapes: [JSONValue] {
    [
      match(#"\\["\\nt{}]"#, "constant.character.escape"), match(#"\\."#, "invalid.illegal.escape"),
    ]
  }

  private var hole: JSONValue {
    let mark = "punctuation.section.interpolation"
    return span(
      #"(\{)"#, #"(\})"#, name: "meta.interpolation", begin: ["\(mark).begin"],
      end: ["\(mark).end"], inside: [["include": "$self"]])
  }

  private var columns: [JSONValue] {
    [
      match(#"\.\."#, "keyword.operator.range"),
      match(#"\.[0-9][0-9_]*"#, "invalid.illegal.number"),
      match("(\\.)(\(word))", captures: ["punctuation.accessor", "variable.other.member"]),
      text(#"\.""#, "variable.other.member", inside: escapes),
      match(#"\.(?=\()"#, "punctuation.accessor"),
    ]
  }

  private var wordRules: [JSONValue] {
    let names = words.builtins.map { $0.split(separator: ".").joined(separator: "\\.") }
    return [
      match("\(word)(?=\\s*=(?![=>]))", "variable.parameter"),
      match("(?:\(any(words.control)))\(end)", "keyword.control"),
      match("(?:\(any(words.operators)))\(end)", "keyword.operator.word"),
      match("(?:\(any(words.constants)))\(end)", "constant.language"),
      match("(?:\(any(names)))\(end)", "support.function"),
      match("\(word)(?=\\s*\\()", "entity.name.function"), match(word, "variable.other.readwrite"),
    ]
  }

  private var signs: [JSONValue] {
    let mark = "punctuation.section.block"
    return [
      match(#"\|>"#, "keyword.operator.pipe"),
      match(#"=>|->|==|!=|<=|>=|[-+*/^~=<>?:]"#, "keyword.operator"),
      match(#"[()\[\]]"#, "punctuation.section.parens"), match("[,;]", "punctuation.separator"),
      span(
        #"(\{)"#, #"(\})"#, name: "meta.block", begin: ["\(mark).begin"], end: ["\(mark).end"],
        inside: [["include": "$self"]]),
    ]
  }

  /// Signs of other languages and of Chinese input methods, which the lexer reports.
  private var mistakes: [JSONValue] {
    [
      match(#"'[^']*'|%(?:>%|in%)|&&?|\|\|?|[!'%$`\\@}]"#, "invalid.illegal.sign"),
      match("[“”‘’，。、；：？！（）【】｛｝＝＋－＊／＜＞×÷≤≥≠→⇒]", "invalid.illegal.sign"),
    ]
  }

  // MARK: Making rules

  private func any(_ words: [String]) -> String { words.joined(separator: "|") }

  private func scoped(_ scopes: String) -> JSONValue {
    .text(scopes.split(separator: " ").map { "\($0).tonne" }.joined(separator: " "))
  }

  private func captured(_ scopes: [String]) -> JSONValue {
    .object(
      scopes.enumerated().map { JSONMember("\($0.offset + 1)", ["name": scoped($0.element)]) })
  }

  private func match(_ pattern: String, _ scope: String) -> JSONValue {
    ["name": scoped(scope), "match": .text(pattern)]
  }

  private func match(_ pattern: String, captures scopes: [String]) -> JSONValue {
    ["match": .text(pattern), "captures": captured(scopes)]
  }

  /// A text between a start and the next quote.
  private func text(_ start: String, _ scope: String, inside: [JSONValue]) -> JSONValue {
    let mark = "punctuation.definition.string"
    return span(
      "(\(start))", "(\")", name: scope, begin: ["\(mark).begin"], end: ["\(mark).end"],
      inside: inside)
  }

  private func span(
    _ start: String, _ stop: String, name: String? = nil, content: String? = nil, begin: [String],
    end: [String], inside: [JSONValue]
  ) -> JSONValue {
    var rule: JSONValue = [:]
    rule.add("name", name.map(scoped))
    rule.add("contentName", content.map(scoped))
    rule.add("begin", .text(start))
    rule.add("beginCaptures", captured(begin))
    rule.add("end", .text(stop))
    rule.add("endCaptures", captured(end))
    rule.add("patterns", .list(inside))
    return rule
  }
}
