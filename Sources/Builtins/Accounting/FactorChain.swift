import Interpreter
import Tables
import Units

/// What one fuel is multiplied with, found by units: the first chain that comes out as mass of
/// carbon or CO2.
struct FactorChain {
  /// The number that a quantity in its own unit is multiplied with to be in `unit`.
  let multiplier: Double
  /// The unit of the product: a mass of C or CO2.
  let unit: Unit
  /// The chain as it is shown: `1e4 tce × 0.755 t C/tce`.
  let text: String

  /// Finds the chain of a fuel.
  init(
    quantity: Unit, row: FactorTable.Row, as substance: String, column: String
  ) throws(Stop) {
    let carbon = try Self.unit("t C")
    let dioxide = try Self.unit("t CO2")
    for links in Self.chains(row) {
      guard let product = Self.product(quantity, links) else { continue }
      let isCarbon = Self.isMass(product.unit, of: carbon)
      guard isCarbon || Self.isMass(product.unit, of: dioxide) else { continue }
      var multiplier = product.value
      var unit = product.unit
      var text = ([quantity.spelling] + links.map { Self.text($0) }).joined(separator: " × ")
      if isCarbon != (substance == "C") {
        let ratio = try Self.unit(isCarbon ? "t CO2/t C" : "t C/t CO2")
        let converted = try units("fuels") { () throws(UnitError) in
          try unit.multiplied(by: ratio).reduced()
        }
        multiplier *= converted.factor * (isCarbon ? 44.0 / 12.0 : 12.0 / 44.0)
        unit = converted.unit
        text += isCarbon ? " × 44/12" : " × 12/44"
      }
      self.multiplier = multiplier
      self.unit = unit
      self.text = text
      return
    }
    throw Self.noChain(quantity, row, column)
  }

  private static func chains(_ row: FactorTable.Row) -> [[Link]] {
    let oxidation = row.oxidation.map { [$0] } ?? []
    var chains: [[Link]] = []
    if let value = row.value {
      chains.append([value] + oxidation)
      if let coal = row.coal { chains.append([coal, value] + oxidation) }
      if let heat = row.heat { chains.append([heat, value] + oxidation) }
    }
    if let carbon = row.carbon {
      if let heat = row.heat { chains.append([heat, carbon] + oxidation) }
      chains.append([carbon] + oxidation)
    }
    return chains
  }

  private static func product(_ quantity: Unit, _ links: [Link]) -> Link? {
    var product = Link(value: 1, unit: quantity)
    for link in links {
      guard let unit = try? product.unit.multiplied(by: link.unit) else { return nil }
      product = Link(value: product.value * link.value, unit: unit)
    }
    guard let reduced = try? product.unit.reduced() else { return nil }
    return Link(value: product.value * reduced.factor, unit: reduced.unit)
  }

  private static func isMass(_ unit: Unit, of substance: Unit) -> Bool {
    switch unit.compatibility(with: substance) {
    case .same, .scaled: true
    default: false
    }
  }

  private static func unit(_ text: String) throws(Stop) -> Unit {
    try units("fuels") { () throws(UnitError) in try Unit(parsing: text) }
  }

  private static func text(_ link: Link) -> String {
    let number = NumberText.significant(link.value)
    return link.unit.isPlain ? number : "\(number) \(link.unit.spelling)"
  }

  /// Why no chain comes out, with the double conversion named where it would be one.
  private static func noChain(
    _ quantity: Unit, _ row: FactorTable.Row, _ column: String
  ) -> Stop {
    var notes: [String] = []
    for links in chains(row) {
      let made = product(quantity, links).map { " gives \($0.unit.spelling)" } ?? ""
      notes.append(
        "[\(quantity.spelling)] × " + links.map { "[\(text($0))]" }.joined(separator: " × ") + made)
    }
    var mend = "state the unit the quantities really have: `.\(column) to […]`"
    if let coal = row.coal, let value = row.value,
      (try? Unit(parsing: "tce"))
        .map({ (tce: Unit) in isMultiple(quantity, of: tce) }) == true,
      product(quantity, [coal, value]) != nil
    {
      mend =
        "the factor is per \(value.unit.spelling), the quantity is standard coal already: "
        + "converting twice would be wrong; use a factor per tce, or the physical quantity"
    }
    return .failure(
      Failure(
        "U025",
        "`\(column)` in [\(quantity.spelling)] and the factors of \(row.fuel) do not come "
          + "out as carbon or CO2", argument: "fuels", notes: notes, mend: mend))
  }

  private static func isMultiple(_ unit: Unit, of other: Unit) -> Bool {
    switch unit.compatibility(with: other) {
    case .same, .scaled: true
    default: false
    }
  }
}
