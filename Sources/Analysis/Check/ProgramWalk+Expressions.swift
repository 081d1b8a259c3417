import Interpreter
import Syntax
import Tables

extension ProgramWalk {
  /// What is known of an expression; reports what is wrong with it and its parts.
  func fact(of expression: Expr) -> Fact {
    switch expression.kind {
    case .number(let number, nil): .known(.checked(number))
    case .number: evaluated(expression, or: .number)
    case .region(let name): .known(.region(Region(name: name)))
    case .flag(let flag): .known(.flag(flag))
    case .missing: .known(.missing)
    case .invalid: unknown()
    case .text(let parts): combined(expression, Self.values(parts), or: .text)
    case .name: factOfName(expression)
    case .column(let name): factOfColumn(expression, name)
    case .list(let arguments): combined(expression, arguments.map(\.value), or: .list)
    case .conditional(let condition, let then, let otherwise):
      factOfConditional(condition, then, otherwise)
    case .loop(let first, let second, let sequence, let body):
      factOfLoop(expression, first, second, sequence, body)
    case .lambda(let signature, let body): factOfLambda(expression, signature, body)
    case .call(let callee, let arguments, _): factOfCall(expression, callee, arguments)
    case .slice(let base, let arguments):
      combined(expression, [base] + arguments.map(\.value), or: .any)
    case .member(let base, let name): factOfMember(expression, base, name)
    case .unary(_, let operand): factOfUnary(expression, operand)
    case .binary(let binary, let left, let right): factOfBinary(expression, binary, left, right)
    case .range(let lower, let upper):
      combined(expression, [lower, upper].compactMap { $0 }, or: .range)
    case .convert(let operand, _): factOfUnary(expression, operand)
    case .formula(let left, let terms): combined(expression, [left] + terms, or: .formula)
    }
  }

  private static func values(_ parts: [TextPart]) -> [Expr] {
    parts.compactMap { part in
      if case .value(let value) = part { return value }
      return nil
    }
  }

  /// An operation on parts: its value where all are known, else one of some kinds.
  func combined(_ expression: Expr, _ parts: [Expr], or kinds: Kinds) -> Fact {
    var given: [Int32: Value] = [:]
    var areKnown = true
    for part in parts {
      if let value = fact(of: part).value { given[part.id] = value } else { areKnown = false }
    }
    return areKnown ? evaluated(expression, given: given, or: kinds) : unknown(kinds)
  }

  private func factOfName(_ expression: Expr) -> Fact {
    switch pieces.resolution.names[expression.id] {
    case .slot(let slot):
      scope.use(slot)
      let fact = scope.facts[slot] ?? .unknown
      if speculation == 0, case .known = fact { return fact }
      return unknown(fact.kinds)
    case .global(let global): return fact(of: global)
    case .recipe(let function): return .known(.function(function))
    case .builtin(let builtin): return .known(.function(Function(builtin: builtin)))
    case .module(let module): return .known(.module(module))
    case nil: return unknown()
    }
  }

  private func factOfColumn(_ expression: Expr, _ name: ColumnName) -> Fact {
    switch name.kind {
    case .word(let word): .known(.column(ColumnExpression(.column(word), at: name.span)))
    case .computed(let inner): combined(expression, [inner], or: .column)
    }
  }

  private func factOfMember(_ expression: Expr, _ base: Expr, _ name: ColumnName) -> Fact {
    if case .computed(let inner) = name.kind {
      return combined(expression, [base, inner], or: .any)
    }
    return combined(expression, [base], or: .any)
  }

  /// `-x`, `not x` and `x to [u]`, which keep columns columns and numbers numbers.
  private func factOfUnary(_ expression: Expr, _ operand: Expr) -> Fact {
    let inner = fact(of: operand)
    if let value = inner.value { return evaluated(expression, given: [operand.id: value]) }
    let same: Kinds = [.column, .number, .missing, .flag]
    return unknown(same.contains(inner.kinds) ? inner.kinds : .any)
  }

  private func factOfBinary(
    _ expression: Expr, _ binary: BinaryOperator, _ left: Expr, _ right: Expr
  ) -> Fact {
    let first = fact(of: left)
    let second = isGuard(binary, first) ? speculative { fact(of: right) } : fact(of: right)
    if let x = first.value, let y = second.value {
      return evaluated(expression, given: [left.id: x, right.id: y])
    }
    return unknown(Self.kinds(binary, first.kinds, second.kinds))
  }

  /// Whether the left side of `and` or `or` may keep the right side from being evaluated.
  private func isGuard(_ binary: BinaryOperator, _ left: Fact) -> Bool {
    guard binary == .and || binary == .or else { return false }
    switch left {
    case .known(.flag(let flag)): return !understudy.isExact || flag == (binary == .or)
    case .known: return false
    case .some(let kinds): return kinds != .column
    }
  }

  private static func kinds(_ binary: BinaryOperator, _ left: Kinds, _ right: Kinds) -> Kinds {
    if left == .column || right == .column { return .column }
    let scalars: Kinds = [.number, .missing]
    guard scalars.isSuperset(of: left), scalars.isSuperset(of: right) else { return .any }
    switch binary {
    case .add, .subtract, .multiply, .divide, .power: return scalars
    default: return [.flag, .missing]
    }
  }

  /// Runs something whose expressions may not be reached.
  func speculative<Result>(_ body: () -> Result) -> Result {
    speculation += 1
    defer { speculation -= 1 }
    return body()
  }
}
