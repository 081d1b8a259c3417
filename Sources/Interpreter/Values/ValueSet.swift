import Tables

/// Values that are asked whether one of them is the same as another, in the sense of `Value.isSame`.
package struct ValueSet {
  private var numbers: Set<Double> = []
  private var quantities: [Measure: Set<Double>] = [:]
  private var texts: Set<String> = []
  private var flags: Set<Bool> = []
  private var ranges: Set<YearRange> = []
  private var regions = RegionSet()
  /// Column expressions by how they are written.
  private var columns: Set<String> = []
  private var lists: [ListValue] = []

  /// No values.
  package init() {}

  /// Adds a value; one of a kind that is not compared is the same as no other.
  package mutating func insert(_ value: Value) {
    switch value {
    case .number(let number): numbers.insert(number)
    case .quantity(let quantity): quantities[quantity.measure, default: []].insert(quantity.value)
    case .text(let text): texts.insert(text)
    case .flag(let flag): flags.insert(flag)
    case .range(let range): ranges.insert(range)
    case .region(let region): regions.insert(region)
    case .column(let expression): columns.insert(expression.source)
    case .list(let list): lists.append(list)
    default: break
    }
  }

  /// Whether one of them is the same as a value.
  ///
  /// - Complexity: O(1); O(units in it) for a quantity, O(lists in it) for a list.
  package func contains(_ value: Value) -> Bool {
    switch value {
    case .number(let number): numbers.contains(number)
    case .quantity(let quantity):
      quantities.contains { measure, values in
        quantity.number(in: measure).map(values.contains) ?? false
      }
    case .text(let text): texts.contains(text)
    case .flag(let flag): flags.contains(flag)
    case .range(let range): ranges.contains(range)
    case .region(let region): regions.contains(region)
    case .column(let expression): columns.contains(expression.source)
    case .list: lists.contains { value.isSame(as: .list($0)) ?? false }
    default: false
    }
  }
}
