import Threading

/// Functions that give a value for each row from other rows of its group.
public enum Window {
  /// The value `steps` years earlier within the panel, of any kind; missing where that year is not
  /// there. A negative number looks ahead.
  public static func lag(_ column: Column, by steps: Int, _ order: PanelOrder) -> Column {
    column.gathered(order.shifted(by: steps))
  }

  /// The value minus that of `steps` years earlier, in the column's unit.
  public static func difference(
    _ column: Column, by steps: Int, _ order: PanelOrder
  ) throws(TableError) -> Column {
    let now = try numbers(column, "diff", order.rows.count)
    let before = lagged(now, steps, order)
    let result = zipped(now, before) { finite($0 - $1) }
    return Column(column.name, .numbers(result), column.measure)
  }

  /// The value over that of `steps` years earlier, minus 1: plain. Missing and counted where that
  /// is 0.
  public static func growth(
    _ column: Column, by steps: Int, _ order: PanelOrder, notes: inout OperationNotes
  ) throws(TableError) -> Column {
    let now = try numbers(column, "growth", order.rows.count)
    return ratio(column, now, lagged(now, steps, order), &notes) { $0 / $1 - 1 }
  }

  /// 100 times the value over that of the base year within the panel: plain. Missing where the base
  /// year is not there, missing and counted where it is 0.
  public static func index(
    _ column: Column, base: Double, _ order: PanelOrder, notes: inout OperationNotes
  ) throws(TableError) -> Column {
    let now = try numbers(column, "index", order.rows.count)
    let rows = order.row(inYear: base)
    let bases = order.grouping.codes.map { group -> Double in
      let row = rows[Int(group)]
      return row < 0 ? .nan : now[Int(row)]
    }
    return ratio(column, now, bases, &notes) { 100 * $0 / $1 }
  }

  /// The sum from the first year to this one within the panel, in the column's unit. A missing value
  /// makes all later sums missing.
  public static func cumulative(
    _ column: Column, _ order: PanelOrder
  ) throws(TableError) -> Column {
    let now = try numbers(column, "cumsum", order.rows.count)
    var result = [Double](repeating: .nan, count: now.count)
    for group in 0..<order.grouping.count {
      if group & 0xFFF == 0xFFF, Cancellation.isRequested { break }
      var total = 0.0
      for position in order.starts[group]..<order.starts[group + 1] {
        let row = Int(order.rows[position])
        total = finite(total + now[row])
        result[row] = total
      }
    }
    return Column(column.name, .numbers(result), column.measure)
  }

  /// The numbers of a column that has the rows of the order or grouping.
  static func numbers(
    _ column: Column, _ operation: String, _ rows: Int
  ) throws(TableError) -> [Double] {
    guard case .numbers(let numbers) = column.values else {
      throw .kind(
        column: column.name, found: column.kindName, needed: "a number column",
        operation: "\(operation)")
    }
    guard numbers.count == rows else {
      throw .rowsDiffer(operation: operation, left: numbers.count, right: rows)
    }
    return numbers
  }

  private static func lagged(_ numbers: [Double], _ steps: Int, _ order: PanelOrder) -> [Double] {
    order.shifted(by: steps).map { $0 < 0 ? .nan : numbers[Int($0)] }
  }

  private static func ratio(
    _ column: Column, _ now: [Double], _ before: [Double], _ notes: inout OperationNotes,
    _ body: (Double, Double) -> Double
  ) -> Column {
    var zeros = 0
    var overflows = 0
    let result = zipped(now, before) { x, y in
      if y == 0 {
        zeros += x == x ? 1 : 0
        return .nan
      }
      let value = body(x, y)
      overflows += value.isInfinite ? 1 : 0
      return finite(value)
    }
    notes.divisionsByZero += zeros
    notes.domainFailures += overflows
    return Column(column.name, .numbers(result))
  }
}
