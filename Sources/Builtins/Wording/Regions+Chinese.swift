extension BuiltinsWording {
  /// What the built-ins of regions say, in Chinese.
  static let chineseRegions: WordingPart = [
    "the table has no column of amounts to add up": "表中没有可以相加的数量列",
    "name the columns: `of = [.co2, .gdp]`": "写出各列：`of = [.co2, .gdp]`",
    "{} does not add up and is left out; name it in `of` to add it all the same":
      "{1} 不能相加，已略去；仍要相加就写进 `of`",
    "{} do not add up and are left out; name them in `of` to add them all the same":
      "{1} 不能相加，已略去；仍要相加就写进 `of`",
    "{} of {} names are recognised": "{2} 个名称中识别出 {1} 个",
    "give the column: `regions(t.name)`": "给出该列：`regions(t.name)`",
    "the unit [{}] is not known": "不认识单位 [{1}]",
    "write a name with its unit: `value = \"gdp [1e8 CNY]\"`":
      "写名称和单位：`value = \"gdp [1e8 CNY]\"`",
  ]
}
