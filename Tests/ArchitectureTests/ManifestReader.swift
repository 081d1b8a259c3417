/// A piece of the package description: what the reader makes of an expression.
indirect enum ManifestValue: Equatable {
  case text(String)
  case word(String)
  case list([ManifestValue])
  case call(String, [Argument])

  struct Argument: Equatable {
    var label: String?
    var value: ManifestValue
  }

  /// The texts of a list; product and target references give the name that they refer to.
  var names: [String] {
    guard case .list(let members) = self else { return [] }
    return members.compactMap { member in
      switch member {
      case .text(let name): name
      case .call(_, let arguments): arguments.text("name")
      case .word, .list: nil
      }
    }
  }
}

extension [ManifestValue.Argument] {
  /// The value behind a label.
  func value(_ label: String) -> ManifestValue? { first { $0.label == label }?.value }

  /// The text behind a label.
  func text(_ label: String) -> String? {
    if case .text(let text)? = value(label) { text } else { nil }
  }
}

/// Reads the calls, lists, texts and words that a package description consists of.
///
/// Asking the package manager would be exact, but it takes seconds and waits for the lock that the
/// running tests hold. Whatever the reader does not know is an error, so nothing is passed over.
struct ManifestReader {
  struct Failure: Error, Equatable {
    let message: String
    let rest: String
  }

  private var rest: Substring

  /// Reads one expression.
  static func read(_ text: String) throws -> ManifestValue {
    var reader = ManifestReader(rest: Substring(text))
    return try reader.expression()
  }

  private func failure(_ message: String) -> Failure {
    Failure(message: message, rest: String(rest.prefix(40)))
  }

  private mutating func skipBlanks() {
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if rest.hasPrefix("//") {
        rest = rest.drop { !$0.isNewline }
      } else {
        return
      }
    }
  }

  private mutating func take(_ sign: Character) -> Bool {
    skipBlanks()
    guard rest.first == sign else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func word() -> String {
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    rest.removeFirst(word.count)
    return String(word.drop { $0 == "." })
  }

  private mutating func text() throws -> ManifestValue {
    let body = rest.prefix { $0 != "\"" }
    guard body.endIndex < rest.endIndex, !body.contains("\\") else {
      throw failure("a text without escapes was expected")
    }
    rest = rest[rest.index(after: body.endIndex)...]
    return .text(String(body))
  }

  private mutating func expression() throws -> ManifestValue {
    skipBlanks()
    if take("\"") { return try text() }
    if take("[") {
      return .list(try arguments(until: "]").map(\.value))
    }
    let name = word()
    guard !name.isEmpty else { throw failure("an expression was expected") }
    guard rest.first == "(" else { return .word(name) }
    rest.removeFirst()
    return .call(name, try arguments(until: ")"))
  }

  private mutating func arguments(until end: Character) throws -> [ManifestValue.Argument] {
    var arguments: [ManifestValue.Argument] = []
    while !take(end) {
      var value = try expression()
      var label: String?
      if case .word(let name) = value, take(":") {
        label = name
        value = try expression()
      }
      arguments.append(.init(label: label, value: value))
      guard take(",") else {
        guard take(end) else { throw failure("`,` or `\(end)` was expected") }
        break
      }
    }
    return arguments
  }
}
