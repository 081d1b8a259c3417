import Syntax
import Tables

/// Whether a function has a form that computes with plain numbers.
enum NumberForm {
  case untried
  case none
  case ready(NumberFunction)
}

/// The form of a recipe or lambda for plain numbers.
package final class NumberFunction {
  let frameSize: Int
  // Checked access would cost a call as much as the call itself.
  @exclusivity(unchecked) var body: NumberNode
  @exclusivity(unchecked) var cost: Int
  /// False while the body is being compiled.
  var isComplete = false

  init(frameSize: Int) {
    self.frameSize = frameSize
    body = NumberLiteralNode(.nan, .none)
    cost = 1
  }
}

extension Machine {
  /// The form of a function for plain numbers, if it has one; captured values must be plain
  /// numbers too.
  func numberFunction(_ code: FunctionCode) -> NumberFunction? {
    // Calls of numbers are not counted, so a program that is looked at does without.
    if hot.pointee.isRehearsing { return nil }
    switch code.numberForm {
    case .none: return nil
    case .ready(let form): return form
    case .untried:
      code.numberForm = .none
      if let form = NumberCompiler(code).compile() { code.numberForm = .ready(form) }
      if case .ready(let form) = code.numberForm { return form }
      return nil
    }
  }

  /// A call whose arguments lie in a frame of values, computed with plain numbers where it can be.
  func numberCall(
    _ code: FunctionCode, _ frame: Frame, count: Int, at span: Span
  ) throws(Stop) -> Value? {
    guard count == code.signature.parameters.count, let form = numberFunction(code) else {
      return nil
    }
    let base = hot.pointee.numberTop
    guard base + form.frameSize < numberSlotEnd else { return nil }
    for position in 0..<count {
      guard case .number(let number) = frame[position] else { return nil }
      base[position] = number
    }
    return checked(try runNumbers(form, base), at: span)
  }

  /// The number as a value; one that was too large is `na` with a warning.
  private func checked(_ number: Double, at span: Span) -> Value {
    if number.isInfinite { warnings.count(.domain, 1, at: span) }
    return .checked(number)
  }

  /// Runs a form whose arguments lie at the top of the number stack.
  func runNumbers(_ form: NumberFunction, _ base: NumberFrame) throws(Stop) -> Double {
    let depth = hot.pointee.depth
    hot.pointee.numberTop = base + form.frameSize
    defer {
      hot.pointee.numberTop = base
      hot.pointee.depth = depth
    }
    return try form.body.number(self, base)
  }

  /// Folds consecutive whole numbers with a function of plain numbers; `nil` when the function has
  /// no such form.
  package func foldNumbers(
    _ function: Function, from start: Double, over range: Range<Int>
  ) throws(Stop) -> Value? {
    guard case .written(let code, let captures) = function.kind,
      code.signature.parameters.count == 2, let form = numberFunction(code),
      // A declared type refuses `na`, which the loop below would not see.
      code.signature.parameters.allSatisfy({ $0.type == nil })
    else { return nil }
    let base = hot.pointee.numberTop
    guard base + form.frameSize < numberSlotEnd else { return nil }
    for (slot, capture) in zip(code.captureSlots, captures) {
      guard case .number(let number) = capture else { return nil }
      base[slot] = number
    }
    let depth = hot.pointee.depth
    hot.pointee.numberTop = base + form.frameSize
    defer {
      hot.pointee.numberTop = base
      hot.pointee.depth = depth
    }
    var accumulated = start
    let body = form.body
    for number in range {
      if number & 0xFFF == 0, isInterrupted { throw .interrupted }
      base[0] = accumulated
      base[1] = Double(number)
      accumulated = try body.number(self, base)
    }
    return checked(accumulated, at: body.span)
  }
}
