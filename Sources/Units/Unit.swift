/// A unit as its source wrote it: a product of symbols, each with number, exponent and what is stated
/// about it (a substance such as `CO2`, a price year such as `@2010`).
///
/// Two units are equal when they are written alike after spacing and script are put in order
/// (`tCO2` is `t CO2`, `万吨` is `1e4 t`); whether they mean the same is for `compatibility(with:)`.
public struct Unit: Hashable, Sendable, CustomStringConvertible {
  /// The parts in the order they are shown, those above the line first; a number without a symbol stands first and is there only
  /// when there is no symbol above the line that could carry it.
  let factors: [Factor]

  /// The unit of plain numbers.
  public static let one = Unit(unchecked: [])

  /// Whether it is the unit of plain numbers; `%` and a bare `1e4` are not.
  public var isPlain: Bool { factors.isEmpty }

  /// One of it in base units: gram, metre, second, joule, person, one of each currency.
  public var scale: Double {
    let parts = scaleParts
    return parts.above / parts.below
  }

  /// As it is shown and can be read again.
  public var spelling: String { Self.spell(factors) }

  /// The spelling.
  public var description: String { spelling }

  /// Whether all dimensions cancel, as in `%`, `t/Mt` or `t CO2/t`.
  public var isRatio: Bool {
    let dimension = self.dimension
    return dimension.bases.allSatisfy { dimension.total($0) == .zero }
  }

  /// Whether amounts in it add up: something is counted, and nothing divides it but time.
  public var isAmount: Bool {
    let dimension = self.dimension
    let powers = dimension.bases.map { ($0, dimension.total($0).sign) }
    return powers.contains { $0.1 > 0 } && powers.allSatisfy { $0.1 >= 0 || $0.0 == .time }
  }

  /// In words what it measures: `mass`, `energy/money (CNY)`, `a ratio`.
  public var dimensionWords: Phrase { isPlain ? "a plain number" : dimension.words }

  /// The substances it names, in order, each once.
  public var substances: [String] {
    var names: [String] = []
    for part in dimensionParts {
      if case .substance(let name) = part.tag, !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// The price years it names, in order, each once.
  public var priceYears: [Int] {
    var years: [Int] = []
    for part in dimensionParts {
      if case .priceYear(let year) = part.tag, !years.contains(year) { years.append(year) }
    }
    return years
  }

  /// A unit of these parts, when its size is a number and its exponents fit.
  init(_ factors: [Factor]) throws(UnitError) {
    let symbols = factors.filter { $0.exponent != .zero && !$0.symbol.isNumber }
    var kept = symbols.filter { $0.exponent.sign > 0 } + symbols.filter { $0.exponent.sign < 0 }
    guard kept.count <= 64 else { throw .overflow(Self.spell(Array(kept.prefix(4))) + "…") }
    var number = 1.0
    for factor in factors where factor.symbol.isNumber { number *= factor.multiplier }
    if number != 1, let first = kept.firstIndex(where: { $0.exponent.sign > 0 }) {
      number *= kept[first].multiplier
      kept[first].multiplier = PowerOfTen.snapped(number)
    } else if PowerOfTen.snapped(number) != 1 {
      kept.insert(.number(PowerOfTen.snapped(number)), at: 0)
    }
    self.factors = kept
    let parts = scaleParts
    guard parts.above.isNormal, parts.below.isNormal, (parts.above / parts.below).isNormal,
      hasDimension
    else { throw .overflow(Self.spell(self.factors)) }
  }

  private init(unchecked factors: [Factor]) { self.factors = factors }

  /// Sizes above and below the line apart, so that a ratio of two units is rounded once.
  var scaleParts: (above: Double, below: Double) {
    var parts = (above: 1.0, below: 1.0)
    for factor in factors {
      if factor.exponent.sign < 0 {
        parts.below *= factor.magnitude
      } else {
        parts.above *= factor.magnitude
      }
    }
    return parts
  }

  /// What it measures, equal parts brought together.
  var dimension: Dimension {
    var dimension = Dimension()
    for component in dimensionParts { _ = dimension.multiply(by: component) }
    return dimension
  }

  private var dimensionParts: [Component] { factors.flatMap { $0.components ?? [] } }

  private var hasDimension: Bool {
    var dimension = Dimension()
    for factor in factors {
      guard let components = factor.components else { return false }
      for component in components {
        guard dimension.multiply(by: component) else { return false }
      }
    }
    return true
  }
}
