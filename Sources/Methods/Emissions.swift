/// Emissions of a table of fuels, and what they are made of.
public struct Emissions: Sendable, Equatable {
  /// One value a row: the sum over fuels.
  public let total: [Double]
  /// One column a fuel, each with one value a row.
  public let byFuel: [[Double]]
  /// What one unit of each fuel was multiplied with.
  public let multipliers: [Double]
  /// Remarks.
  public let notes: [MethodNote]

  /// Mass of CO2 that a unit mass of carbon gives: 44/12.
  public static let co2PerCarbon = 44.0 / 12.0

  /// C = sum_j E_j f_j: energy in standard coal times a carbon factor.
  ///
  /// Linear in E and additive over fuels and rows (IPCC 2006 Guidelines, vol. 2 ch. 1). The unit
  /// is that of E times that of f: [1e4 tce] x [t C/tce] gives 1e4 t of **carbon**.
  /// - Parameters:
  ///   - quantities: one column a fuel, one value a row.
  ///   - factors: one a fuel.
  /// - Throws: `shape`, `missing`; `domain` for a negative quantity or factor.
  /// - Complexity: O(rows x fuels).
  public static func direct(
    quantities: [[Double]], factors: [Double]
  ) throws(MethodError) -> Emissions {
    try requireNonNegative(factors, "factors")
    return try Emissions(quantities, factors, notes: [])
  }

  /// S = sum_j C_j CC_j JC_j O_j 44/12: fuel mass, carbon per heat, heat per mass, oxidised share.
  ///
  /// The result is **CO2** in the unit of the fuel mass. CC times JC is mass of carbon per mass of
  /// fuel and lies between 0.3 and 1 for fossil fuels; a note says when it does not, because then
  /// the units of the two usually clash (IPCC 2006 Guidelines, vol. 2 ch. 1).
  /// - Parameters:
  ///   - mass: one column a fuel, one value a row.
  ///   - carbonContent: carbon per heat, one a fuel.
  ///   - heatValue: heat per mass of fuel, one a fuel.
  ///   - oxidation: oxidised share, 0 to 1, one a fuel.
  /// - Throws: `shape`, `missing`; `domain` for negative values and shares outside 0 to 1.
  /// - Complexity: O(rows x fuels).
  public static func heatValue(
    mass: [[Double]], carbonContent: [Double], heatValue: [Double], oxidation: [Double]
  ) throws(MethodError) -> Emissions {
    let fuels = mass.count
    for (name, list) in [
      ("carbon", carbonContent), ("heat", heatValue), ("oxidation", oxidation),
    ] {
      guard list.count == fuels else { throw .lengths(name, list.count, expected: fuels) }
      try requireNonNegative(list, name)
    }
    if let row = oxidation.firstIndex(where: { $0 > 1 }) {
      throw MethodError(
        .domain, "an oxidised share lies above 1", argument: "oxidation", row: row,
        mend: "give it as a share from 0 to 1, not in percent")
    }
    var factors: [Double] = []
    var notes: [MethodNote] = []
    for j in 0..<fuels {
      let carbon = carbonContent[j] * heatValue[j]
      factors.append(carbon * oxidation[j] * co2PerCarbon)
      if !(0.3...1).contains(carbon) {
        notes.append(carbonShareNote(fuel: j))
      }
    }
    return try Emissions(mass, factors, notes: notes)
  }

  /// ICE = sum_j Q_j S_j D_j: physical quantity, standard coal per unit, factor per standard coal.
  ///
  /// The factors must be **per tonne of standard coal**. A factor that is already per tonne (or
  /// cubic metre) of fuel is converted twice by S; with `basis` given, a note says which.
  /// - Parameters:
  ///   - quantities: one column a fuel, one value a row.
  ///   - standardCoal: standard coal per unit of fuel, one a fuel.
  ///   - factors: emissions per standard coal, one a fuel.
  ///   - basis: what each factor is per; empty when unknown.
  /// - Throws: `shape`, `missing`; `domain` for negative values.
  /// - Complexity: O(rows x fuels).
  public static func coalEquivalent(
    quantities: [[Double]], standardCoal: [Double], factors: [Double], basis: [FactorBasis] = []
  ) throws(MethodError) -> Emissions {
    let fuels = quantities.count
    guard standardCoal.count == fuels else {
      throw .lengths("standard_coal", standardCoal.count, expected: fuels)
    }
    guard factors.count == fuels else { throw .lengths("factors", factors.count, expected: fuels) }
    guard basis.isEmpty || basis.count == fuels else {
      throw .lengths("basis", basis.count, expected: fuels)
    }
    try requireNonNegative(standardCoal, "standard_coal")
    try requireNonNegative(factors, "factors")
    let twice = basis.indices.filter { basis[$0] != .perTonneStandardCoal }
    let notes = twice.isEmpty ? [] : [doubleConversionNote(fuels: twice)]
    return try Emissions(quantities, zip(standardCoal, factors).map { $0 * $1 }, notes: notes)
  }

  /// CO2 that carries the given carbon: times 44/12.
  public static func carbonToCO2(_ carbon: [Double]) -> [Double] {
    carbon.map { $0 * co2PerCarbon }
  }

  /// Carbon in the given CO2: times 12/44.
  public static func co2ToCarbon(_ co2: [Double]) -> [Double] {
    co2.map { $0 / co2PerCarbon }
  }

  /// Multiplies checked columns with their factors and adds them up.
  private init(
    _ quantities: [[Double]], _ factors: [Double], notes: [MethodNote]
  ) throws(MethodError) {
    guard factors.count == quantities.count else {
      throw .lengths("factors", factors.count, expected: quantities.count)
    }
    let rows = quantities.first?.count ?? 0
    var total = [Double](repeating: 0, count: rows)
    var byFuel: [[Double]] = []
    byFuel.reserveCapacity(quantities.count)
    for (column, factor) in zip(quantities, factors) {
      guard column.count == rows else { throw .lengths("fuels", column.count, expected: rows) }
      try requireNonNegative(column, "fuels")
      let product = column.map { $0 * factor }
      for i in 0..<rows { total[i] += product[i] }
      byFuel.append(product)
    }
    (self.total, self.byFuel, self.multipliers, self.notes) = (total, byFuel, factors, notes)
  }

  /// Says that carbon content and heat value do not go together.
  private static func carbonShareNote(fuel: Int) -> MethodNote {
    MethodNote(
      "carbon-share",
      "carbon content times heat value of fuel \(fuel + 1) is outside 0.3 to 1 t C/t",
      mend: "check the units: t C/TJ goes with TJ/t, kg C/kJ with kJ/kg")
  }
}
