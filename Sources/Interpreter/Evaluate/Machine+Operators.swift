import Syntax
import Tables
import Threading
import Units

extension Machine {
  func binary(
    _ binary: BinaryOperator, _ left: Value, _ right: Value, _ node: BinaryNode
  ) throws(Stop) -> Value {
    try self.binary(
      binary, left, right,
      OperandPlaces(whole: node.span, left: node.left.span, right: node.right.span))
  }

  func binary(
    _ binary: BinaryOperator, _ left: Value, _ right: Value, _ node: LogicNode
  ) throws(Stop) -> Value {
    try self.binary(binary, left, right, node.places)
  }

  /// An operator on any two values.
  func binary(
    _ binary: BinaryOperator, _ left: Value, _ right: Value, _ places: OperandPlaces
  ) throws(Stop) -> Value {
    if let expression = try columnExpression(binary, left, right, places) { return expression }
    if binary == .within { return try membership(left, right, places) }
    if case .range(let range) = left, let moved = try shifted(range, binary, right, places) {
      return moved
    }
    if let list = try listOperation(binary, left, right, places) { return list }
    guard let first = left.operand, let second = right.operand else {
      if binary == .equal || binary == .notEqual, let same = left.isSame(as: right) {
        return .flag(same == (binary == .equal))
      }
      throw .failed(.operands(binary, left, right, places))
    }
    let vector = try rowsOf(left, right, places.whole)
    var notes = OperationNotes()
    let result: Operand
    do throws(TableError) {
      result = try binary.apply(first, second, notes: &notes)
    } catch {
      if case .operands = error { throw .failed(.operands(binary, left, right, places)) }
      throw .failed(.operation(error, places, left: first, right: second))
    }
    if !notes.isEmpty { count(notes, at: places.whole) }
    return Value(result, vector: vector)
  }

  /// An expression for a verb to evaluate, where one side is such an expression.
  private func columnExpression(
    _ binary: BinaryOperator, _ left: Value, _ right: Value, _ places: OperandPlaces
  ) throws(Stop) -> Value? {
    guard left.isColumnExpression || right.isColumnExpression else { return nil }
    return try shallow(
      ColumnExpression(
        .binary(
          binary, ColumnExpression(left, at: places.left),
          ColumnExpression(right, at: places.right)),
        at: places.whole))
  }

  /// The expression as a value, unless it is too deep for what walks it.
  func shallow(_ expression: ColumnExpression) throws(Stop) -> Value {
    guard expression.depth < ColumnExpression.maximumDepth else {
      throw .failed(.tooDeep(at: expression.span))
    }
    guard expression.size < ColumnExpression.maximumSize else {
      throw .failed(
        .tooLarge(
          "this expression would hold more than \(ColumnExpression.maximumSize) operations",
          at: expression.span))
    }
    return .column(expression)
  }

  private func membership(
    _ left: Value, _ right: Value, _ places: OperandPlaces
  ) throws(Stop) -> Value {
    guard let operand = left.operand, let members = Membership(right) else {
      throw .failed(.notASet(left, right, places))
    }
    var notes = OperationNotes()
    do throws(TableError) {
      let result =
        switch members {
        case .range(let range): try operand.isIn(range)
        case .list(let list): try operand.isIn(list, notes: &notes)
        }
      return Value(result, vector: left.asVector)
    } catch {
      throw .failed(.operation(error, places, left: operand, right: operand))
    }
  }

  private func shifted(
    _ range: YearRange, _ binary: BinaryOperator, _ right: Value, _ places: OperandPlaces
  ) throws(Stop) -> Value? {
    guard binary == .add || binary == .subtract, let by = right.asWhole else { return nil }
    let step = binary == .add ? by : -by
    func moved(_ end: Int?) throws(Stop) -> Int? {
      guard let end else { return nil }
      let (sum, overflow) = end.addingReportingOverflow(step)
      guard !overflow, abs(sum) < 9_000_000_000_000_000 else {
        throw .failed(Diagnostic("N039", "the range leaves the whole numbers", at: places.whole))
      }
      return sum
    }
    return .range(YearRange(first: try moved(range.first), last: try moved(range.last)))
  }

  private func listOperation(
    _ binary: BinaryOperator, _ left: Value, _ right: Value, _ places: OperandPlaces
  ) throws(Stop) -> Value? {
    guard left.isList || right.isList else { return nil }
    if left.asVector != nil || right.asVector != nil, binary == .add || binary == .subtract {
      throw .failed(.operands(binary, left, right, places))
    }
    switch binary {
    case .add: return try admitted(try joined(left, right, places), at: places.whole)
    case .subtract:
      let kept = try items(of: left.members, areIn: right.members, false)
      let names = left.listNames.map { names in kept.map { names[$0.offset] } }
      return .list(ListValue(kept.map(\.value), names: names))
    case .equal, .notEqual:
      guard case .list(let first) = left, case .list(let second) = right else { return nil }
      let same = try areSame(first, second, places)
      return same.map { .flag($0 == (binary == .equal)) } ?? .missing
    default: throw .failed(.arithmeticOnList(binary, places))
    }
  }

  private func joined(
    _ left: Value, _ right: Value, _ places: OperandPlaces
  ) throws(Stop) -> ListValue {
    let items = left.members + right.members
    switch (left.listNames, right.listNames) {
    case (nil, nil):
      let allRegions = items.allSatisfy { if case .region = $0 { true } else { false } }
      return ListValue(allRegions ? try different(items) : items)
    case (let first?, let second?):
      if let twice = first.first(where: Set(second).contains) {
        throw .failed(
          Diagnostic("N040", "both lists have a member `\(twice)`", at: places.whole))
      }
      return ListValue(items, names: first + second)
    default:
      throw .failed(
        Diagnostic(
          "N041", "a list names all its members or none, and only one of these has names",
          at: places.whole))
    }
  }

  private func rowsOf(_ left: Value, _ right: Value, _ span: Span) throws(Stop) -> Vector? {
    guard let first = left.asVector else { return right.asVector }
    guard let second = right.asVector else { return first }
    guard first.hasSameRows(as: second) else { throw .failed(.differentRows(at: span)) }
    return first
  }

  /// `-x`, `not x`.
  func unary(_ unary: UnaryOperator, _ value: Value, at span: Span) throws(Stop) -> Value {
    if case .column(let expression) = value {
      return try shallow(ColumnExpression(.unary(unary, expression), at: span))
    }
    guard let operand = value.operand else {
      throw .failed(
        Diagnostic(
          "N042",
          unary == .not
            ? "`not` takes a flag, and this is \(value.kindWithArticle)"
            : "`\(unary.rawValue)` takes a number, and this is \(value.kindWithArticle)", at: span))
    }
    do throws(TableError) {
      return Value(
        unary == .not ? try operand.not() : try operand.negated(), vector: value.asVector)
    } catch {
      throw .failed(Failure(error).diagnostic(at: span))
    }
  }

  /// What of a value can be converted.
  private static func convertible(_ value: Value, _ unit: Unit) -> Phrase? {
    let to = "to [\(unit)]"
    return switch value {
    case .table(let table):
      "convert a column of it: `t |> derive(x = .\(table.names.last ?? "x") \(to))`"
    case .list: "make a column of it first: `table(x = …) |> derive(x = .x \(to))`"
    case .text: "read the number first: `number(x) \(to)`"
    case .result: "convert a field of it, as in `r.value \(to)`"
    default: nil
    }
  }

  /// `x to [u]`.
  func convert(_ value: Value, to unit: Unit, at span: Span) throws(Stop) -> Value {
    if case .missing = value { return value }
    if case .column(let expression) = value {
      return try shallow(ColumnExpression(.convert(expression, unit), at: span))
    }
    guard let operand = value.operand else {
      throw .failed(
        Diagnostic(
          "U021", "`to` converts numbers, and this is \(value.kindWithArticle)", at: span,
          mend: Self.convertible(value, unit)))
    }
    do throws(TableError) {
      return Value(try operand.converted(to: unit), vector: value.asVector)
    } catch {
      throw .failed(Failure(error).diagnostic(at: span))
    }
  }

  /// Checks that a number has a unit of the dimension and substance that a recipe declares.
  func checkUnit(
    _ value: Value, fits unit: Unit, at place: Span, declared: Span
  ) throws(Stop) {
    _ = try number(value, in: unit, at: place, declared: declared)
  }

  /// The number of a value in a declared unit, which it must fit; `nil` where it has none or many.
  func number(
    _ value: Value, in unit: Unit, at place: Span, declared: Span
  ) throws(Stop) -> Double? {
    guard let operand = value.operand else { return nil }
    do throws(TableError) {
      let converted = try operand.converted(to: unit)
      return if case .number(let quantity) = converted { quantity.value } else { nil }
    } catch {
      var diagnostic = Failure(error).diagnostic(at: place)
      diagnostic.labels.append(Diagnostic.Label(declared, "declared here"))
      throw .failed(diagnostic)
    }
  }
}

extension Value {
  var isColumnExpression: Bool {
    if case .column = self { return true }
    return false
  }

  var isList: Bool {
    if case .list = self { return true }
    return false
  }

  var listNames: [String]? {
    if case .list(let list) = self { return list.names }
    return nil
  }

  var asVector: Vector? {
    if case .vector(let vector) = self { return vector }
    return nil
  }

  /// Whether two single values are the same; `nil` where that is not asked of their kinds.
  package func isSame(as other: Value) -> Bool? {
    switch (self, other) {
    case (.number(let x), .number(let y)): x == y
    case (.quantity(let x), .quantity(let y)): x.number(in: y.measure) == y.value
    case (.text(let x), .text(let y)): x == y
    case (.flag(let x), .flag(let y)): x == y
    case (.region(let x), .region(let y)):
      x.isSame(as: y)
    case (.range(let x), .range(let y)): x == y
    case (.list(let x), .list(let y)):
      x.items.count == y.items.count && x.size == y.size && x.names == y.names
        && !Cancellation.isRequested
        && zip(x.items, y.items).allSatisfy { $0.isSame(as: $1) ?? false }
    case (.column(let x), .column(let y)): x.source == y.source
    default: nil
    }
  }
}
