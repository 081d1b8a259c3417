extension SimpleMarkdown {
  /// The stretches of a line: `**bold**`, `*italics*`, `` `code` ``; a backslash takes a sign as it is.
  package static func runs(_ line: String) -> [PaperRun] {
    var reader = RunReader(Array(line))
    return reader.read()
  }
}

/// Reads the marks of one line. A mark that nothing closes is text.
private struct RunReader {
  private let signs: [Character]
  private var place = 0
  private var runs: [PaperRun] = []
  private var current = PaperRun("")

  init(_ signs: [Character]) { self.signs = signs }

  mutating func read() -> [PaperRun] {
    while place < signs.count {
      switch signs[place] {
      case "\\" where place + 1 < signs.count && isMark(signs[place + 1]):
        current.text.append(signs[place + 1])
        place += 2
      case "`": code()
      case "*" where isAt("**") && (current.isStrong || closes("**")):
        flush()
        current.isStrong.toggle()
        place += 2
      case "*" where current.isEmphasised || closes("*"):
        flush()
        current.isEmphasised.toggle()
        place += 1
      default:
        current.text.append(signs[place])
        place += 1
      }
    }
    flush()
    return runs
  }

  private func isMark(_ sign: Character) -> Bool { "\\`*_#-+.".contains(sign) }

  private func isAt(_ mark: String) -> Bool {
    signs[place...].prefix(mark.count).elementsEqual(mark)
  }

  /// Whether a mark opens here, a sign that is no blank behind it, and is closed later on.
  private func closes(_ mark: String) -> Bool {
    let start = place + mark.count
    guard start < signs.count, !signs[start].isWhitespace, mark == "**" || signs[start] != "*"
    else { return false }
    var index = start + 1
    while index + mark.count <= signs.count {
      if signs[index..<index + mark.count].elementsEqual(mark), !signs[index - 1].isWhitespace {
        return true
      }
      index += 1
    }
    return false
  }

  private mutating func code() {
    guard let end = signs[(place + 1)...].firstIndex(of: "`"), end > place + 1 else {
      current.text.append("`")
      place += 1
      return
    }
    flush()
    var run = PaperRun(String(signs[(place + 1)..<end]))
    run.isCode = true
    runs.append(run)
    place = end + 1
  }

  private mutating func flush() {
    guard !current.text.isEmpty else { return }
    runs.append(current)
    current.text = ""
  }
}
