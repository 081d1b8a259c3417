import TestSupport

/// A grammar in the notation of `Grammar/tonne.ebnf`.
struct Grammar {
  /// The right side of a rule.
  indirect enum Node {
    case terminal(String)
    case rule(String)
    case sequence([Node])
    case choice([Node])
    case optional(Node)
    case repetition(Node)
  }

  /// The rules in order.
  var rules: [(name: String, node: Node)] = []

  /// The rule of a name.
  subscript(name: String) -> Node? { rules.first { $0.name == name }?.node }

  /// The grammar of the repository.
  static func tonne() throws -> Grammar {
    try Grammar(readText(repository() + "/Grammar/tonne.ebnf"))
  }

  /// Reads the notation: `name = … ;` with `|`, `[ ]`, `{ }`, `( )`.
  init(_ text: String) throws {
    var reader = Reader(words: Self.words(text))
    while let name = reader.next() {
      try reader.take("=")
      rules.append((name, try reader.choice()))
      try reader.take(";")
    }
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if isQuoted || !character.isWhitespace {
        word.append(character)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

/// A text that is no grammar.
struct MalformedGrammar: Error {
  var found: String?
}

private struct Reader {
  var words: [String]
  var index = 0

  var current: String? { index < words.count ? words[index] : nil }

  mutating func next() -> String? {
    defer { index += 1 }
    return current
  }

  mutating func take(_ word: String) throws {
    guard current == word else { throw MalformedGrammar(found: current) }
    index += 1
  }

  mutating func choice() throws -> Grammar.Node {
    var choices = [try sequence()]
    while current == "|" {
      index += 1
      choices.append(try sequence())
    }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() throws -> Grammar.Node {
    var parts: [Grammar.Node] = []
    while let word = current, !["|", ";", ")", "]", "}"].contains(word) {
      index += 1
      switch word {
      case "(": parts.append(try closed(")") { $0 })
      case "[": parts.append(try closed("]") { .optional($0) })
      case "{": parts.append(try closed("}") { .repetition($0) })
      default: parts.append(Self.symbol(word))
      }
    }
    guard !parts.isEmpty else { throw MalformedGrammar(found: current) }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func closed(
    _ end: String, _ make: (Grammar.Node) -> Grammar.Node
  ) throws -> Grammar.Node {
    let inner = try choice()
    try take(end)
    return make(inner)
  }

  private static func symbol(_ word: String) -> Grammar.Node {
    if word.hasPrefix("\"") { return .terminal(String(word.dropFirst().dropLast())) }
    return word.allSatisfy(\.isUppercase) ? .terminal(word) : .rule(word)
  }
}

/// The folder that holds `Package.swift`.
func repository(_ file: String = #filePath) -> String {
  file.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
}
