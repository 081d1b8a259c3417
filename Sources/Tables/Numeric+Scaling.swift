extension Numeric {
  /// The numbers times a factor, once per column; infinite results become missing.
  func scaled(by factor: Double) -> Numeric {
    guard factor != 1 else { return self }
    switch self {
    case .one(let quantity):
      return .one(Quantity(finite(quantity.value * factor), quantity.measure))
    case .many(let numbers, let measure):
      let scaled: (cells: [Double], counted: Int) = filled(numbers) { (x, out, count) in
        write(out, count) { x[$0] * factor }
      }
      return .many(CellView(scaled.cells, missing: .nan), measure)
    }
  }

  /// The operand for computed numbers: a single one when `isSingle`.
  static func operand(_ numbers: [Double], _ measure: Measure, isSingle: Bool) -> Operand {
    if isSingle, let value = numbers.first { return .number(Quantity(value, measure)) }
    return .numbers(numbers, measure)
  }

  /// Whether it is a single value.
  var isSingle: Bool {
    if case .one = self { return true }
    return false
  }

  /// Rows where it is 0.
  func zeros(besides other: Numeric) -> Int {
    switch (self, other) {
    case (.one(let y), .one(let x)): return y.value == 0 && !x.value.isNaN ? 1 : 0
    case (.one(let y), .many(let x, _)):
      guard y.value == 0 else { return 0 }
      return counted(x, x) { (x, _, count) in
        (0..<count).reduce(0) { $0 &+ (x[$1] == x[$1] ? 1 : 0) }
      }
    case (.many(let y, _), .one(let x)):
      guard !x.value.isNaN else { return 0 }
      return counted(y, y) { (y, _, count) in
        (0..<count).reduce(0) { $0 &+ (y[$1] == 0 ? 1 : 0) }
      }
    case (.many(let y, _), .many(let x, _)):
      return counted(y, x) { (y, x, count) in
        (0..<count).reduce(0) { $0 &+ (y[$1] == 0 && x[$1] == x[$1] ? 1 : 0) }
      }
    }
  }
}
