extension FactorSet {
  /// Heat values, carbon contents and oxidised shares of China's provincial guideline.
  static let chinaProvincial = FactorSet(
    source: "NDRC (2011), 省级温室气体清单编制指南（试行）; heat values of GB/T 2589-2008",
    licence: .facts,
    columns: [
      .text("fuel"), .text("name_zh"), .number("heat", nil), .text("heat_unit"),
      .number("carbon", "t C/TJ"), .number("oxidation", ""),
    ],
    rows: """
      raw_coal|原煤|20908|kJ/kg|26.37|0.94
      coke|焦炭|28435|kJ/kg|29.5|0.93
      crude_oil|原油|41816|kJ/kg|20.1|0.98
      fuel_oil|燃料油|41816|kJ/kg|21.1|0.98
      gasoline|汽油|43070|kJ/kg|18.9|0.98
      kerosene|煤油|43070|kJ/kg|19.5|0.98
      diesel|柴油|42652|kJ/kg|20.2|0.98
      lpg|液化石油气|50179|kJ/kg|17.2|0.98
      refinery_gas|炼厂干气|46055|kJ/kg|18.2|0.98
      natural_gas|油田天然气|38931|kJ/m3|15.3|0.99
      """)
}
