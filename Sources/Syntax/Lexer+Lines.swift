extension Lexer {
  /// Blanks and carriage returns.
  mutating func space() {
    var end = position + 1
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D {
      end += 1
    }
    addTrivia(.space, to: end)
  }

  /// `# …` and `## …` to the end of the line.
  mutating func comment() {
    var end = position + 1
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    if bytes[end - 1] == 0x0D { end -= 1 }
    let isDocumentation = byte(position + 1) == 0x23 && byte(position + 2) != 0x23
    addTrivia(isDocumentation ? .documentation : .comment, to: end)
  }

  /// A line end, which ends the statement unless a bracket, the last token or the next one says no.
  mutating func newline() {
    if frameCounts[Int(Frame.interpolation.rawValue)] > 0 { cutInterpolation() }
    if endsStatement, pendingNewline == nil { pendingNewline = position }
    addTrivia(.newline, to: position + 1)
    lineHasToken = false
  }

  private var endsStatement: Bool {
    if let last = frames.last?.frame, last != .brace { return false }
    guard let kind = output.tokens.last?.kind else { return false }
    return kind != .newline && kind != .leftBrace && !kind.continuesLine
  }

  /// `;`, which ends a statement everywhere but inside `( )` and `[ ]`.
  mutating func semicolon(length: Int) {
    if let last = frames.last?.frame, last != .brace {
      add(.semicolon, to: position + length)
    } else {
      add(.newline, to: position + length)
    }
  }

  /// Closes what is open at the end of the source.
  mutating func finish() {
    let isOpen = !frames.isEmpty || cutsTexts
    if frameCounts[Int(Frame.interpolation.rawValue)] > 0 { cutInterpolation() }
    output.isOpen = isOpen || output.tokens.last?.kind.continuesLine == true
    if !frames.isEmpty {
      reportUnclosed()
      closeFrames(downTo: 0)
    }
    pendingNewline = nil
    output.tokens.append(Token(.end, bytes.count, bytes.count))
  }
}
