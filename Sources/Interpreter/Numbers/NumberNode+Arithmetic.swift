import Syntax
import Tables

#if canImport(Glibc)
  import Glibc
#endif

final class NumberAddNode: NumberNode {
  let left: NumberNode
  let right: NumberNode
  init(_ left: NumberNode, _ right: NumberNode, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span, children: [left, right])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    try left.number(machine, frame) + right.number(machine, frame)
  }
}

/// Two slots, the common case in `fold`.
final class NumberAddSlotsNode: NumberNode {
  let left: Int
  let right: Int
  init(_ left: Int, _ right: Int, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span)
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    frame[left] + frame[right]
  }
}

/// A slot plus a constant; subtraction adds the negative.
final class NumberAddConstantNode: NumberNode {
  let slot: Int
  let constant: Double
  init(_ slot: Int, _ constant: Double, _ span: Span) {
    self.slot = slot
    self.constant = constant
    super.init(span)
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    frame[slot] + constant
  }
}

final class NumberSubtractNode: NumberNode {
  let left: NumberNode
  let right: NumberNode
  init(_ left: NumberNode, _ right: NumberNode, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span, children: [left, right])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    try left.number(machine, frame) - right.number(machine, frame)
  }
}

final class NumberMultiplyNode: NumberNode {
  let left: NumberNode
  let right: NumberNode
  init(_ left: NumberNode, _ right: NumberNode, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span, children: [left, right])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    try left.number(machine, frame) * right.number(machine, frame)
  }
}

final class NumberDivideNode: NumberNode {
  let left: NumberNode
  let right: NumberNode
  init(_ left: NumberNode, _ right: NumberNode, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span, children: [left, right])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    let dividend = try left.number(machine, frame)
    let divisor = try right.number(machine, frame)
    // An infinite operand is one that was too large, and so missing.
    guard dividend.isFinite, divisor.isFinite else { return .nan }
    guard divisor != 0 else {
      machine.warnings.count(.divisionByZero, 1, at: span)
      return .nan
    }
    return dividend / divisor
  }
}

final class NumberPowerNode: NumberNode {
  let left: NumberNode
  let right: NumberNode
  init(_ left: NumberNode, _ right: NumberNode, _ span: Span) {
    self.left = left
    self.right = right
    super.init(span, children: [left, right])
  }
  override func number(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Double {
    let base = try left.number(machine, frame)
    let exponent = try right.number(machine, frame)
    guard base.isFinite, exponent.isFinite else { return .nan }
    let result = pow(base, exponent)
    if !result.isFinite {
      machine.warnings.count(.domain, 1, at: span)
      return .nan
    }
    return result
  }
}

final class NumberCompareNode: FlagNode {
  let comparison: BinaryOperator
  let left: NumberNode
  let right: NumberNode
  init(_ comparison: BinaryOperator, _ left: NumberNode, _ right: NumberNode, _ span: Span) {
    self.comparison = comparison
    self.left = left
    self.right = right
    super.init(span, numbers: [left, right])
  }
  override func flag(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Int8 {
    let x = try left.number(machine, frame)
    let y = try right.number(machine, frame)
    guard x.isFinite, y.isFinite else { return -1 }
    switch comparison {
    case .less: return x < y ? 1 : 0
    case .lessOrEqual: return x <= y ? 1 : 0
    case .greater: return x > y ? 1 : 0
    case .greaterOrEqual: return x >= y ? 1 : 0
    case .equal: return x == y ? 1 : 0
    default: return x != y ? 1 : 0
    }
  }
}

/// `slot < constant`, the common stop of a recursion.
final class NumberLessConstantNode: FlagNode {
  let slot: Int
  let constant: Double
  init(_ slot: Int, _ constant: Double, _ span: Span) {
    self.slot = slot
    self.constant = constant
    super.init(span)
  }
  override func flag(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Int8 {
    let x = frame[slot]
    guard x.isFinite else { return -1 }
    return x < constant ? 1 : 0
  }
}

final class NumberLogicNode: FlagNode {
  let isAnd: Bool
  let left: FlagNode
  let right: FlagNode
  init(isAnd: Bool, _ left: FlagNode, _ right: FlagNode, _ span: Span) {
    self.isAnd = isAnd
    self.left = left
    self.right = right
    super.init(span, flags: [left, right])
  }
  override func flag(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Int8 {
    let decisive: Int8 = isAnd ? 0 : 1
    let first = try left.flag(machine, frame)
    if first == decisive { return first }
    let second = try right.flag(machine, frame)
    if second == decisive { return second }
    return first == -1 || second == -1 ? -1 : first
  }
}

final class NumberNotNode: FlagNode {
  let operand: FlagNode
  init(_ operand: FlagNode, _ span: Span) {
    self.operand = operand
    super.init(span, flags: [operand])
  }
  override func flag(_ machine: Machine, _ frame: NumberFrame) throws(Stop) -> Int8 {
    let flag = try operand.flag(machine, frame)
    return flag == -1 ? -1 : 1 - flag
  }
}
