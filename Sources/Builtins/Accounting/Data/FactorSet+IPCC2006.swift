extension FactorSet {
  /// Default net calorific values, carbon contents, and CH4 and N2O of combustion in manufacturing
  /// of the IPCC 2006 Guidelines.
  ///
  /// For power plants table 2.2 has 1 kg CH4/TJ for coal in place of 10; all others are equal.
  static let ipcc2006 = FactorSet(
    source:
      "IPCC 2006 Guidelines for National Greenhouse Gas Inventories, vol. 2, ch. 1, tables 1.2 to 1.4; CH4 and N2O: vol. 2, ch. 2, table 2.3 (manufacturing industries and construction)",
    licence: .facts,
    columns: [
      .text("fuel"), .text("name_zh"), .number("heat", "TJ/Gg"), .number("carbon", "kg C/GJ"),
      .number("oxidation", ""), .number("ch4", "kg CH4/TJ"), .number("n2o", "kg N2O/TJ"),
    ],
    rows: """
      crude_oil|原油|42.3|20.0|1.0|3|0.6
      orimulsion|奥里油|27.5|21.0|1.0|3|0.6
      natural_gas_liquids|天然气液|44.2|17.5|1.0|3|0.6
      gasoline|汽油|44.3|18.9|1.0|3|0.6
      aviation_gasoline|航空汽油|44.3|19.1|1.0|3|0.6
      jet_gasoline|喷气汽油|44.3|19.1|1.0|3|0.6
      jet_kerosene|喷气煤油|44.1|19.5|1.0|3|0.6
      kerosene|煤油|43.8|19.6|1.0|3|0.6
      shale_oil|页岩油|38.1|20.0|1.0|3|0.6
      diesel|柴油|43.0|20.2|1.0|3|0.6
      fuel_oil|燃料油|40.4|21.1|1.0|3|0.6
      lpg|液化石油气|47.3|17.2|1.0|1|0.1
      ethane|乙烷|46.4|16.8|1.0|1|0.1
      naphtha|石脑油|44.5|20.0|1.0|3|0.6
      bitumen|沥青|40.2|22.0|1.0|3|0.6
      lubricants|润滑油|40.2|20.0|1.0|3|0.6
      petroleum_coke|石油焦|32.5|26.6|1.0|3|0.6
      refinery_feedstocks|炼厂原料|43.0|20.0|1.0|3|0.6
      refinery_gas|炼厂干气|49.5|15.7|1.0|1|0.1
      paraffin_waxes|石蜡|40.2|20.0|1.0|3|0.6
      white_spirit|石油溶剂|40.2|20.0|1.0|3|0.6
      other_petroleum|其他石油制品|40.2|20.0|1.0|3|0.6
      anthracite|无烟煤|26.7|26.8|1.0|10|1.5
      coking_coal|炼焦煤|28.2|25.8|1.0|10|1.5
      other_bituminous|其他烟煤|25.8|25.8|1.0|10|1.5
      sub_bituminous|次烟煤|18.9|26.2|1.0|10|1.5
      lignite|褐煤|11.9|27.6|1.0|10|1.5
      oil_shale|油页岩和沥青砂|8.9|29.1|1.0|10|1.5
      brown_coal_briquettes|褐煤压块|20.7|26.6|1.0|10|1.5
      patent_fuel|专利燃料|20.7|26.6|1.0|10|1.5
      coke|焦炭|28.2|29.2|1.0|10|1.5
      gas_coke|煤气焦炭|28.2|29.2|1.0|1|0.1
      coal_tar|煤焦油|28.0|22.0|1.0|10|1.5
      gas_works_gas|煤气公司煤气|38.7|12.1|1.0|1|0.1
      coke_oven_gas|焦炉煤气|38.7|12.1|1.0|1|0.1
      blast_furnace_gas|高炉煤气|2.47|70.8|1.0|1|0.1
      oxygen_furnace_gas|转炉煤气|7.06|49.6|1.0|1|0.1
      natural_gas|天然气|48.0|15.3|1.0|1|0.1
      peat|泥炭|9.76|28.9|1.0|2|1.5
      municipal_waste_nonbio|城市废物(非生物)|10.0|25.0|1.0|30|4
      """)
}
