/// Tells the literals of a source that are messages from those that are none.
///
/// A literal whose words make a phrase (a word with a blank behind it) counts as a message wherever it
/// stands, and a single word where the code around says that a `Phrase` is given: so what is forgotten
/// is found, and `NoMessage` lists by their place what only looks like a message.
enum Message {
  /// Whether a literal of a file below `Sources` is a message.
  static func isOne(_ literal: SourceLiteral, in path: String) -> Bool {
    let isTold = hasWords(literal.template) && literal.isWordOfPhrase
    guard isTold || isSentence(literal.template) else { return false }
    return !NoMessage.table.contains { $0.holds(literal, path) }
  }

  /// Whether a text has a letter outside code and holes, so that a language may word it differently.
  static func hasWords(_ template: String) -> Bool {
    prose(template).unicodeScalars.contains { isLetter($0) }
  }

  /// Whether a text has a word with a blank behind it.
  static func isSentence(_ template: String) -> Bool {
    var letters = 0
    var isClosed = false
    for scalar in prose(template).unicodeScalars {
      if isLetter(scalar) {
        letters = isClosed ? 1 : letters + 1
        isClosed = false
      } else if letters > 1, ",;:".unicodeScalars.contains(scalar), !isClosed {
        isClosed = true
      } else if letters > 1, scalar == " " {
        return true
      } else {
        letters = 0
        isClosed = false
      }
    }
    return false
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  /// The text without code between backticks and without holes.
  private static func prose(_ template: String) -> String {
    var out = ""
    var isCode = false
    for character in template {
      if character == "`" { isCode.toggle() }
      if !isCode { out.append(character) }
    }
    return out
  }
}

extension SourceLiteral {
  /// Whether it is the raw value of an enumeration, `case name = "…"`.
  var isRawValue: Bool {
    let words = before.split { $0.isWhitespace }.suffix(3)
    return words.first == "case" && words.last == "="
  }

  /// Whether it is a single value where a phrase is wanted: the result of a function or property that
  /// gives phrases, or a choice between words inside another literal.
  var isWordOfPhrase: Bool {
    let ends = { (words: [String]) in words.contains { before.hasSuffix($0) } }
    if isNested { return calls.last != "[" && ends(["?", ":"]) && !ends(["??"]) }
    guard calls.contains("{Phrase"), calls.last?.first == "{" else { return false }
    return ends([":", "?", "return", "{"])
  }
}
