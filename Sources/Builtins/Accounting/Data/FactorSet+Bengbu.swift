extension FactorSet {
  /// The factors printed in table 1 of the Bengbu study, as printed.
  static let bengbu = FactorSet(
    source:
      "Study of Bengbu 2011-2020, table 1, as printed; the factor of natural gas is on another basis than the others",
    licence: .study,
    columns: [
      .text("fuel"), .number("coal", nil), .text("coal_unit"), .number("value", "t C/tce"),
    ],
    rows: """
      coal|0.7146|kgce/kg|0.7550
      coke|0.9714|kgce/kg|0.8550
      kerosene|1.4714|kgce/kg|0.5714
      diesel|1.4571|kgce/kg|0.5921
      gasoline|1.4714|kgce/kg|0.5538
      fuel_oil|1.4286|kgce/kg|0.6185
      natural_gas|1.3300|kgce/m3|2.1622
      lpg|1.7143|kgce/kg|0.5042
      """)
}
