/// The links in a Markdown text.
enum Links {
  /// Targets of links and pictures that lead to files, without anchors; code does not count.
  static func relative(_ text: String) -> [String] {
    var inFence = false
    return text.split(whereSeparator: \.isNewline).flatMap { line -> [String] in
      if line.trimmed.hasPrefix("```") {
        inFence.toggle()
        return []
      }
      return inFence ? [] : targets(line)
    }
  }

  private static func targets(_ line: Substring) -> [String] {
    var found: [String] = []
    // Every second piece between backquotes is code.
    let pieces = line.split(separator: "`", omittingEmptySubsequences: false)
    let prose = pieces.enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element : "code" }
    for piece in prose.joined().split(separator: "](", omittingEmptySubsequences: false).dropFirst()
    {
      let target = piece.prefix { $0 != ")" && $0 != "#" && $0 != " " }
      if !target.isEmpty, !target.contains(":") { found.append(String(target)) }
    }
    return found
  }

  /// The path that a link in a file leads to, from the root; nil when it leaves the root.
  static func resolve(_ target: String, from file: String) -> String? {
    var parts = target.hasPrefix("/") ? [] : file.split(separator: "/").dropLast().map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
