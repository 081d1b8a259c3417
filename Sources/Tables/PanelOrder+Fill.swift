import Glibc
import Threading

/// What became of the missing cells of a column.
struct Filling {
  /// The numbers, those found among them.
  var numbers: [Double]
  /// For each row the `FillWay` of its cell; 0 for one that was not filled.
  var ways: [UInt8]
  /// How many cells stay missing, by the reason.
  var faults: [FillFault: Int] = [:]
}

extension PanelOrder {
  /// The numbers with missing ones filled within each panel member.
  ///
  /// With t the year of the cell between the known years t0 and t1 and w = (t − t0) / (t1 − t0):
  /// linear x0 (1 − w) + x1 w; geometric x0 (x1 / x0)^w; ratio r(t) times the other column, r being the
  /// quotient of the two in years that have both, interpolated as linear does.
  ///
  /// - Complexity: O(rows), and the model's cost for each series.
  func filled(_ numbers: [Double], by rule: FillRule) -> Filling {
    var result = Filling(numbers: numbers, ways: [UInt8](repeating: 0, count: numbers.count))
    let other = rule.method == .ratio ? rule.other?.numbersForReading : nil
    for group in 0..<grouping.count {
      if group & 0x3FF == 0x3FF, Cancellation.isRequested { break }
      let members = rows[starts[group]..<starts[group + 1]].map { Int($0) }
      guard members.contains(where: { numbers[$0].isNaN }) else { continue }
      let series = FillSeries(
        members: members, years: years, numbers: numbers, other: other, rule: rule)
      series.fill(&result)
    }
    return result
  }
}

extension Column {
  /// Its numbers; empty for other kinds.
  var numbersForReading: [Double] {
    if case .numbers(let numbers) = values { numbers } else { [] }
  }
}

/// One member of a panel whose missing cells are filled.
struct FillSeries {
  /// Its rows by year; those without a year last.
  let members: [Int]
  let years: [Double]
  let numbers: [Double]
  let other: [Double]?
  let rule: FillRule
  /// The rows that others are filled from: those with a value, and for `ratio` with a ratio.
  let known: [Int]

  init(members: [Int], years: [Double], numbers: [Double], other: [Double]?, rule: FillRule) {
    (self.members, self.years, self.numbers) = (members, years, numbers)
    (self.other, self.rule) = (other, rule)
    known = members.filter { row in
      guard !numbers[row].isNaN, !years[row].isNaN else { return false }
      guard let other else { return true }
      return !other[row].isNaN && other[row] != 0
    }
  }

  /// What is interpolated: the value, or its ratio to the other column.
  func level(_ row: Int) -> Double {
    other.map { numbers[row] / $0[row] } ?? numbers[row]
  }

  /// Fills the cells.
  func fill(_ result: inout Filling) {
    let hasValue = members.contains { !numbers[$0].isNaN && !years[$0].isNaN }
    let fitted = rule.method == .grey && hasValue ? modelled() : nil
    let mean = known.reduce(0) { $0 + numbers[$1] } / Double(known.count)
    var next = 0
    for row in members where numbers[row].isNaN || !years[row].isNaN {
      while next < known.count, years[known[next]] <= years[row] { next += 1 }
      guard numbers[row].isNaN else { continue }
      let found: Found
      if years[row].isNaN {
        found = .fault(.noYear)
      } else if !hasValue {
        found = .fault(.empty)
      } else {
        let before = next > 0 ? known[next - 1] : nil
        let after = next < known.count ? known[next] : nil
        switch rule.method {
        case .mean: found = .value(mean, .mean)
        case .grey: found = fitted?[row].map { .value($0, .grey) } ?? .fault(.noModel)
        default: found = value(row, before, after)
        }
      }
      switch found {
      case .value(let value, let way) where value.isFinite:
        (result.numbers[row], result.ways[row]) = (value, way.rawValue)
      case .value: result.faults[.noModel, default: 0] += 1
      case .fault(let fault): result.faults[fault, default: 0] += 1
      }
    }
  }

  private enum Found {
    case value(Double, FillWay)
    case fault(FillFault)
  }

  /// The value of a cell from the known rows around it.
  private func value(_ row: Int, _ before: Int?, _ after: Int?) -> Found {
    if let other, known.isEmpty || other[row].isNaN { return .fault(.noRatio) }
    let scale = other?[row] ?? 1
    switch (rule.method, before, after) {
    case (.carry, let before?, _): return .value(level(before), .carry)
    case (.back, _, let after?): return .value(level(after), .back)
    case (.carry, _, _), (.back, _, _): return .fault(.edge)
    case (let method, let before?, let after?):
      let part = (years[row] - years[before]) / (years[after] - years[before])
      let (x, y) = (level(before), level(after))
      guard method == .geometric else {
        return .value((x * (1 - part) + y * part) * scale, method == .ratio ? .ratio : .linear)
      }
      return x > 0 && y > 0 ? .value(x * pow(y / x, part), .geometric) : .fault(.notPositive)
    case (let method, let before, let after):
      guard rule.carriesEdges, let near = before ?? after else { return .fault(.edge) }
      let way: FillWay = method == .ratio ? .ratio : before == nil ? .back : .carry
      return .value(level(near) * scale, way)
    }
  }

  /// What the model gives for the missing cells, by row.
  private func modelled() -> [Int: Double]? {
    let wanted = members.filter { numbers[$0].isNaN && !years[$0].isNaN }
    guard
      let values = rule.model?(
        known.map { years[$0] }, known.map { numbers[$0] }, wanted.map { years[$0] }),
      values.count == wanted.count
    else { return nil }
    return Dictionary(zip(wanted, values), uniquingKeysWith: { first, _ in first })
  }

  /// The rows that the value of a filled cell came of.
  func sources(of row: Int, _ way: FillWay) -> [Int] {
    let before = known.last { years[$0] <= years[row] }
    let after = known.first { years[$0] > years[row] }
    switch way {
    case .carry: return [before].compactMap { $0 }
    case .back: return [after].compactMap { $0 }
    case .mean, .grey: return known
    default: return [before, after].compactMap { $0 }
    }
  }
}
