package import Syntax
import Tables
import Threading

/// `if c { … } else { … }`; without `else` it gives nothing when the condition is false.
final class ConditionalNode: Node {
  let condition: Node
  let then: Node
  let otherwise: Node?

  init(_ condition: Node, _ then: Node, _ otherwise: Node?, _ span: Span) {
    self.condition = condition
    self.then = then
    self.otherwise = otherwise
    super.init(span, children: [condition, then] + (otherwise.map { [$0] } ?? []))
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let decided = try condition.value(machine, frame)
    guard case .flag(let flag) = decided else {
      throw .failed(.notACondition(decided, at: condition.span))
    }
    if flag { return try then.value(machine, frame) }
    return try otherwise?.value(machine, frame) ?? .nothing
  }
}

/// `and`, `or`: three-valued; the right side is not evaluated where the left decides.
final class LogicNode: Node {
  let isAnd: Bool
  let left: Node
  let right: Node

  init(isAnd: Bool, _ left: Node, _ right: Node, _ span: Span) {
    self.isAnd = isAnd
    self.left = left
    self.right = right
    super.init(span, children: [left, right])
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let first = try left.value(machine, frame)
    if case .flag(let flag) = first, flag != isAnd { return first }
    let second = try right.value(machine, frame)
    return try machine.binary(isAnd ? .and : .or, first, second, self)
  }

  /// The operands' places, for messages.
  var places: OperandPlaces {
    OperandPlaces(whole: span, left: left.span, right: right.span)
  }
}

/// `for a, b in xs { … }`: the results as a list. A round that gives nothing adds nothing, and
/// when none gives anything the loop gives nothing either; over no items it gives the empty list.
final class LoopNode: Node {
  /// The most values that a loop collects: a list of so many takes about a gigabyte.
  private static let mostResults = 20_000_000

  let first: Int
  let second: Int?
  let sequence: Node
  let body: Node

  init(_ first: Int, _ second: Int?, _ sequence: Node, _ body: Node, _ span: Span) {
    self.first = first
    self.second = second
    self.sequence = sequence
    self.body = body
    super.init(span, children: [sequence, body])
  }

  override func value(_ machine: Machine, _ frame: Frame) throws(Stop) -> Value {
    let over = try sequence.value(machine, frame)
    let sequence = try machine.sequence(over, at: self.sequence.span)
    var results: [Value] = []
    var names: [String] = []
    do throws(Stop) {
      try collect(sequence, machine, frame, &results, &names)
    } catch {
      // Of a long loop what was collected, and what it ran over, takes long to let go of.
      if results.count > Cancellation.rowsOfBlock {
        Leftovers.release(consume results)
        Leftovers.release(consume sequence)
      }
      throw error
    }
    guard !results.isEmpty || sequence.count == 0 else { return .nothing }
    return try machine.admitted(
      ListValue(results, names: sequence.names == nil ? nil : names), at: span)
  }

  private func collect(
    _ sequence: ValueSequence, _ machine: Machine, _ frame: Frame, _ results: inout [Value],
    _ names: inout [String]
  ) throws(Stop) {
    for position in 0..<sequence.count {
      try machine.checkInterrupt()
      bind(sequence, position, frame)
      let result = try body.value(machine, frame)
      if case .nothing = result { continue }
      guard results.count < Self.mostResults else {
        throw .failed(.tooManyResults(Self.mostResults, at: self.sequence.span))
      }
      results.append(result)
      if let name = sequence.names?[position] { names.append(name) }
    }
  }

  private func bind(_ sequence: ValueSequence, _ position: Int, _ frame: Frame) {
    guard let second else {
      frame[first] = sequence.item(position)
      return
    }
    frame[first] = sequence.names.map { .text($0[position]) } ?? .number(Double(position + 1))
    frame[second] = sequence.item(position)
  }
}

/// What a loop or `fold` runs over.
package struct ValueSequence: Sendable {
  /// How many items.
  package let count: Int
  /// Their names, for a named list.
  package let names: [String]?
  private let source: Source

  private enum Source {
    case range(start: Int)
    case items([Value])
    /// Cells become values one by one: together they would take many times their memory.
    case column(Column)
  }

  init(range start: Int, count: Int) {
    (source, self.count, names) = (.range(start: start), count, nil)
  }

  init(items: [Value], names: [String]?) {
    (source, count, self.names) = (.items(items), items.count, names)
  }

  init(cells column: Column) {
    // Cells that stand in another column are looked up once.
    source = .column(Column(column.name, column.values, column.measure))
    (count, names) = (column.count, nil)
  }

  /// One item.
  package func item(_ position: Int) -> Value {
    switch source {
    case .range(let start): .number(Double(start + position))
    case .items(let items): items[position]
    case .column(let column): column.value(at: position)
    }
  }

  /// The first number when the items are consecutive whole numbers.
  package var rangeStart: Int? {
    if case .range(let start) = source, count > 0 { start } else { nil }
  }
}

extension Machine {
  /// The items of a list, range, region set or vector.
  package func sequence(_ value: Value, at span: Span) throws(Stop) -> ValueSequence {
    switch value {
    case .list(let list): return ValueSequence(items: list.items, names: list.names)
    case .vector(let vector): return ValueSequence(cells: vector.column)
    case .range(let range):
      guard let first = range.first, let count = range.length else {
        throw .failed(
          Diagnostic(
            "N030", "an open range has no end to run to", at: span,
            mend: "write its end: `2010..2020`"))
      }
      return ValueSequence(range: first, count: count)
    default:
      throw .failed(
        Diagnostic(
          "N031",
          "`for` runs over a list, range, region set or vector, and this is \(value.kindWithArticle)",
          at: span))
    }
  }
}

extension Diagnostic {
  static func tooManyResults(_ limit: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      "N068", "the loop collects more than \(limit) values", at: span,
      mend: "run over fewer, use `fold`, or compute on the columns of a table")
  }

  /// A condition that is no flag.
  package static func notACondition(_ value: Value, at span: Span) -> Diagnostic {
    switch value {
    case .missing:
      Diagnostic(
        "N032", "the condition is `na`, which is neither true nor false", at: span,
        mend: "ask `is_na(x)` first, or replace with `or_else(x, …)`")
    case .column:
      Diagnostic(
        "N033", "`if` takes a single flag, and this is a column expression", at: span,
        mend: "on columns write `case(condition, value, else = other)`")
    case .vector:
      Diagnostic(
        "N033", "`if` takes a single flag, and this is a vector", at: span,
        mend: "ask of one number, as in `min(x) > 0`, or use `case(…)` inside a verb")
    default:
      Diagnostic(
        "N034", "a condition is true or false, and this is \(value.kindWithArticle)", at: span,
        mend: "compare it: `x > 0`")
    }
  }
}
