import Syntax

/// What the names of one text mean, found from the syntax alone: so it holds also while the rest of
/// the text has errors.
///
/// The rules are those of the resolver: recipes, used files and units are known everywhere in their
/// file, values below their `let` and in all recipes, parameters and locals inside their braces; a
/// named argument of a recipe means its parameter. Names that nothing here binds, such as those of
/// built-ins, are left out.
struct SymbolIndex: SyntaxVisitor {
  private(set) var symbols: [Symbol] = []
  /// In the order of the walk.
  private(set) var occurrences: [Occurrence] = []
  private(set) var members: [MemberOccurrence] = []
  /// Names bound twice in one place.
  private(set) var repetitions = 0

  private let source: Source
  private let tokens: [Token]
  /// Values whose `let` the walk has passed.
  private var values: [String: Int] = [:]
  private var bindings: [Span: Int] = [:]
  /// All values of the file, for recipes above them.
  private var upcoming: [String: Int] = [:]
  private var recipes: [String: Int] = [:]
  private var files: [String: Int] = [:]
  private var units: [String: Int] = [:]
  /// Parameters by recipe.
  private var parameters: [Int: [String: Int]] = [:]
  private var scopes: [[String: Int]] = []
  private var inRecipe = false

  /// Walks a program.
  ///
  /// - Complexity: O(bytes).
  init(_ program: Program, source: Source) {
    self.source = source
    tokens = lex(source).tokens
    for statement in program.statements { declare(statement) }
    for statement in program.statements { walk(statement) }
  }

  // MARK: Binding

  private mutating func bind(
    _ name: String, _ kind: Symbol.Kind, at span: Span, whole: Span, documentation: String? = nil
  ) -> Int {
    symbols.append(
      Symbol(name: name, kind: kind, span: span, whole: whole, documentation: documentation))
    occurrences.append(Occurrence(span: span, symbol: symbols.count - 1, isBinding: true))
    return symbols.count - 1
  }

  private mutating func declare(_ statement: Statement) {
    switch statement.kind {
    case .binding(let name, _):
      let symbol = bind(
        name.text, .value, at: name.span, whole: statement.span,
        documentation: statement.documentation)
      bindings[name.span] = symbol
      note(name.text)
      if upcoming[name.text] == nil { upcoming[name.text] = symbol }
    case .recipe(let recipe):
      note(recipe.name.text)
      recipes[recipe.name.text] = bind(
        recipe.name.text, .recipe, at: recipe.name.span, whole: statement.span,
        documentation: statement.documentation)
      declare(parametersOf: recipe)
    case .use(let path, let alias):
      let name = alias ?? Name(Self.stem(of: path.text), path.span)
      note(name.text)
      files[name.text] = bind(
        name.text, .file(path: path.text), at: name.span, whole: statement.span)
    case .unit(let name, _):
      if units[name.text] != nil { repetitions += 1 }
      units[name.text] = bind(name.text, .unit, at: name.span, whole: statement.span)
    default: break
    }
  }

  private mutating func declare(parametersOf recipe: Recipe) {
    guard let symbol = recipes[recipe.name.text] else { return }
    parameters[symbol] = bind(recipe.signature)
  }

  private mutating func bind(_ signature: Signature) -> [String: Int] {
    var names: [String: Int] = [:]
    for parameter in signature.parameters {
      if names[parameter.name.text] != nil { repetitions += 1 }
      names[parameter.name.text] = bind(
        parameter.name.text, .parameter, at: parameter.name.span, whole: parameter.span)
    }
    return names
  }

  /// Counts a name of the top of the file that is taken.
  private mutating func note(_ name: String) {
    if upcoming[name] != nil || recipes[name] != nil || files[name] != nil { repetitions += 1 }
  }

  /// The name that a path gives its file.
  static func stem(of path: String) -> String {
    let file = DocumentPath.name(of: path)
    return file.hasSuffix(".tonne") ? String(file.dropLast(6)) : file
  }

  // MARK: Walking

  mutating func enter(_ scope: SyntaxScope) {
    switch scope {
    case .recipe(let recipe):
      inRecipe = true
      scopes.append(recipes[recipe.name.text].flatMap { parameters[$0] } ?? [:])
    case .lambda(let signature): scopes.append(bind(signature))
    case .loop(let first, let second):
      var names = [first.text: bind(first.text, .loopVariable, at: first.span, whole: first.span)]
      if let second {
        if second.text == first.text { repetitions += 1 }
        names[second.text] = bind(
          second.text, .loopVariable, at: second.span, whole: second.span)
      }
      scopes.append(names)
    case .block: scopes.append([:])
    }
  }

  mutating func leave() {
    scopes.removeLast()
    if scopes.isEmpty { inRecipe = false }
  }

  mutating func pass(_ name: Name, boundBy statement: Statement) {
    guard let last = scopes.indices.last else {
      values[name.text] = bindings[name.span]
      return
    }
    if scopes[last][name.text] != nil { repetitions += 1 }
    scopes[last][name.text] = bind(name.text, .local, at: name.span, whole: statement.span)
  }

  mutating func visit(_ expression: Expr) {
    switch expression.kind {
    case .name(let name): use(name, in: expression.span)
    case .member(let base, let name): use(member: name, of: base)
    case .call(let callee, let arguments, let piped):
      use(labelsOf: arguments.dropFirst(piped ? 1 : 0), callee)
    default: break
    }
  }

  private mutating func use(labelsOf arguments: ArraySlice<Argument>, _ callee: Expr) {
    guard case .name(let name) = callee.kind, let symbol = symbol(of: name),
      symbols[symbol].kind == .recipe, let named = parameters[symbol]
    else { return }
    for argument in arguments {
      guard case .word(let word) = argument.label, let parameter = named[word] else { continue }
      occurrences.append(
        Occurrence(span: argument.labelSpan, symbol: parameter, isBinding: false))
    }
  }

  // MARK: Names

  /// What a name means where the walk is.
  private func symbol(of name: String) -> Int? {
    for scope in scopes.reversed() {
      if let symbol = scope[name] { return symbol }
    }
    return values[name] ?? (inRecipe ? upcoming[name] : nil) ?? recipes[name] ?? files[name]
  }

  private mutating func use(_ name: String, in span: Span) {
    guard let symbol = symbol(of: name), let place = word(in: span) else { return }
    occurrences.append(Occurrence(span: place, symbol: symbol, isBinding: false))
  }

  /// The first word of a span, which may have parentheses around it.
  private func word(in span: Span) -> Span? {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].start < span.start { low = middle + 1 } else { high = middle }
    }
    while low < tokens.count, tokens[low].start < span.end {
      if tokens[low].kind == .identifier {
        return Span(source: span.source, start: tokens[low].start, end: tokens[low].end)
      }
      low += 1
    }
    return nil
  }

  private mutating func use(member name: ColumnName, of base: Expr) {
    guard case .name(let first) = base.kind, case .word(let word) = name.kind,
      let symbol = symbol(of: first), case .file = symbols[symbol].kind
    else { return }
    var span = name.span
    span.start += 1
    members.append(MemberOccurrence(span: span, name: word, file: symbol))
  }

  /// Units of the file that a unit literal names.
  mutating func visit(_ unit: UnitLiteral) {
    guard !units.isEmpty else { return }
    var start = Int(unit.span.start)
    let end = min(Int(unit.span.end), source.bytes.count)
    var place = start
    func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte == UInt8(ascii: "_") || (byte | 0x20) &- UInt8(ascii: "a") < 26
        || byte &- UInt8(ascii: "0") <= 9
    }
    while place <= end {
      if place < end, isWord(source.bytes[place]) {
        place += 1
        continue
      }
      let span = Span(source: source.id, start: Int32(start), end: Int32(place))
      if place > start, let symbol = units[source.text(span)] {
        occurrences.append(Occurrence(span: span, symbol: symbol, isBinding: false))
      }
      place += 1
      start = place
    }
  }
}

/// Looking up.
extension SymbolIndex {
  /// The occurrence that a byte touches, before or behind it.
  func occurrence(at offset: Int) -> Occurrence? {
    occurrences.first { Int($0.span.start) <= offset && offset < Int($0.span.end) }
      ?? occurrences.first { Int($0.span.end) == offset }
  }

  /// The recipe of a used file that a byte touches.
  func member(at offset: Int) -> MemberOccurrence? {
    members.first { Int($0.span.start) <= offset && offset <= Int($0.span.end) }
  }

  /// Where a symbol is bound and named, in the order of the text.
  func occurrences(of symbol: Int) -> [Occurrence] {
    occurrences.filter { $0.symbol == symbol }.sorted { $0.span.start < $1.span.start }
  }

  /// A recipe by name.
  func recipe(named name: String) -> Int? {
    symbols.firstIndex { $0.kind == .recipe && $0.name == name }
  }
}
