import Units

extension Quantity {
  /// The number in another measure; `nil` where the two do not measure the same.
  public func number(in other: Measure) -> Double? {
    if measure == other { return value }
    guard case .unit(let own) = measure, case .unit(let unit) = other,
      let (_, factor) = try? own.converting(to: unit)
    else { return nil }
    return value * factor
  }
}
