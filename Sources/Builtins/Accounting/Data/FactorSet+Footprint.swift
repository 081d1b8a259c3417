extension FactorSet {
  /// The factors printed in the study of the three-dimensional carbon footprint.
  static let footprint = FactorSet(
    source:
      "Study of the three-dimensional industrial carbon footprint of China's provinces, as printed; the factors are per physical unit",
    licence: .study,
    columns: [
      .text("fuel"), .number("coal", nil), .text("coal_unit"), .number("value", nil), .text("unit"),
    ],
    rows: """
      raw_coal|0.7143|kgce/kg|1.9003|t CO2/t
      coke|0.9714|kgce/kg|2.8604|t CO2/t
      crude_oil|1.4286|kgce/kg|3.0202|t CO2/t
      gasoline|1.4714|kgce/kg|3.0426|t CO2/t
      kerosene|1.4714|kgce/kg|3.0179|t CO2/t
      diesel|1.4571|kgce/kg|3.0954|t CO2/t
      fuel_oil|1.4286|kgce/kg|3.1705|t CO2/t
      natural_gas|1.33|kgce/m3|2.1655|kg CO2/m3
      """)
}
