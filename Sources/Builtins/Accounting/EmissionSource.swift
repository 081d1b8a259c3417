import Interpreter
import Tables
import Units

/// One column of `emissions`: a fuel, a process or electricity, with what it is multiplied with.
struct EmissionSource {
  /// The emissions of one gas.
  struct Part {
    /// `CO2`, `CH4` or `N2O`, before they are made equivalents.
    var gas: String
    var chain: FactorChain
    /// Multiplier into the common unit.
    var multiplier: Double
  }

  var name: String
  var quantity: Column
  var parts: [Part]
  /// Whether it burns: it has a heat value, carbon per heat, or standard coal.
  var isFuel = false
  /// Numbers to multiply row by row, where the factor is a column: that of a grid.
  var rowFactors: [Double]?

  /// What the multipliers apply to.
  var base: [Double] {
    guard let rowFactors else { return quantity.numberCells }
    return zip(quantity.numberCells, rowFactors).map { $0 * $1 }
  }

  /// Emissions of one gas, one a row.
  func values(_ part: Part) -> [Double] { base.map { $0 * part.multiplier } }
}
