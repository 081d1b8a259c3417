import JSON

/// A place in a text as editors count: lines from 0, and UTF-16 code units from 0.
struct TextPosition: Hashable, Comparable {
  var line: Int
  var character: Int

  /// Reads a position; negative numbers are none.
  init?(_ value: JSONValue?) {
    guard let line = value?["line"]?.asInteger, let character = value?["character"]?.asInteger,
      line >= 0, character >= 0
    else { return nil }
    self.init(line: line, character: character)
  }

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }

  var json: JSONValue { ["line": .integer(line), "character": .integer(character)] }
}

/// From a position up to another.
struct TextRange: Hashable {
  var start: TextPosition
  var end: TextPosition

  /// Reads a range; a start behind the end makes none.
  init?(_ value: JSONValue?) {
    guard let start = TextPosition(value?["start"]), let end = TextPosition(value?["end"]),
      start <= end
    else { return nil }
    self.init(start: start, end: end)
  }

  init(start: TextPosition, end: TextPosition) {
    self.start = start
    self.end = end
  }

  var json: JSONValue { ["start": start.json, "end": end.json] }
}
