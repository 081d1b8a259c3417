import Tables

extension Evaluated {
  /// This value of an expression with marks where it was computed from filled cells: a row where one
  /// of the operands is marked, a group where a cell of it is. Only numbers are marked, and nothing is
  /// done where no operand has marks.
  func marking(
    like first: Evaluated, _ second: Evaluated? = nil, in scope: ColumnScope
  ) -> Evaluated {
    guard first.hasMarks || second?.hasMarks == true else { return self }
    return marking(like: [first] + (second.map { [$0] } ?? []), in: scope)
  }

  /// Whether some of its cells are marked.
  var hasMarks: Bool {
    switch self {
    case .scalar: false
    case .rows(let column), .groups(let column): column.marks != nil
    }
  }

  /// The same of any number of operands, of which at least one has marks.
  fileprivate func marking(like operands: [Evaluated], in scope: ColumnScope) -> Evaluated {
    guard let column, case .numbers(let numbers) = column.values else { return self }
    var ways = [UInt8](repeating: 0, count: column.count)
    for operand in operands {
      guard let marks = operand.column?.marks else { continue }
      let codes = scope.grouping?.codes
      switch (self, operand) {
      case (.rows, .groups):
        for row in ways.indices where marks.isMarked(codes.map { Int($0[row]) } ?? 0) {
          ways[row] = FillWay.computed.rawValue
        }
      case (.groups, .rows):
        for row in marks.ways.indices where marks.ways[row] != 0 {
          let group = codes.map { Int($0[row]) } ?? 0
          if ways.indices.contains(group) { ways[group] = FillWay.computed.rawValue }
        }
      default:
        for row in ways.indices where marks.isMarked(row) { ways[row] = FillWay.computed.rawValue }
      }
    }
    for row in ways.indices where numbers[row].isNaN { ways[row] = 0 }
    return with(column.marked(CellMarks(ways)))
  }

  /// The same shape with another column.
  private func with(_ column: Column) -> Evaluated {
    switch self {
    case .scalar: self
    case .rows: .rows(column)
    case .groups: .groups(column)
    }
  }
}

extension ColumnCall {
  /// The value that the function gave, marked where it was computed from filled cells. Where values come
  /// from other rows, what the function does with the marks as numbers tells where these go.
  func marking(
    _ result: Evaluated, by body: (ColumnCall) throws(Stop) -> Evaluated
  ) throws(Stop) -> Evaluated {
    guard values.contains(where: { $0?.hasMarks == true }) || rest.contains(where: \.value.hasMarks)
    else { return result }
    let inputs = values.compactMap { $0 } + rest.map(\.value)
    guard builtin.origin != .sameRows, case .rows(let x)? = values.first ?? nil,
      let marks = x.marks
    else { return result.marking(like: inputs, in: scope) }
    // A change of 1 and 2 in place of no and yes is 0 only where both years are marked or neither is.
    let isChange = builtin.origin == .change
    let base: Double = isChange ? 1 : 0
    var moved = self
    moved.values[0] = .rows(
      Column(x.name, .numbers(marks.ways.map { $0 == 0 ? base : base + 1 }), .plain))
    guard let told = try body(moved).column, case .numbers(let numbers) = told.values else {
      return result
    }
    let ways = numbers.map { $0.isNaN || $0 == 0 ? 0 : FillWay.computed.rawValue }
    let carrier = told.marked(CellMarks(ways))
    let shifted: Evaluated = if case .groups = result { .groups(carrier) } else { .rows(carrier) }
    return result.marking(like: isChange ? [shifted, .rows(x)] : [shifted], in: scope)
  }
}
