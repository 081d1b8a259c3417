import Syntax
import Tables

#if canImport(Glibc)
  import Glibc
#endif

/// A frame of plain numbers.
typealias NumberFrame = UnsafeMutablePointer<Double>

/// An executable expression that computes with plain numbers only; `na` is NaN.
///
/// Recipes and lambdas whose arguments are plain numbers run in this form: no tags, no boxes.
class NumberNode {
  final let span: Span
  final let cost: Int

  init(_ span: Span, children: [NumberNode] = [], flags: [FlagNode] = []) {
    self.span = span
    cost =
      1 + max(children.lazy.map(\.cost).max() ?? 0, flags.lazy.map(\.cost).max() ?? 0)
  }

  func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double { .nan }
}

/// An executable condition over plain numbers: 1 true, 0 false, −1 `na`.
class FlagNode {
  final let span: Span
  final let cost: Int

  init(_ span: Span, numbers: [NumberNode] = [], flags: [FlagNode] = []) {
    self.span = span
    cost = 1 + max(numbers.lazy.map(\.cost).max() ?? 0, flags.lazy.map(\.cost).max() ?? 0)
  }

  func flag(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Int8 { -1 }
}

final class NumberLiteralNode: NumberNode {
  let literal: Double
  init(_ literal: Double, _ span: Span) {
    self.literal = literal
    super.init(span)
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double { literal }
}

final class NumberSlotNode: NumberNode {
  let slot: Int
  init(_ slot: Int, _ span: Span) {
    self.slot = slot
    super.init(span)
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    frame[slot]
  }
}

final class NumberLetNode: NumberNode {
  let slot: Int
  let bound: NumberNode
  let rest: NumberNode
  init(_ slot: Int, _ bound: NumberNode, _ rest: NumberNode, _ span: Span) {
    self.slot = slot
    self.bound = bound
    self.rest = rest
    super.init(span, children: [bound, rest])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    frame[slot] = try bound.number(machine, frame)
    return try rest.number(machine, frame)
  }
}

final class NumberConditionalNode: NumberNode {
  let condition: FlagNode
  let then: NumberNode
  let otherwise: NumberNode
  init(_ condition: FlagNode, _ then: NumberNode, _ otherwise: NumberNode, _ span: Span) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
    super.init(span, children: [then, otherwise], flags: [condition])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    switch try condition.flag(machine, frame) {
    case 1: return try then.number(machine, frame)
    case 0: return try otherwise.number(machine, frame)
    default: throw .failed(.notACondition(.missing, at: condition.span))
    }
  }
}

final class NumberNegationNode: NumberNode {
  let operand: NumberNode
  init(_ operand: NumberNode, _ span: Span) {
    self.operand = operand
    super.init(span, children: [operand])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    -(try operand.number(machine, frame))
  }
}

/// An argument that must not be `na`.
final class NumberPresentNode: NumberNode {
  let operand: NumberNode
  let refusal: Diagnostic
  init(_ operand: NumberNode, _ refusal: Diagnostic) {
    self.operand = operand
    self.refusal = refusal
    super.init(operand.span, children: [operand])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    let number = try operand.number(machine, frame)
    guard number.isFinite else { throw .failed(refusal) }
    return number
  }
}

/// Calls a recipe that has a form for numbers; the form is found when it first runs, because a
/// recipe may call itself.
final class NumberCallNode: NumberNode {
  let form: NumberFunction
  let frameSize: Int
  let arguments: [NumberNode]
  init(_ form: NumberFunction, _ arguments: [NumberNode], _ span: Span) {
    self.form = form
    frameSize = form.frameSize
    self.arguments = arguments
    super.init(span, children: arguments)
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    let base = try machine.reserve(frameSize, at: span)
    for (position, argument) in arguments.enumerated() {
      base[position] = try argument.number(machine, frame)
    }
    return try machine.call(form, base, at: span)
  }
}

/// A call with one argument, the common case of a recursion.
final class NumberCallOneNode: NumberNode {
  let form: NumberFunction
  let frameSize: Int
  let argument: NumberNode
  init(_ form: NumberFunction, _ argument: NumberNode, _ span: Span) {
    self.form = form
    frameSize = form.frameSize
    self.argument = argument
    super.init(span, children: [argument])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    let base = try machine.reserve(frameSize, at: span)
    base[0] = try argument.number(machine, frame)
    return try machine.call(form, base, at: span)
  }
}

extension Machine {
  /// Room for a frame of numbers at the top of their stack.
  @inline(__always)
  func reserve(_ size: Int, at span: Span) throws(Stop) -> NumberFrame {
    let base = hot.pointee.numberTop
    let end = base + size
    guard end < numberSlotEnd else { throw .failed(tooDeep(at: span)) }
    hot.pointee.numberTop = end
    return base
  }

  /// Runs a form over a reserved frame and gives the frame back. A failure leaves the counters as
  /// they are; who called in from outside puts them back.
  @inline(__always)
  func call(_ form: NumberFunction, _ base: NumberFrame, at span: Span) throws(Stop) -> Double {
    let cost = max(form.cost, hot.pointee.callCost)
    let depth = hot.pointee.depth &+ cost
    hot.pointee.depth = depth
    guard depth < hot.pointee.depthLimit else { throw .failed(tooDeep(at: span)) }
    guard !isInterrupted else { throw .interrupted }
    let result = try form.body.number(self, base)
    hot.pointee.depth = depth &- cost
    hot.pointee.numberTop = base
    return result
  }
}

/// A function of one number, such as `log`.
final class NumberMathNode: NumberNode {
  enum Function: String {
    case log, exp, sqrt, abs
  }
  let function: Function
  let operand: NumberNode
  init(_ function: Function, _ operand: NumberNode, _ span: Span) {
    self.function = function
    self.operand = operand
    super.init(span, children: [operand])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    let x = try operand.number(machine, frame)
    guard x.isFinite else { return .nan }
    let result: Double
    switch function {
    case .log: result = x > 0 ? Glibc.log(x) : .nan
    case .exp: result = Glibc.exp(x)
    case .sqrt: result = x < 0 ? .nan : x.squareRoot()
    case .abs: return Swift.abs(x)
    }
    if !result.isFinite {
      machine.warnings.count(.domain, 1, at: span)
      return .nan
    }
    return result
  }
}
