import Interpreter
import Tables
import Units

/// Compares a factor per energy with the IPCC default of its fuel: a factor that is twice or half
/// of it is most often on another basis.
enum FactorPlausibility {
  /// Which fuel of the IPCC set a common name is.
  private static let synonyms = ["coal": "other_bituminous", "raw_coal": "other_bituminous"]

  /// A note, or `nil` when the factor is plausible or nothing is known to compare it with.
  static func note(_ row: FactorTable.Row) -> Phrase? {
    guard let given = perStandardCoal(row), let standard = standard(row.fuel) else { return nil }
    let ratio = given / standard
    guard ratio > 2 || ratio < 0.5 else { return nil }
    let (own, usual) = (
      NumberText.significant(given, digits: 5), NumberText.significant(standard, digits: 4)
    )
    let times = NumberText.significant(ratio, digits: 2)
    if let coal = row.coal, coal.value > 0 {
      let other = given * 12.0 / 44.0 / coal.value
      if abs(other / standard - 1) < 0.05 {
        return
          "the factor of \(row.fuel), \(own) t C/tce, is \(times) times the IPCC default of \(usual); read as CO2 per unit of fuel it would be \(NumberText.significant(other, digits: 4)) t C/tce, so it is on another basis than its table says"
      }
    }
    return
      "the factor of \(row.fuel), \(own) t C/tce, is \(times) times the IPCC default of \(usual)"
  }

  /// A note when a factor that is multiplied with standard coal looks like one per unit of fuel: it
  /// comes close to the IPCC default only when it is divided by the coefficient to standard coal.
  static func doubleConversion(_ row: FactorTable.Row) -> Phrase? {
    guard let given = perStandardCoal(row), let standard = standard(row.fuel),
      let coal = row.coal, coal.value > 0
    else { return nil }
    let asStated = abs(given / standard - 1)
    let perFuel = abs(given / coal.value / standard - 1)
    guard perFuel < 0.08, perFuel + 0.02 < asStated else { return nil }
    return
      "the factor of \(row.fuel) is \(NumberText.significant(given / standard, digits: 2)) times the IPCC default per standard coal, and \(NumberText.significant(given / coal.value / standard, digits: 2)) times when it is divided by its coefficient \(NumberText.significant(coal.value)): it seems to be per unit of fuel, so that standard coal converts twice, an error of \(NumberText.significant(100 * (coal.value - 1), digits: 3)) %"
  }

  /// The factor of a row in t C/tce, when it is one per standard coal.
  private static func perStandardCoal(_ row: FactorTable.Row) -> Double? {
    guard let value = row.value else { return nil }
    for (text, factor) in [("t C/tce", 1.0), ("t CO2/tce", 12.0 / 44.0)] {
      if let unit = try? Unit(parsing: text), let scale = try? value.unit.factor(to: unit) {
        return value.value * scale * factor
      }
    }
    return nil
  }

  /// Carbon per tonne of standard coal, from the IPCC carbon content.
  private static func standard(_ fuel: String) -> Double? {
    let name = synonyms[fuel] ?? fuel
    for line in FactorSet.ipcc2006.rows.split(separator: "\n") {
      let cells = line.split(separator: "|")
      guard cells.count > 3, cells[0] == name, let carbon = Double(cells[3]) else { continue }
      return carbon * 29.3076 / 1000
    }
    return nil
  }
}
