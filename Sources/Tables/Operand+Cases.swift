extension Operand {
  /// For each row the value of the first branch whose condition is true, else `otherwise`.
  ///
  /// A missing condition does not hold. Values must be of one kind; numbers are brought to the unit
  /// of the first that has one. The bare `na` goes with every kind.
  ///
  /// - Complexity: O(rows × branches).
  public static func cases(
    _ branches: [(condition: Operand, value: Operand)], otherwise: Operand = .missing,
    operation: String = "case", notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    let rows = try commonRows(
      branches.flatMap { [$0.condition, $0.value] } + [otherwise], operation)
    let choice = try chosenBranches(branches.map(\.condition), rows ?? 1, operation)
    let values = branches.map(\.value) + [otherwise]
    let typed = values.filter { !$0.isBareMissing }
    guard let first = typed.first else {
      return rows.map { .numbers([Double](repeating: .nan, count: $0), .plain) } ?? .missing
    }
    if let other = typed.first(where: { $0.kindName != first.kindName }) {
      throw .operands(operation: "\(operation)", left: first.kindName, right: other.kindName)
    }
    let column: Column
    switch first.kindName {
    case "number": column = try chooseNumbers(values, choice, operation, &notes)
    case "flag": column = chooseFlags(values, choice)
    default: column = chooseCoded(values, choice, isRegion: first.kindName == "region")
    }
    return rows == nil ? Operand.column(column).single(at: 0) : .column(column)
  }

  /// One row of a column as a single value; missing beyond the end.
  public func single(at row: Int) -> Operand {
    guard case .column(let column) = self else { return self }
    guard row >= 0, row < column.count else { return .missing }
    switch column.values {
    case .numbers(let numbers): return .number(Quantity(numbers[row], column.measure))
    case .texts(let codes, let categories):
      return codes[row] < 0 ? .missing : .text(categories.labels[Int(codes[row])])
    case .regions(let codes, let categories):
      guard codes[row] >= 0, let regions = categories.regions else { return .missing }
      return .region(regions[Int(codes[row])])
    case .flags(let flags): return .flag(flags[row] < 0 ? nil : flags[row] == 1)
    }
  }
}

/// For each row the number of the first branch that holds, or their count when none does.
private func chosenBranches(
  _ conditions: [Operand], _ rows: Int, _ operation: String
) throws(TableError) -> [Int32] {
  var choice = [Int32](repeating: Int32(conditions.count), count: rows)
  for (branch, condition) in conditions.enumerated().reversed() {
    guard let flags = condition.isBareMissing ? [-1] : condition.flagCells else {
      throw .operands(operation: "a condition of \(operation)", left: condition.kindName, right: "")
    }
    if condition.rowCount == nil {
      if flags[0] == 1 { choice = [Int32](repeating: Int32(branch), count: rows) }
    } else {
      for row in 0..<rows where flags[row] == 1 { choice[row] = Int32(branch) }
    }
  }
  return choice
}

private func chooseNumbers(
  _ values: [Operand], _ choice: [Int32], _ operation: String, _ notes: inout OperationNotes
) throws(TableError) -> Column {
  let numerics = values.map { $0.numeric ?? .one(Quantity(.nan)) }
  var common: Numeric = .one(Quantity(.nan))
  do {
    for value in numerics {
      let match = try common.matched(value, operation, &notes)
      // A free side keeps its freedom: `case(c, 0, else = .co2)` has the unit of .co2.
      common =
        common.isFree && value.isFree ? common : .many(CellView([], missing: .nan), match.measure)
    }
    var result = [Double](repeating: .nan, count: choice.count)
    for (branch, value) in numerics.enumerated() {
      let scaled = try common.matched(value, operation, &notes).right
      switch scaled {
      case .one(let quantity):
        for row in choice.indices where Int(choice[row]) == branch { result[row] = quantity.value }
      case .many(let view, _):
        let numbers = view.array
        for row in choice.indices where Int(choice[row]) == branch { result[row] = numbers[row] }
      }
    }
    return Column("", .numbers(result), common.measure)
  } catch { throw .measure(error) }
}

private func chooseFlags(_ values: [Operand], _ choice: [Int32]) -> Column {
  let cells = values.map { $0.flagCells ?? [-1] }
  return Column(
    "",
    .flags(
      choice.indices.map { row in
        let flags = cells[Int(choice[row])]
        return flags.count == 1 ? flags[0] : flags[row]
      }))
}

private func chooseCoded(_ values: [Operand], _ choice: [Int32], isRegion: Bool) -> Column {
  let sides = values.map { Coded($0) }
  let (categories, maps) = Categories.merged(
    sides.map { $0?.categories ?? Categories(labels: []) }, asRegions: isRegion)
  let codes = choice.indices.map { row -> Int32 in
    let branch = Int(choice[row])
    guard let side = sides[branch] else { return -1 }
    let code = side.codes.map { $0.count == 1 ? $0[0] : $0[row] } ?? 0
    return code < 0 ? -1 : maps[branch][Int(code)]
  }
  return Column("", isRegion ? .regions(codes, categories) : .texts(codes, categories))
}
