/// Commands of the prompt and what stands behind them.
extension Completer {
  /// Completions of a line that is a command; `nil` for any other text.
  func commandCompletions(_ bytes: [UInt8]) -> Completions? {
    guard let start = bytes.firstIndex(where: { $0 != 0x20 && $0 != 0x09 }),
      bytes[start] == UInt8(ascii: ":")
    else { return nil }
    let end = bytes.count
    let word = bytes[start...].prefix { $0 != 0x20 && $0 != 0x09 }
    let name = String(decoding: word, as: UTF8.self)
    guard word.endIndex < end else {
      let commands = Matching.filter(context.commands, typed: name) { $0.name }
      return Completions(
        replaced: start..<end, candidates: commands.map { Candidate($0.name, .command, $0.detail) })
    }
    let typedStart = bytes[word.endIndex...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? end
    let typed = String(decoding: bytes[typedStart...], as: UTF8.self)
    let argument = context.commands.first { $0.name == name }?.argument ?? .none
    switch argument {
    case .none: return Completions(replaced: end..<end, candidates: [])
    case .file: return FileCompletion(context).completions(typed, from: typedStart)
    case .name:
      return CompletionRun(context, Cursor(Array(typed.utf8))).completions().moved(by: typedStart)
    case .choice(let words):
      let fitting = Matching.filter(words, typed: typed) { $0 }
      return Completions(
        replaced: typedStart..<end, candidates: fitting.map { Candidate($0, .choice) })
    }
  }
}

extension Completions {
  /// The same completions in a text that begins further on.
  func moved(by offset: Int) -> Completions {
    Completions(
      replaced: (replaced.lowerBound + offset)..<(replaced.upperBound + offset),
      candidates: candidates)
  }
}
