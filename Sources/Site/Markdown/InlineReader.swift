/// Reads the marks within a paragraph: code, bold, italics, links, pictures, addresses, escapes.
///
/// A mark that nothing closes is text. A star marks only where a word does not go on at its other
/// side, so that `a*b*c` is a product; underscores are letters.
struct InlineReader {
  private let signs: [Character]
  private var place: Int
  private let end: Int
  private let depth: Int
  private var runs: [MarkdownRun] = []
  private var text = ""

  private static let depthLimit = 8

  /// The runs of a text.
  static func runs(_ text: String) -> [MarkdownRun] {
    let signs = Array(text)
    var reader = InlineReader(signs, 0, signs.count, depth: 0)
    return reader.read()
  }

  private init(_ signs: [Character], _ start: Int, _ end: Int, depth: Int) {
    self.signs = signs
    place = start
    self.end = end
    self.depth = depth
  }

  private func inner(_ start: Int, _ end: Int) -> [MarkdownRun] {
    var reader = InlineReader(signs, start, end, depth: depth + 1)
    return reader.read()
  }

  private mutating func read() -> [MarkdownRun] {
    while place < end {
      switch signs[place] {
      case "\\" where place + 1 < end && Self.isMark(signs[place + 1]):
        text.append(signs[place + 1])
        place += 2
      case "`": code()
      case "*" where depth < Self.depthLimit && starred(): break
      case "!" where place + 1 < end && signs[place + 1] == "[" && linked(isImage: true): break
      case "[" where depth < Self.depthLimit && linked(isImage: false): break
      case "h" where address(): break
      case "<" where isAt("<br>"):
        add(.lineBreak)
        place += 4
      default:
        text.append(signs[place])
        place += 1
      }
    }
    flush()
    return runs
  }

  private static func isMark(_ sign: Character) -> Bool {
    guard let value = sign.asciiValue else { return false }
    return (0x21...0x2F).contains(value) || (0x3A...0x40).contains(value)
      || (0x5B...0x60).contains(value) || (0x7B...0x7E).contains(value)
  }

  private func isAt(_ mark: String, _ start: Int? = nil) -> Bool {
    signs[(start ?? place)..<end].prefix(mark.count).elementsEqual(mark)
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    runs.append(.text(text))
    text = ""
  }

  private mutating func add(_ run: MarkdownRun) {
    flush()
    runs.append(run)
  }

  // MARK: - Code

  private mutating func code() {
    let count = signs[place..<end].prefix { $0 == "`" }.count
    var search = place + count
    while search < end {
      guard signs[search] == "`" else {
        search += 1
        continue
      }
      let closing = signs[search..<end].prefix { $0 == "`" }.count
      if closing == count {
        var body = signs[(place + count)..<search]
        if body.count > 2, body.first == " ", body.last == " ", body.contains(where: { $0 != " " })
        {
          body = body.dropFirst().dropLast()
        }
        add(.code(String(body)))
        place = search + closing
        return
      }
      search += closing
    }
    text += String(repeating: "`", count: count)
    place += count
  }

  // MARK: - Bold and italics

  private mutating func starred() -> Bool {
    let count = min(2, signs[place..<end].prefix { $0 == "*" }.count)
    let start = place + count
    guard start < end, !signs[start].isWhitespace, !isWordSign(place - 1),
      let close = closing(count, from: start)
    else { return false }
    let inside = inner(start, close)
    add(count == 2 ? .strong(inside) : .emphasis(inside))
    place = close + count
    return true
  }

  /// A letter or digit of Latin script; others have no blanks around marks.
  private func isWordSign(_ place: Int) -> Bool {
    guard signs.indices.contains(place) else { return false }
    return signs[place].isASCII && (signs[place].isLetter || signs[place].isNumber)
  }

  private func closing(_ count: Int, from start: Int) -> Int? {
    var search = start
    while search < end {
      switch signs[search] {
      case "\\": search += 2
      case "`":
        let run = signs[search..<end].prefix { $0 == "`" }.count
        let rest = signs[(search + run)..<end]
        guard let next = rest.firstIndex(of: "`") else {
          search += run
          continue
        }
        search = next + run
      case "*":
        let run = signs[search..<end].prefix { $0 == "*" }.count
        if run == count || (count == 1 && run == 3), search > start,
          !signs[search - 1].isWhitespace, !isWordSign(search + run)
        {
          return search
        }
        search += run
      default: search += 1
      }
    }
    return nil
  }

  // MARK: - Links

  private mutating func linked(isImage: Bool) -> Bool {
    let open = isImage ? place + 1 : place
    guard let close = bracket(open, "[", "]"), close + 1 < end, signs[close + 1] == "(",
      let last = bracket(close + 1, "(", ")")
    else { return false }
    let words = String(signs[(close + 2)..<last]).split(separator: " ", maxSplits: 1)
    guard let target = words.first.map(String.init), Self.isSafe(target) else { return false }
    if isImage {
      add(.image(String(signs[(open + 1)..<close]), target: target))
    } else {
      add(.link(inner(open + 1, close), target: target))
    }
    place = last + 1
    return true
  }

  /// Where a bracket is closed, code and brackets within it passed over.
  private func bracket(_ start: Int, _ opening: Character, _ closing: Character) -> Int? {
    var depth = 0
    var search = start
    var isCode = false
    while search < end {
      switch signs[search] {
      case "\\": search += 1
      case "`": isCode.toggle()
      case opening where !isCode: depth += 1
      case closing where !isCode:
        depth -= 1
        if depth == 0 { return search }
      default: break
      }
      search += 1
    }
    return nil
  }

  /// Whether a target leads to a page, and nowhere else that a browser would act upon.
  static func isSafe(_ target: String) -> Bool {
    guard !target.hasPrefix("//"), !target.contains("\\") else { return false }
    let head = target.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    guard head.contains(":") else { return true }
    return ["https:", "http:", "mailto:"].contains { target.hasPrefix($0) }
  }

  /// An address that stands in the text.
  private mutating func address() -> Bool {
    guard isAt("https://") || isAt("http://"), !isWordSign(place - 1) else { return false }
    var address = String(signs[place..<end].prefix { !$0.isWhitespace && !"<>\"'`)]".contains($0) })
    while let last = address.last, ".,;:!?".contains(last) { address.removeLast() }
    guard address.count > 10 else { return false }
    add(.link([.text(address)], target: address))
    place += address.count
    return true
  }
}
