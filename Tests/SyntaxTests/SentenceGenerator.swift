/// Makes programs out of the grammar, always the same for a seed.
///
/// The grammar leaves three things to the parser, which the generator keeps to: named arguments of a
/// call stand last, a name is left of `=`, and parameters differ.
struct SentenceGenerator {
  let grammar: Grammar
  private var state: UInt64
  /// The least number of rules below each rule.
  private var heights: [String: Int] = [:]
  private(set) var tokens: [String] = []
  private var depth = 0
  /// The open brackets; in a call, whether a named argument was written.
  private var brackets: [(sign: String, hasNamed: Bool)] = []
  private var counter = 0
  private var isInBound = false

  init(_ grammar: Grammar, seed: UInt64) {
    self.grammar = grammar
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1
    measure()
  }

  /// The text of one program and its tokens without line ends.
  mutating func sentence() -> (text: String, tokens: [String]) {
    tokens = []
    depth = 0
    brackets = []
    expand("program")
    return (render(), tokens.filter { $0 != "\n" })
  }

  // MARK: Chance

  mutating func random(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 33) % bound
  }

  private mutating func pick(_ words: [String]) -> String { words[random(words.count)] }

  // MARK: Growing

  private mutating func measure() {
    for _ in grammar.rules {
      for (name, node) in grammar.rules { heights[name] = height(node) }
    }
  }

  private func height(_ node: Grammar.Node) -> Int {
    switch node {
    case .terminal, .optional, .repetition: 0
    case .rule(let name): (heights[name] ?? 1_000) + 1
    case .sequence(let parts): parts.map(height).max() ?? 0
    case .choice(let choices): choices.map(height).min() ?? 0
    }
  }

  private var isTight: Bool { depth > 48 || tokens.count > 120 }

  private mutating func expand(_ rule: String) {
    depth += 1
    defer { depth -= 1 }
    switch rule {
    case "arg": argument()
    case "param":
      counter += 1
      emit("p\(counter)")
      if case .sequence(let parts)? = grammar[rule] {
        for part in parts.dropFirst() { grow(part) }
      }
    case "bound":
      isInBound = true
      if let node = grammar[rule] { grow(node) }
      isInBound = false
    default: if let node = grammar[rule] { grow(node) }
    }
  }

  private mutating func grow(_ node: Grammar.Node) {
    switch node {
    case .terminal(let text): terminal(text)
    case .rule(let name): expand(name)
    case .sequence(let parts): for part in parts { grow(part) }
    case .choice(let choices):
      guard isTight else { return grow(choices[random(choices.count)]) }
      if let least = choices.min(by: { height($0) < height($1) }) { grow(least) }
    case .optional(let inner): if !isTight, random(3) == 0 { grow(inner) }
    case .repetition(let inner):
      var chance = 4
      while !isTight, random(chance) == 0 {
        grow(inner)
        chance += 1
      }
    }
  }

  private mutating func argument() {
    let hasNamed = brackets.last?.hasNamed ?? false
    if hasNamed || random(4) == 0 {
      switch random(3) {
      case 0: emit(pick(["a", "to", "in", "if", "not", "true", "unit", "num", "碳"]))
      case 1: emit("\"碳 强度\"")
      default: return columnNames()
      }
      assign()
    }
    expand("expr")
  }

  private mutating func assign() {
    emit("=")
    if brackets.last?.sign == "(" { brackets[brackets.count - 1].hasNamed = true }
  }

  /// A list whose member is named by a column, which only some arguments take.
  private mutating func columnNames() {
    emit(pick(["on", "units", "key"]))
    assign()
    emit("[")
    emit(".")
    emit(pick(["a", "to", "年"]))
    emit("=")
    expand("expr")
    emit("]")
  }

  // MARK: Tokens

  private mutating func terminal(_ text: String) {
    switch text {
    case "IDENT": emit(identifier())
    case "NUMBER": emit(pick(["0", "3", "1_000", "2.5e4", "0.25", "1e-3", "12345678901234567890"]))
    case "UNIT": emit(pick(["[Mt CO2]", "[kt]", "[1e4 t]", "[CNY@2010]", "[万吨]"]))
    case "STRING": emit(string())
    case "REGION": emit(pick(["@Jiangsu", "@江苏", "@\"Inner Mongolia\"", "@to"]))
    case "NL": emit("\n")
    case "EOF": break
    default: emit(text)
    }
  }

  private mutating func identifier() -> String {
    switch tokens.last {
    case ".": pick(["a", "co2", "to", "if", "年", "unit", "CO", "na"])
    case ":", "->": pick(["text", "flag", "table", "region", "any"])
    default: pick(["a", "b", "panel", "碳排放", "unit", "test", "as", "col", "recipe", "x_2", "_y"])
    }
  }

  private mutating func string() -> String {
    if isInBound || ["lang", "use", "test", "."].contains(tokens.last) {
      return pick(["\"a\"", "\"{ no end\"", "\"a \\\" b\"", "\"碳\""])
    }
    return pick([
      "\"\"", "\"a\"", "\"a \\{ \\n\"", "\"{x}\"", "\"a {1 + f(\"b\", c = [1])} b {y} c\"",
      "\"{if a { 1 } else { \"{b}\" }}\"",
    ])
  }

  private mutating func emit(_ token: String) {
    tokens.append(token)
    switch token {
    case "(", "[", "{": brackets.append((token, false))
    case ")", "]", "}": brackets.removeLast()
    default: break
    }
  }

  // MARK: Text

  private mutating func render() -> String {
    var text = ""
    var open: [String] = []
    for (index, token) in tokens.enumerated() {
      let last = index > 0 ? tokens[index - 1] : "\n"
      text += gap(last, token, isInside: open.last == "(" || open.last == "[")
      if token == "\n" {
        text += pick(["\n", ";", "\n\n\n", " # note\n", "\r\n", "\n## says what\n"])
      } else {
        text += token
      }
      switch token {
      case "(", "[", "{": open.append(token)
      case ")", "]", "}": open.removeLast()
      default: break
      }
    }
    return text
  }

  private mutating func gap(_ last: String, _ token: String, isInside: Bool) -> String {
    let isNumber = last.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true
    if isNumber, token.hasPrefix("["), token != "[" { return "" }
    if isInside, random(12) == 0 { return pick(["\n", "  # why\n", "\n\n  "]) }
    if last == ".", random(2) == 0 { return "" }
    if last == "|>" || last == "+" || last == "=", random(6) == 0 { return "\n  " }
    return token == "|>" && random(3) == 0 ? "\n  # then\n  " : random(9) == 0 ? "   " : " "
  }
}
