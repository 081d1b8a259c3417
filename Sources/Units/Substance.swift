/// The names of what a mass or a volume may be of.
enum Substance {
  /// Emitted substances: when an unstated mass could stand for one of these or for a fuel, it is the fuel.
  static let emissions: Set<String> = [
    "C", "CO2", "CO2e", "CH4", "N2O", "SF6", "NF3", "CO", "SO2", "NOx", "NH3",
  ]

  /// Other spellings, with the name that stands for them all.
  private static let spellings: [String: String] = [
    "CO2": "CO2", "co2": "CO2", "CO₂": "CO2", "二氧化碳": "CO2", "C": "C", "碳": "C", "carbon": "C",
    "CO2e": "CO2e", "CO₂e": "CO2e", "co2e": "CO2e", "CO2eq": "CO2e", "CO2-eq": "CO2e",
    "CO2-e": "CO2e", "CO2_eq": "CO2e", "CO2_e": "CO2e", "CO₂eq": "CO2e", "CO₂-eq": "CO2e",
    "二氧化碳当量": "CO2e", "CO2当量": "CO2e", "CH4": "CH4", "CH₄": "CH4", "甲烷": "CH4", "N2O": "N2O",
    "N₂O": "N2O",
    "氧化亚氮": "N2O", "SF6": "SF6", "SF₆": "SF6", "NF3": "NF3", "SO2": "SO2", "SO₂": "SO2",
    "二氧化硫": "SO2", "NOx": "NOx", "CO": "CO", "NH3": "NH3", "coal": "coal", "煤": "coal",
    "煤炭": "coal", "coke": "coke", "焦炭": "coke", "oil": "oil", "石油": "oil", "gas": "gas",
    "天然气": "gas", "crude": "crude", "原油": "crude", "cement": "cement", "水泥": "cement",
  ]

  /// The standing name of a known substance.
  static func known(_ text: String) -> String? { spellings[text] }

  /// Whether an unknown word can be a substance: it does not start as a number does.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, UnitRegistry.numerals[first] == nil else {
      return false
    }
    return UnitRegistry.numberWords[text] == nil && text != "标准煤" && text != "标煤" && text != "of"
  }

  /// Splits `tCO2` into `t` and `CO2`: only formulas may be glued to a unit, never words.
  static func gluedFormula(_ text: String, isMass: (String) -> Bool) -> (String, String)? {
    var cut = text.startIndex
    while cut != text.endIndex {
      if cut != text.startIndex, text[cut].isUppercase || text[cut...].hasPrefix("co2"),
        let name = spellings[String(text[cut...])], isMass(String(text[..<cut]))
      {
        return (String(text[..<cut]), name)
      }
      cut = text.index(after: cut)
    }
    return nil
  }
}
