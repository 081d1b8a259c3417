import Interpreter
import Syntax

/// Blocks, conditions and loops.
extension ProgramWalk {
  /// The value of a block: that of its last statement.
  func fact(of block: Block) -> Fact {
    var last = Fact.known(.nothing)
    for statement in block.statements {
      switch statement.kind {
      case .binding(let name, let value):
        let bound = fact(of: value)
        if case .known(.nothing) = bound { report(.noValue(at: value.span)) }
        if let slot = pieces.resolution.lets[value.id] {
          bind(name, .value, to: slot, bound)
        }
        last = .known(.nothing)
      case .expression(let expression): last = fact(of: expression)
      default: break
      }
    }
    return last
  }

  func factOfConditional(_ condition: Expr, _ then: Block, _ otherwise: Block?) -> Fact {
    let asked = fact(of: condition)
    checkCondition(asked, at: condition.span)
    if case .known(.flag(let flag)) = asked, understudy.isExact {
      let first = flag ? fact(of: then) : speculative { fact(of: then) }
      guard let otherwise else { return flag ? first : .known(.nothing) }
      let second = flag ? speculative { fact(of: otherwise) } : fact(of: otherwise)
      return flag ? first : second
    }
    let first = speculative { fact(of: then) }
    let second = otherwise.map { block in speculative { fact(of: block) } }
    return unknown(first.joined(with: second ?? .known(.nothing)).kinds)
  }

  private func checkCondition(_ asked: Fact, at span: Span) {
    switch asked {
    case .known(.flag), .known(.missing): break
    case .known(let value): report(.notACondition(value, at: span))
    case .some(.column):
      report(
        .notACondition(.column(ColumnExpression(.column("x"), at: span)), at: span))
    case .some: break
    }
  }

  func factOfLoop(
    _ loop: Expr, _ first: Name, _ second: Name?, _ sequence: Expr, _ body: Block
  ) -> Fact {
    let over = fact(of: sequence)
    let items = items(over, at: sequence.span)
    let slots = pieces.resolution.loops[loop.id] ?? (0, nil)
    if let second, let slot = slots.1 {
      let position: Fact =
        items.map { .known($0.names.map { .text($0.first ?? "") } ?? .number(1)) }
        ?? .some([.number, .text])
      bind(first, .loopVariable, to: slots.0, position)
      bind(second, .loopVariable, to: slot, firstItem(items))
    } else {
      bind(first, .loopVariable, to: slots.0, firstItem(items))
    }
    let before = unknowns
    if let items, items.count == 0 {
      _ = speculative { fact(of: body) }
      return over.value == nil ? unknown(.list) : .known(.list(ListValue([])))
    }
    _ = fact(of: body)
    guard unknowns == before, let value = over.value, speculation == 0 else {
      return unknown([.list, .nothing])
    }
    return evaluated(
      loop, given: [sequence.id: value], slots: scope.values, or: [.list, .nothing])
  }

  private func items(_ over: Fact, at span: Span) -> ValueSequence? {
    guard let value = over.value else { return nil }
    do throws(Stop) { return try machine.sequence(value, at: span) } catch {
      report(error, in: span)
      return nil
    }
  }

  private func firstItem(_ items: ValueSequence?) -> Fact {
    guard let items, items.count > 0 else { return .unknown }
    return .known(items.item(0))
  }
}
