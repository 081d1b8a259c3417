/// Looks through the text of a Swift file line by line; enough for rules that a line can break.
enum SourceScan {
  /// What sources may not contain, and why.
  static let forbidden: [(text: String, reason: String)] = [
    ("import Foundation", "it doubles the start of the command"),
    ("try!", "a trap ends the session"),
    (" as!", "a trap ends the session"),
    ("fatalError(", "a trap ends the session"),
  ]

  /// The forbidden things in a text, as `line: text`; what stands behind `//` does not count.
  static func violations(_ text: String) -> [String] {
    lines(text).enumerated().flatMap { number, line in
      let code = code(of: line)
      return forbidden.filter { code.contains($0.text) }.map {
        "\(number + 1): \($0.text): \($0.reason)"
      }
    }
  }

  /// The modules that a text imports.
  static func imports(_ text: String) -> [String] {
    lines(text).compactMap { line in
      let words = code(of: line).split { !$0.isLetter && !$0.isNumber && $0 != "@" && $0 != "_" }
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || accessLevels.contains($0) })
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
      let next = words[place + 1]
      return String(kinds.contains(next) && place + 2 < words.count ? words[place + 2] : next)
    }
  }

  /// The lines of public and package declarations without a `///` comment above them.
  static func undocumented(_ text: String) -> [Int] {
    let lines = lines(text).map { $0.trimmed }
    return lines.indices.filter { number in
      guard isVisibleDeclaration(lines[number]) else { return false }
      var above = number - 1
      while above >= 0, lines[above].hasPrefix("@") || lines[above].hasPrefix("#if") { above -= 1 }
      return above < 0 || !lines[above].hasPrefix("///")
    }.map { $0 + 1 }
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "open",
  ]
  private static let keywords: Set<Substring> = [
    "func", "struct", "enum", "var", "let", "class", "actor", "protocol", "init", "subscript",
    "typealias", "case",
  ]

  /// Whether a line declares something for other modules.
  private static func isVisibleDeclaration(_ line: Substring) -> Bool {
    guard !line.hasPrefix("//"), line.contains("public ") || line.contains("package ") else {
      return false
    }
    var isVisible = false
    for word in line.split(separator: " ") {
      let stem = word.prefix { $0.isLetter || $0 == "@" }
      if keywords.contains(stem), stem != "class" || !line.contains(" class func ") {
        return isVisible
      }
      switch stem {
      case "public", "package": isVisible = true
      case "import", "extension": return false
      default:
        guard stem.hasPrefix("@") || modifiers.contains(stem) else { return false }
      }
    }
    return false
  }

  private static let modifiers: Set<Substring> = [
    "static", "final", "class", "mutating", "nonmutating", "override", "required", "convenience",
    "indirect", "lazy", "weak", "unowned", "nonisolated", "isolated", "borrowing", "consuming",
    "prefix", "postfix", "infix", "private", "fileprivate", "internal", "open", "dynamic",
    "unsafe", "inlinable",
  ]

  private static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private static func code(of line: Substring) -> Substring {
    guard let comment = line.firstRange(of: "//") else { return line }
    return line[..<comment.lowerBound]
  }
}

extension Substring {
  /// Without blanks at both ends.
  var trimmed: Substring {
    var trimmed = drop(while: \.isWhitespace)
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    return trimmed
  }
}
