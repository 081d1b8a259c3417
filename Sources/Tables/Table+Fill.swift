/// How `fill` finds the value of a missing cell.
public enum FillMethod: Hashable, Sendable {
  /// On the line between the values of the years around it; not beyond the first and last value.
  case linear
  /// The value of the latest earlier year that has one.
  case previous
  /// The value of the earliest later year that has one.
  case next
  /// The mean of the values of the same panel member.
  case mean
  /// A given value.
  case value(Quantity)

  /// A method by its name in scripts; `value` has none.
  public init?(named name: String) {
    switch name {
    case "linear": self = .linear
    case "previous": self = .previous
    case "next": self = .next
    case "mean": self = .mean
    default: return nil
    }
  }

  /// The names of the methods that need no value.
  public static let names = ["linear", "previous", "next", "mean"]
}

extension Table {
  /// Fills missing numbers of some columns by year within all other key columns; how many were
  /// filled and how many stay missing is noted.
  ///
  /// - Throws: `noYear` without a year in the key (`value` needs none), `kind`, `columnMeasure`.
  /// - Complexity: O(rows × columns).
  public func filled(
    _ names: [String], method: FillMethod = .linear
  ) throws(TableError) -> Table {
    var table = self
    let order: PanelOrder?
    if case .value = method { order = nil } else { order = try PanelOrder(self, operation: "fill") }
    for column in try required(names) {
      guard case .numbers(let numbers) = column.values else {
        throw .kind(
          column: column.name, found: column.kindName, needed: "a number column", operation: "fill")
      }
      let missing = missingCount(numbers)
      guard missing > 0 else { continue }
      var filled = column
      if case .value(let quantity) = method {
        filled = try column.replacingMissing(numbers, with: quantity)
      } else if let order {
        filled.values = .numbers(order.filled(numbers, method))
      }
      let left = filled.missingCount
      let cells: Phrase = missing == 1 ? "1 missing cell" : "\(missing) missing cells"
      let name = written(column.name)
      table = try table.deriving(filled).noting(
        left == 0
          ? "fill gave \(missing - left) of \(cells) of \(name) a value"
          : "fill gave \(missing - left) of \(cells) of \(name) a value, \(left) stay na")
    }
    return table
  }
}

extension Column {
  fileprivate func replacingMissing(
    _ numbers: [Double], with quantity: Quantity
  ) throws(TableError) -> Column {
    do {
      let match = try measure.matched(
        with: quantity.measure, rightFree: quantity.measure == .plain && quantity.value == 0,
        operation: "fill")
      let value = finite(quantity.value * match.rightFactor)
      return Column(
        name, .numbers(numbers.map { $0.isNaN ? value : $0 * match.leftFactor }), match.measure)
    } catch { throw .columnMeasure(name, error) }
  }
}

extension PanelOrder {
  /// The numbers with missing ones filled within each panel member.
  func filled(_ numbers: [Double], _ method: FillMethod) -> [Double] {
    var result = numbers
    for group in 0..<grouping.count {
      let members = rows[starts[group]..<starts[group + 1]].map { Int($0) }
      let known = members.filter { !numbers[$0].isNaN && !years[$0].isNaN }
      guard !known.isEmpty else { continue }
      let mean = known.reduce(0) { $0 + numbers[$1] } / Double(known.count)
      var next = 0
      for row in members where !years[row].isNaN {
        while next < known.count, years[known[next]] <= years[row] { next += 1 }
        guard numbers[row].isNaN else { continue }
        let before = next > 0 ? known[next - 1] : nil
        let after = next < known.count ? known[next] : nil
        switch method {
        case .previous: result[row] = before.map { numbers[$0] } ?? .nan
        case .next: result[row] = after.map { numbers[$0] } ?? .nan
        case .mean: result[row] = finite(mean)
        case .linear:
          guard let before, let after else { continue }
          let part = (years[row] - years[before]) / (years[after] - years[before])
          result[row] = finite(numbers[before] * (1 - part) + numbers[after] * part)
        case .value(let quantity): result[row] = quantity.value
        }
      }
    }
    return result
  }
}
