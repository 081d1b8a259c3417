extension FactorSet {
  /// Coefficients that turn a fuel into standard coal.
  static let standardCoal = FactorSet(
    source: "GB/T 2589-2008, annex A; China Energy Statistical Yearbook, appendix 4",
    licence: .facts,
    columns: [.text("fuel"), .text("name_zh"), .number("value", nil), .text("unit")],
    rows: """
      raw_coal|原煤|0.7143|kgce/kg
      cleaned_coal|洗精煤|0.9000|kgce/kg
      washed_middlings|洗中煤|0.2857|kgce/kg
      coke|焦炭|0.9714|kgce/kg
      crude_oil|原油|1.4286|kgce/kg
      fuel_oil|燃料油|1.4286|kgce/kg
      gasoline|汽油|1.4714|kgce/kg
      kerosene|煤油|1.4714|kgce/kg
      diesel|柴油|1.4571|kgce/kg
      coal_tar|煤焦油|1.1429|kgce/kg
      lpg|液化石油气|1.7143|kgce/kg
      refinery_gas|炼厂干气|1.5714|kgce/kg
      oilfield_gas|油田天然气|1.3300|kgce/m3
      gasfield_gas|气田天然气|1.2143|kgce/m3
      coke_oven_gas_low|焦炉煤气(下限)|0.5714|kgce/m3
      coke_oven_gas_high|焦炉煤气(上限)|0.6143|kgce/m3
      blast_furnace_gas|高炉煤气|0.1286|kgce/m3
      crude_benzene|粗苯|1.4286|kgce/kg
      heat|热力(当量值)|0.03412|kgce/MJ
      electricity|电力(当量值)|0.1229|kgce/kWh
      """)
}
