extension Parser {
  /// The text of the `##` lines directly before the next token, without their marks.
  ///
  /// A blank line ends what belongs to a statement, so that a file may start with a text of its own.
  func documentation() -> String? {
    var position = firstTrivia(behind: current.start) - 1
    let floor = index > 0 ? tokens[index - 1].end : 0
    var lines: [String] = []
    var newlines = 0
    while position >= 0, trivia[position].start >= floor {
      let piece = trivia[position]
      switch piece.kind {
      case .newline: newlines += 1
      case .documentation:
        lines.append(line(piece))
        newlines = 0
      case .comment: newlines = 0
      case .space: break
      }
      if newlines > 1 { break }
      position -= 1
    }
    return lines.isEmpty ? nil : lines.reversed().joined(separator: "\n")
  }

  private func line(_ piece: Trivia) -> String {
    var start = Int(piece.start) + 2
    var end = Int(piece.end)
    if start < end, source.bytes[start] == 0x20 { start += 1 }
    while end > start, source.bytes[end - 1] == 0x20 || source.bytes[end - 1] == 0x09 { end -= 1 }
    return Characters.normalised(source.bytes[start..<max(start, end)])
  }

  /// Index of the first trivia at or behind an offset.
  private func firstTrivia(behind offset: Int32) -> Int {
    var low = 0
    var high = trivia.count
    while low < high {
      let middle = (low + high) / 2
      if trivia[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
