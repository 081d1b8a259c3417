import Interpreter
import Tables
import Units

/// What one fuel is multiplied with, found by units: the first chain that comes out as mass of one
/// of the gases asked for.
struct FactorChain {
  /// The number that a quantity in its own unit is multiplied with to be in `unit`.
  var multiplier: Double
  /// The unit of the product: a mass of `gas`.
  var unit: Unit
  /// The chain as it is shown: `1e4 tce × 0.755 t C/tce`.
  var text: String
  /// Whether it goes through standard coal.
  let goesThroughCoal: Bool
  /// The substance it comes out as.
  var gas: String

  /// The first of some chains that comes out as one of some gases; `nil` when none does.
  init?(
    quantity: Unit, chains: [[Link]], gases: [String], coal: Link? = nil
  ) throws(Stop) {
    for links in chains {
      guard let product = Self.product(quantity, links) else { continue }
      for gas in gases {
        guard Self.isMass(product.unit, of: try Self.unit("t \(gas)")) else { continue }
        unit = try Self.tidy(product.unit, quantity, gas)
        let target = unit
        multiplier =
          product.value
          * (try units("fuels") { () throws(UnitError) in try product.unit.factor(to: target) })
        text = ([quantity.spelling] + links.map { Self.text($0) }).joined(separator: " × ")
        self.gas = gas
        goesThroughCoal = coal != nil && links.count > 1 && links.first == coal
        return
      }
    }
    return nil
  }

  /// The chain of CO2 or carbon of a fuel, as the substance asked for.
  init(
    quantity: Unit, row: FactorTable.Row, as substance: String, column: String
  ) throws(Stop) {
    let found = try FactorChain(
      quantity: quantity, chains: Self.chains(row), gases: ["C", "CO2"], coal: row.coal)
    guard var found else { throw Self.noChain(quantity, row, column) }
    if found.gas != substance { try found.exchangeCarbon() }
    self = found
  }

  /// Makes CO2 of carbon and carbon of CO2.
  mutating func exchangeCarbon() throws(Stop) {
    let isCarbon = gas == "C"
    try become(
      isCarbon ? "CO2" : "C", times: isCarbon ? 44.0 / 12.0 : 12.0 / 44.0,
      shown: isCarbon ? "44/12" : "12/44")
  }

  /// Makes the equivalent in CO2 of a gas.
  mutating func weigh(by warming: GlobalWarming, _ call: Call) throws(Stop) {
    if gas == "C" { try exchangeCarbon() }
    guard gas != "CO2e" else { return }
    guard let potential = warming[gas] else {
      throw call.wrong(
        "gwp", "M202", "\(warming.name) has no warming potential of \(gas)", kind: "domain",
        mend: "give a table with it: `gwp = table(gas = [\"\(gas)\"], value = […])`")
    }
    let shown = potential == 1 ? nil : "\(NumberText.significant(potential)) (\(warming.name))"
    try become("CO2e", times: potential, shown: shown)
  }

  /// Puts another substance in the place of the gas.
  private mutating func become(
    _ substance: String, times factor: Double, shown: String?
  ) throws(Stop) {
    let ratio = try Self.unit("t \(substance)/t \(gas)")
    let before = unit
    let converted = try units("fuels") { () throws(UnitError) in
      try before.multiplied(by: ratio).reduced()
    }
    multiplier *= converted.factor * factor
    unit = converted.unit
    gas = substance
    if let shown { text += " × \(shown)" }
  }

  /// What may be multiplied for the carbon of a fuel, in the order that is tried.
  static func chains(_ row: FactorTable.Row) -> [[Link]] {
    let oxidation = row.oxidation.map { [$0] } ?? []
    var chains: [[Link]] = []
    if let value = row.value { chains += through(value, row).map { $0 + oxidation } }
    if let carbon = row.carbon {
      if let heat = row.heat { chains.append([heat, carbon] + oxidation) }
      chains.append([carbon] + oxidation)
    }
    return chains
  }

  /// A factor by itself, through standard coal, and through heat.
  static func through(_ factor: Link, _ row: FactorTable.Row) -> [[Link]] {
    [[factor]] + [row.coal, row.heat].compactMap { $0.map { [$0, factor] } }
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

  /// The unit to show a mass of a gas in: the scale of the quantity, or tonnes where the product is
  /// none that people write.
  private static func tidy(_ unit: Unit, _ quantity: Unit, _ gas: String) throws(Stop) -> Unit {
    let scales = ["t", "kt", "Mt", "Gt", "1e4 t", "1e8 t"]
    if scales.contains(quantity.spelling) { return try Self.unit("\(quantity.spelling) \(gas)") }
    if scales.contains(where: { unit.spelling == "\($0) \(gas)" }) { return unit }
    return try Self.unit("t \(gas)")
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
}

extension FactorChain {
  /// Why no chain comes out, with the double conversion named where it would be one.
  static func noChain(_ quantity: Unit, _ row: FactorTable.Row, _ column: String) -> Stop {
    var notes: [Phrase] = []
    for links in chains(row) {
      let factors = links.map { "[\(text($0))]" }.joined(separator: " × ")
      let chain: Phrase = "[\(quantity.spelling)] × \(factors)"
      notes.append(
        product(quantity, links).map { "\(chain) gives \($0.unit.spelling)" } ?? chain)
    }
    return .failure(
      Failure(
        "U025",
        "`\(column)` in [\(quantity.spelling)] and the factors of \(row.fuel) do not come out as carbon or CO2",
        argument: "fuels", notes: notes, mend: mend(quantity, row, column)))
  }

  private static func mend(_ quantity: Unit, _ row: FactorTable.Row, _ column: String) -> Phrase {
    if let coal = row.coal, let value = row.value, isStandardCoal(quantity),
      product(quantity, [coal, value]) != nil
    {
      return
        "the factor is in \(value.unit.spelling), the quantity is standard coal already: converting twice would be wrong; use a factor per tce, or the physical quantity"
    }
    if let value = row.value,
      value.unit.substances.contains(where: { ["CH4", "N2O"].contains($0) })
    {
      return "the factor is one of another gas: `as = \"CO2e\"` counts it"
    }
    return "state the unit the quantities really have: `.\(column) to […]`"
  }

  private static func isStandardCoal(_ quantity: Unit) -> Bool {
    guard let coal = try? Unit(parsing: "tce") else { return false }
    return isMass(quantity, of: coal)
  }
}
