extension Lexer {
  /// Opens a bracket from `position`.
  mutating func open(_ kind: TokenKind, to end: Int, isCurly: Bool = false) {
    let frame: Frame
    switch kind {
    case .leftParen: frame = typeState == 2 && pendingNewline == nil ? .bounds : .paren
    case .leftBracket: frame = .bracket
    case .leftBrace: frame = .brace
    default: frame = .interpolation
    }
    add(kind, to: end)
    frames.append(Open(frame: frame, token: output.tokens.count - 1, isCurly: isCurly))
    frameCounts[Int(frame.rawValue)] += 1
  }

  /// Closes the innermost bracket that fits, reporting those left open inside it.
  mutating func close(_ kind: TokenKind, length: Int) {
    guard let index = openIndex(for: kind) else {
      if closeMismatched(kind, length: length) { return }
      // A run of them is one mistake.
      if previous != .invalid { report(.strayCloser(span(position, position + length), kind)) }
      add(.invalid, to: position + length)
      return
    }
    if index + 1 < frames.count {
      reportUnclosed()
      closeFrames(downTo: index + 1)
    }
    if frames[index].frame == .interpolation {
      let isCurly = frames[index].isCurly
      popFrame()
      textRest(opener: .textMiddle, length: length, isCurly: isCurly)
    } else {
      popFrame()
      add(kind, to: position + length)
    }
  }

  /// Takes a bracket that closes nothing for the one that the innermost `(` or `[` waits for.
  private mutating func closeMismatched(_ kind: TokenKind, length: Int) -> Bool {
    guard let last = frames.last, last.frame != .brace, last.frame != .interpolation else {
      return false
    }
    let due = Self.closer(of: last.frame)
    let place = span(position, position + length)
    report(.mismatched(place, kind, due, opener: span(output.tokens[last.token])))
    popFrame()
    add(due, to: position + length)
    return true
  }

  /// The innermost frame that a closing bracket fits, not looking out of an interpolation.
  private func openIndex(for kind: TokenKind) -> Int? {
    let fitting: [Frame]
    switch kind {
    case .rightParen: fitting = [.paren, .bounds]
    case .rightBracket: fitting = [.bracket]
    default: fitting = [.brace, .interpolation]
    }
    guard fitting.contains(where: { frameCounts[Int($0.rawValue)] > 0 }) else { return nil }
    for index in frames.indices.reversed() {
      let frame = frames[index].frame
      if fitting.contains(frame) { return index }
      if frame == .interpolation { return nil }
    }
    return nil
  }

  mutating func popFrame() {
    guard let last = frames.popLast() else { return }
    frameCounts[Int(last.frame.rawValue)] -= 1
  }

  /// Reports the innermost open bracket; those around it would only repeat the news.
  mutating func reportUnclosed() {
    guard let last = frames.last, output.tokens.indices.contains(last.token) else { return }
    let opener = output.tokens[last.token]
    report(.unclosed(span(opener), Self.closer(of: last.frame)))
  }

  /// Puts empty closing tokens in for all frames from `depth` inwards.
  mutating func closeFrames(downTo depth: Int) {
    let here = Int(output.tokens.last?.end ?? 0)
    pendingNewline = nil
    while frames.count > depth, let last = frames.last {
      output.tokens.append(Token(Self.closer(of: last.frame), here, here))
      popFrame()
    }
    typeState = 0
  }

  private static func closer(of frame: Frame) -> TokenKind {
    switch frame {
    case .paren, .bounds: .rightParen
    case .bracket: .rightBracket
    case .brace: .rightBrace
    case .interpolation: .textEnd
    }
  }

  /// Gives up an interpolation that did not close on its line.
  mutating func cutInterpolation() {
    guard let inner = frames.last(where: { $0.frame == .interpolation }),
      let outer = frames.firstIndex(where: { $0.frame == .interpolation })
    else { return }
    let end = Int(output.tokens[inner.token].end)
    report(.unclosedInterpolation(span(end - 1, end)))
    closeFrames(downTo: outer)
  }

  /// Gives up brackets left open before a line that can only be a new statement.
  mutating func closeBeforeStatement() {
    guard !lineHasToken, let last = frames.last?.frame, last != .brace else { return }
    reportUnclosed()
    let depth = (frames.lastIndex { $0.frame == .brace } ?? -1) + 1
    closeFrames(downTo: depth)
    pendingNewline = Int(output.tokens.last?.end ?? 0)
  }
}
