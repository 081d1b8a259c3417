extension Aggregation {
  /// The sum, in the column's unit. Without rows it is 0; where all values are missing, missing.
  ///
  /// Adds in blocks of fixed size and then the blocks, so that the result depends on the numbers and
  /// their order alone, and rounding grows with the logarithm of the rows.
  ///
  /// - Complexity: O(rows).
  public func sum(_ column: Column) throws(TableError) -> Column {
    let numbers = try numbers(column, "sum")
    let (totals, kept) = totals(numbers)
    let sizes = grouping?.sizes ?? [numbers.count]
    let result = totals.indices.map { group in
      kept[group] == 0 && sizes[group] > 0 ? Double.nan : finite(totals[group])
    }
    return Column(column.name, .numbers(result), column.measure)
  }

  /// The mean, in the column's unit: Σx/n, or Σwx/Σw with weights.
  ///
  /// A row whose weight is missing counts as missing. Where the weights add to 0 it is missing.
  ///
  /// - Complexity: O(rows).
  public func mean(_ column: Column, weight: Column? = nil) throws(TableError) -> Column {
    let numbers = try numbers(column, "mean")
    let result: [Double]
    if let weight {
      let weights = try self.numbers(weight, "mean(weight =)")
      guard weights.count == numbers.count else {
        throw .rowsDiffer(operation: "mean", left: numbers.count, right: weights.count)
      }
      let products = zipped(numbers, weights) { $0 * $1 }
      let above = totals(products)
      // A weight counts only where its value does.
      let below = totals(zipped(products, weights) { $0 == $0 ? $1 : .nan })
      result = above.totals.indices.map { finite(above.totals[$0] / below.totals[$0]) }
    } else {
      let (totals, kept) = totals(numbers)
      result = totals.indices.map { finite(totals[$0] / Double(kept[$0])) }
    }
    return Column(column.name, .numbers(result), column.measure)
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
    return Column("n", .numbers(totals(ones).totals))
  }

  /// Totals of the groups and how many values went into each; a missing value makes its total
  /// missing unless it is left out.
  func totals(_ numbers: [Double]) -> (totals: [Double], kept: [Int]) {
    guard let grouping else {
      let (total, kept) = blockSum(numbers, skipMissing)
      return ([total], [kept])
    }
    guard numbers.count == grouping.codes.count else {
      return ([Double](repeating: .nan, count: grouping.count), grouping.sizes)
    }
    let sums = BlockSums(rows: numbers.count, groups: grouping.count)
    let skipMissing = skipMissing && Tables.missingCount(numbers) > 0
    return numbers.lent(or: ([], [])) { x in
      grouping.codes.lent(or: ([], [])) { codes in
        guard skipMissing else {
          let totals = sums.sums(zero: 0.0) { totals, rows in
            for row in rows { totals[Int(codes[row])] += x[row] }
          }
          return (totals, grouping.sizes)
        }
        let totals = sums.sums(zero: 0.0) { totals, rows in
          for row in rows { totals[Int(codes[row])] += x[row] == x[row] ? x[row] : 0 }
        }
        let kept = sums.sums(zero: 0) { kept, rows in
          for row in rows { kept[Int(codes[row])] &+= x[row] == x[row] ? 1 : 0 }
        }
        return (totals, kept)
      }
    }
  }
}

/// The sum of numbers in blocks of 1,024 with eight running sums each.
private func blockSum(_ numbers: [Double], _ skipMissing: Bool) -> (Double, Int) {
  var blocks: [Double] = []
  var kept = 0
  numbers.withUnsafeBufferPointer { x in
    var start = 0
    while start < x.count {
      let end = min(start + 1024, x.count)
      var lanes = SIMD8<Double>(repeating: 0)
      var row = start
      while row + 8 <= end {
        var values = SIMD8<Double>(
          x[row], x[row + 1], x[row + 2], x[row + 3], x[row + 4], x[row + 5], x[row + 6],
          x[row + 7])
        if skipMissing { values.replace(with: 0, where: values .!= values) }
        lanes += values
        row += 8
      }
      var total = lanes.sum()
      while row < end {
        total += skipMissing && x[row] != x[row] ? 0 : x[row]
        row += 1
      }
      blocks.append(total)
      start = end
    }
    kept = skipMissing ? x.count - missingCount(numbers) : x.count
  }
  while blocks.count > 1 {
    blocks = stride(from: 0, to: blocks.count, by: 2).map {
      $0 + 1 < blocks.count ? blocks[$0] + blocks[$0 + 1] : blocks[$0]
    }
  }
  return (blocks.first ?? 0, kept)
}
