extension FactorSet {
  /// Default factors of industrial processes, per tonne of product or of carbonate used.
  ///
  /// The factors of the carbonates are their molar shares of CO2; that of clinker includes the 2 %
  /// correction for kiln dust.
  static let ipcc2006Process = FactorSet(
    source:
      "IPCC 2006 Guidelines for National Greenhouse Gas Inventories, vol. 3, ch. 2 (eq. 2.4, tables 2.1 and 2.4) and ch. 4 (table 4.10)",
    licence: .facts,
    columns: [.text("fuel"), .text("name_zh"), .number("value", "t CO2/t")],
    rows: """
      clinker|水泥熟料|0.52
      lime|石灰|0.75
      dolomitic_lime|白云石石灰|0.77
      limestone|石灰石|0.43971
      dolomite|白云石|0.47732
      magnesite|菱镁矿|0.52197
      soda_ash_use|纯碱(使用)|0.41492
      aluminium_prebake|电解铝(预焙)|1.6
      aluminium_soderberg|电解铝(自焙)|1.7
      """)
}
