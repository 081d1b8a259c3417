// postfix, call, args, arg

extension Parser {
  /// `postfix = primary { call | "[" args "]" | column }`
  mutating func postfix() throws(Bail) -> Expr {
    var value = try primary()
    let start = value.span
    while true {
      switch kind {
      case .leftParen:
        let arguments = try call(value)
        value = try node(.call(value, arguments, piped: false), span(from: start))
      case .leftBracket:
        value = try node(.slice(value, try sliceArguments()), span(from: start))
      case .dot:
        value = try node(.member(value, try column()), span(from: start))
      default: return value
      }
    }
  }

  /// `call = "(" [ args ] ")"`
  mutating func call(_ callee: Expr) throws(Bail) -> [Argument] {
    try expect(.leftParen, "`(`")
    var isKey = false
    if case .name("key") = callee.kind { isKey = true }
    let arguments = kind == .rightParen ? [] : try args(of: isKey ? .key : .call)
    try expect(.rightParen, "`,` or `)`")
    var named: Argument?
    for argument in arguments {
      if argument.label != nil {
        named = named ?? argument
      } else if let named {
        let name = named.label?.text ?? ""
        report(.positionalAfterNamed(argument.value.span, named: named.labelSpan, name: name))
        break
      }
    }
    return arguments
  }

  /// `"[" args "]"` behind a value.
  mutating func sliceArguments() throws(Bail) -> [Argument] {
    try expect(.leftBracket, "`[`")
    let arguments = try args(of: .slice)
    try expect(.rightBracket, "`,` or `]`")
    return arguments
  }

  /// `args = arg [ "," [ args ] ]`
  mutating func args(of holder: ArgumentHolder) throws(Bail) -> [Argument] {
    var arguments = [try arg(of: holder)]
    while accept(.comma) {
      if kind == .rightParen || kind == .rightBracket { break }
      arguments.append(try arg(of: holder))
    }
    return arguments
  }

  /// `arg = expr [ "=" expr ]`
  mutating func arg(of holder: ArgumentHolder) throws(Bail) -> Argument {
    let outer = mayNameByColumns
    defer { mayNameByColumns = outer }
    // Without a name it may be the one that is called `on`.
    if holder != .list { mayNameByColumns = holder != .slice }
    let first = try expr()
    guard kind == .assign else {
      return Argument(label: nil, labelSpan: first.span, value: first)
    }
    let label = label(of: first)
    if label == nil { report(.badArgumentName(first.span)) }
    let mayBeColumn = holder == .key || (holder == .list && outer)
    if case .column = label, !mayBeColumn { report(.columnAsName(first.span, text(first.span))) }
    advance()
    if holder != .list || label?.namesByColumns == true {
      mayNameByColumns = label?.namesByColumns == true
    }
    return Argument(label: label, labelSpan: first.span, value: try expr())
  }

  /// What an expression means left of `=`; parentheses around it make it no name.
  private func label(of expr: Expr) -> Argument.Label? {
    if source.bytes[Int(base + expr.span.start)] == 0x28 { return nil }
    switch expr.kind {
    case .name(let word): return .word(word)
    case .column(let column):
      if case .word(let word) = column.kind { return .column(word) }
      return nil
    case .text(let parts):
      if parts.isEmpty { return .text("") }
      if parts.count == 1, case .literal(let text) = parts[0] { return .text(text) }
      return nil
    default: return nil
    }
  }
}

/// What arguments stand in.
enum ArgumentHolder {
  /// A call of `key`, whose columns may be named by columns.
  case key
  /// Another call.
  case call
  /// The brackets behind a value.
  case slice
  /// A list.
  case list
}

extension Argument.Label {
  /// Whether it names what goes by columns of two tables or of a file.
  var namesByColumns: Bool {
    if case .word(let word) = self { ["on", "units", "key"].contains(word) } else { false }
  }
}
