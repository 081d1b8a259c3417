import Interpreter
import Tables
import Units

/// Compares a factor per energy with the IPCC default of its fuel: a factor that is twice or half
/// of it is most often on another basis.
enum FactorPlausibility {
  /// Which fuel of the IPCC set a common name is.
  private static let synonyms = ["coal": "other_bituminous", "raw_coal": "other_bituminous"]

  /// A note, or `nil` when the factor is plausible or nothing is known to compare it with.
  static func note(_ row: FactorTable.Row) -> String? {
    guard let value = row.value, let perTce = try? Unit(parsing: "t C/tce"),
      let factor = try? value.unit.factor(to: perTce),
      let standard = standard(row.fuel)
    else { return nil }
    let given = value.value * factor
    let ratio = given / standard
    guard ratio > 2 || ratio < 0.5 else { return nil }
    var note =
      "the factor of \(row.fuel), \(NumberText.significant(given, digits: 5)) t C/tce, is "
      + "\(NumberText.significant(ratio, digits: 2)) times the IPCC default of "
      + "\(NumberText.significant(standard, digits: 4))"
    if let coal = row.coal, coal.value > 0 {
      let other = given * 12.0 / 44.0 / coal.value
      if abs(other / standard - 1) < 0.05 {
        note +=
          "; read as CO2 per unit of fuel it would be "
          + "\(NumberText.significant(other, digits: 4)) t C/tce, so it is on another basis than "
          + "its table says"
      }
    }
    return note
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
