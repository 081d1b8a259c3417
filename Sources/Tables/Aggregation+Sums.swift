extension Aggregation {
  /// The sum, in the column's unit. Without rows it is 0; where all values are missing, missing.
  ///
  /// Adds in blocks of fixed size and then the blocks, so that the result depends on the numbers and
  /// their order alone, and rounding grows with the logarithm of the rows.
  ///
  /// - Complexity: O(rows).
  public func sum(_ column: Column) throws(TableError) -> Column {
    let numbers = try numberView(column, "sum")
    let (totals, kept) = totals(numbers)
    let sizes = grouping?.sizes ?? [numbers.count]
    let result = totals.indices.map { group in
      kept[group] == 0 && sizes[group] > 0 ? Double.nan : finite(totals[group])
    }
    return Column(column.name, .numbers(result), column.measure)
  }

  /// The mean, in the column's unit: Σx/n, or Σwx/Σw with weights.
  ///
  /// A row whose weight is missing counts as missing. Where the weights add to 0, or to what rounding left
  /// of weights that cancel, it is missing.
  ///
  /// - Complexity: O(rows).
  public func mean(_ column: Column, weight: Column? = nil) throws(TableError) -> Column {
    let result: [Double]
    if let weight {
      let numbers = try numbers(column, "mean")
      let weights = try self.numbers(weight, "mean(weight =)")
      guard weights.count == numbers.count else {
        throw .rowsDiffer(operation: "mean", left: numbers.count, right: weights.count)
      }
      let products = zipped(numbers, weights) { $0 * $1 }
      let above = totals(CellView(products, missing: .nan))
      // A weight counts only where its value does.
      let counted = zipped(products, weights) { $0 == $0 ? $1 : .nan }
      let below = totals(CellView(counted, missing: .nan))
      let least = leastTotals(counted, groups: below.totals.count)
      result = above.totals.indices.map { group in
        let total = below.totals[group]
        return total.magnitude > least[group] ? finite(above.totals[group] / total) : .nan
      }
    } else {
      let (totals, kept) = totals(try numberView(column, "mean"))
      result = totals.indices.map { finite(totals[$0] / Double(kept[$0])) }
    }
    return Column(column.name, .numbers(result), column.measure)
  }

  /// What the totals of weights must exceed to be more than rounding: 0 where no weight is below 0.
  private func leastTotals(_ weights: [Double], groups: Int) -> [Double] {
    guard weights.contains(where: { $0 < 0 }) else { return [Double](repeating: 0, count: groups) }
    let magnitudes = weights.map(\.magnitude)
    return totals(CellView(magnitudes, missing: .nan)).totals.map { 16 * Double.ulpOfOne * $0 }
  }

  /// The number of rows, plain.
  public func count(rows: Int) -> Column {
    Column("n", .numbers(grouping?.sizes.map(Double.init) ?? [Double(rows)]))
  }

  /// The number of rows where a condition is true, plain; a missing condition counts as a missing
  /// value does.
  public func count(where condition: Column) throws(TableError) -> Column {
    guard case .flags(let flags) = condition.values else {
      throw .kind(
        column: condition.name, found: condition.kindName, needed: "a condition",
        operation: "count")
    }
    try checkRows(condition, "count")
    let ones = flags.map { $0 < 0 ? skipMissing ? 0 : Double.nan : Double($0) }
    return Column("n", .numbers(totals(CellView(ones, missing: .nan)).totals))
  }

  /// Totals of the groups and how many values went into each; a missing value makes its total
  /// missing unless it is left out.
  func totals(_ numbers: CellView<Double>) -> (totals: [Double], kept: [Int]) {
    guard let grouping else {
      let (total, kept) = blockSum(numbers, skipMissing)
      return ([total], [kept])
    }
    guard numbers.count == grouping.codes.count else {
      return ([Double](repeating: .nan, count: grouping.count), grouping.sizes)
    }
    let sums = BlockSums(rows: numbers.count, groups: grouping.count)
    return numbers.lent(or: ([], [])) { x in
      grouping.codes.lent(or: ([], [])) { codes in
        guard skipMissing else { return (Self.all(x, codes, sums), grouping.sizes) }
        return Self.known(x, codes, sums)
      }
    }
  }

  /// Sums of all values.
  private static func all(
    _ x: CellReader<Double>, _ codes: Readable<Int32>, _ sums: BlockSums
  ) -> [Double] {
    sums.sums(zero: 0.0) { totals, rows in
      _ = withBlockRoom(of: Double.self) { room in
        forBlocks(rows) { block in
          let (x, codes) = (x.block(block, room), codes.base + block.lowerBound)
          for row in 0..<block.count { totals[Int(codes[row])] += x[row] }
        }
      }
    }
  }

  /// Sums of the values that are not missing, and how many these are.
  private static func known(
    _ x: CellReader<Double>, _ codes: Readable<Int32>, _ sums: BlockSums
  ) -> (totals: [Double], kept: [Int]) {
    let totals = sums.sums(zero: 0.0) { totals, rows in
      _ = withBlockRoom(of: Double.self) { room in
        forBlocks(rows) { block in
          let (x, codes) = (x.block(block, room), codes.base + block.lowerBound)
          for row in 0..<block.count { totals[Int(codes[row])] += x[row] == x[row] ? x[row] : 0 }
        }
      }
    }
    let kept = sums.sums(zero: 0) { kept, rows in
      _ = withBlockRoom(of: Double.self) { room in
        forBlocks(rows) { block in
          let (x, codes) = (x.block(block, room), codes.base + block.lowerBound)
          for row in 0..<block.count { kept[Int(codes[row])] &+= x[row] == x[row] ? 1 : 0 }
        }
      }
    }
    return (totals, kept)
  }
}
