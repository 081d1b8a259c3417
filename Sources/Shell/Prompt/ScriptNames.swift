import Interpreter
import Syntax

/// The names that a saved script gives to what a session bound.
struct ScriptNames {
  private var taken: Set<String> = ["args"]
  private var given: [ObjectIdentifier: String] = [:]
  private let written: WrittenNames
  /// Names of results that later lines speak of as `ans`, by the statement that gave them.
  var answers: [Int: String] = [:]

  /// Names for a script of some statements: what they call a built-in stays free for it.
  init(_ statements: [Entry.Landed]) {
    written = WrittenNames(statements)
    taken.formUnion(written.builtins)
  }

  /// A name for what a line binds under a name of its own: that name, or with a number behind.
  mutating func fresh(_ name: String) -> String { free(name, takesOwn: true) }

  /// A name that stands where none of the kind stood: nothing around it may bind it anew.
  mutating func invented(_ name: String) -> String {
    free(name, takesOwn: !written.locals.contains(name))
  }

  private mutating func free(_ name: String, takesOwn: Bool) -> String {
    if takesOwn, taken.insert(name).inserted { return name }
    var number = 2
    while true {
      let candidate = "\(name)_\(number)"
      number += 1
      // A parameter, a loop variable or a `let` in braces would take the name for itself.
      if !written.all.contains(candidate), taken.insert(candidate).inserted { return candidate }
    }
  }

  /// Whether a value of the session has a name here.
  func knows(_ global: Module.Global) -> Bool { given[ObjectIdentifier(global)] != nil }

  /// Gives a value of the session a name that statements call it by.
  mutating func give(_ name: String, to global: Module.Global) {
    given[ObjectIdentifier(global)] = name
  }

  /// Replaces the names of a statement by those of the script.
  mutating func rename(
    _ landed: Entry.Landed, at position: Int, _ uses: AnswerUses, _ edits: inout Edits
  ) {
    // What a recipe calls itself is bound before its body is read; a `let` sees the old meaning.
    if case .recipe = landed.binding { bind(landed, at: position, uses, &edits) }
    for expression in landed.statement.expressions {
      guard case .name(let name) = expression.kind else { continue }
      if name == Session.lastResult, let source = uses.source(of: position),
        let answer = answers[source]
      {
        edits.replace(expression.span, by: answer)
      } else if let object = Self.object(landed.resolution.names[expression.id]),
        let other = given[object], other != name
      {
        edits.replace(expression.span, by: other)
      }
    }
    if case .recipe = landed.binding { return }
    bind(landed, at: position, uses, &edits)
  }

  private mutating func bind(
    _ landed: Entry.Landed, at position: Int, _ uses: AnswerUses, _ edits: inout Edits
  ) {
    switch landed.binding {
    case .none: break
    case .value(let name, let global):
      // Where it is spoken of as `ans`, its name comes to stand where it was not written.
      let new = uses.isUsed(position) ? invented(name) : fresh(name)
      given[ObjectIdentifier(global)] = new
      answers[position] = new
      if case .binding(let written, _) = landed.statement.kind {
        edits.replace(written.span, by: new, ifOther: name)
      }
    case .recipe(let name, let function):
      let new = fresh(name)
      given[ObjectIdentifier(function)] = new
      if case .recipe(let recipe) = landed.statement.kind {
        edits.replace(recipe.name.span, by: new, ifOther: name)
      }
    case .module(let name, let module):
      let new = fresh(name)
      given[ObjectIdentifier(module)] = new
      guard new != name, case .use(let path, let alias) = landed.statement.kind else { break }
      if let alias {
        edits.replace(alias.span, by: new)
      } else {
        edits.insert(" as \(new)", at: path.span.end)
      }
    }
  }

  private static func object(_ binding: NameBinding?) -> ObjectIdentifier? {
    switch binding {
    case .global(let global): ObjectIdentifier(global)
    case .recipe(let function): ObjectIdentifier(function)
    case .module(let module): ObjectIdentifier(module)
    default: nil
    }
  }
}

/// The names that are written in some statements.
private struct WrittenNames: SyntaxVisitor {
  /// All that stand for a value anywhere.
  private(set) var all: Set<String> = []
  /// Those of parameters, loop variables and `let`s.
  private(set) var locals: Set<String> = []
  /// Those of built-ins, of `audit.cv` the first part.
  private(set) var builtins: Set<String> = []
  private var isInside = 0

  init(_ statements: [Entry.Landed]) {
    for landed in statements {
      walk(landed.statement)
      for case .builtin(let builtin) in landed.resolution.names.values {
        builtins.insert(String(builtin.name.prefix { $0 != "." }))
      }
    }
    all.formUnion(locals)
  }

  mutating func visit(_ expression: Expr) {
    if case .name(let name) = expression.kind { all.insert(name) }
  }

  mutating func enter(_ scope: SyntaxScope) {
    isInside += 1
    switch scope {
    case .recipe(let recipe):
      all.insert(recipe.name.text)
      locals.formUnion(recipe.signature.parameters.map(\.name.text))
    case .lambda(let signature): locals.formUnion(signature.parameters.map(\.name.text))
    case .loop(let first, let second):
      locals.insert(first.text)
      if let second { locals.insert(second.text) }
    case .block: break
    }
  }

  mutating func leave() { isInside -= 1 }

  mutating func pass(_ name: Name, boundBy statement: Statement) {
    all.insert(name.text)
    if isInside > 0 { locals.insert(name.text) }
  }
}

/// Which statements speak of `ans`, and which gave it.
struct AnswerUses {
  private var sources: [Int: Int] = [:]
  private var used: Set<Int> = []

  init(_ statements: [Entry.Landed]) {
    var last: Int?
    for (position, landed) in statements.enumerated() {
      if let last, Self.speaksOfAnswer(landed) {
        sources[position] = last
        used.insert(last)
      }
      if landed.hasValue { last = position }
    }
  }

  /// The statement whose result `ans` is in another.
  func source(of statement: Int) -> Int? { sources[statement] }

  /// Whether a later statement speaks of the result of this one.
  func isUsed(_ statement: Int) -> Bool { used.contains(statement) }

  private static func speaksOfAnswer(_ landed: Entry.Landed) -> Bool {
    landed.statement.expressions.contains { expression in
      guard case .name(Session.lastResult) = expression.kind else { return false }
      if case .global = landed.resolution.names[expression.id] { return true }
      return false
    }
  }
}
