/// What an emission factor is per.
public enum FactorBasis: String, Sendable, CaseIterable {
  /// Per tonne of standard coal.
  case perTonneStandardCoal = "per_tce"
  /// Per tonne of the fuel itself.
  case perTonneFuel = "per_t_fuel"
  /// Per cubic metre of gas.
  case perCubicMetre = "per_m3"
  /// Per terajoule.
  case perTerajoule = "per_TJ"
}

/// What happens when factors per unit of fuel are converted to standard coal once more.
public struct DoubleConversionAudit: Sendable, Equatable {
  /// sum Q S D, one a row.
  public let asConverted: [Double]
  /// sum Q D, one a row: right when the factors are per unit of fuel.
  public let physicalOnly: [Double]
  /// S - 1 for each fuel: the relative error that the second conversion makes.
  public let distortion: [Double]
}

extension Emissions {
  /// Compares sum Q S D with sum Q D.
  ///
  /// With factors that are already per tonne of fuel, S = 0.7143 makes coal 28.6 % too small and
  /// S = 1.4714 makes petrol 47.1 % too large.
  /// - Throws: as `coalEquivalent`.
  /// - Complexity: O(rows x fuels).
  public static func doubleConversion(
    quantities: [[Double]], standardCoal: [Double], factors: [Double]
  ) throws(MethodError) -> DoubleConversionAudit {
    let converted = try coalEquivalent(
      quantities: quantities, standardCoal: standardCoal, factors: factors)
    let physical = try direct(quantities: quantities, factors: factors)
    return DoubleConversionAudit(
      asConverted: converted.total, physicalOnly: physical.total,
      distortion: standardCoal.map { $0 - 1 })
  }

  /// Says which fuels are converted twice.
  static func doubleConversionNote(fuels: [Int]) -> MethodNote {
    let list = fuels.map { String($0 + 1) }.joined(separator: ", ")
    return MethodNote(
      "double-conversion",
      "factors of fuel \(list) are not per standard coal, so they are converted twice",
      mend: "leave the standard coal coefficients out, or use factors per tce")
  }
}
