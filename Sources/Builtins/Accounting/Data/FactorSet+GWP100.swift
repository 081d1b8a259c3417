extension FactorSet {
  /// Global warming potentials over 100 years of three reports of the IPCC.
  static let gwp100 = FactorSet(
    source:
      "IPCC, Fourth Assessment Report (2007), WG I table 2.14; Fifth (2013), WG I table 8.A.1, without climate-carbon feedback; Sixth (2021), WG I table 7.15",
    licence: .facts,
    columns: [
      .text("gas"), .number("ar4", ""), .number("ar5", ""), .number("ar6", ""),
      .number("ar6_fossil", ""), .number("ar6_nonfossil", ""),
    ],
    rows: """
      CO2|1|1|1|1|1
      CH4|25|28|27.9|29.8|27.0
      N2O|298|265|273|273|273
      SF6|22800|23500|25200|25200|25200
      """)
}
