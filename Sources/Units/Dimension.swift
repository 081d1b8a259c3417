/// What is counted or measured, independent of any other.
///
/// Energy stands beside mass, length and time and is not made of them: a mass of carbon per energy
/// must not lose its mass against the mass inside a joule. Each currency stands for itself, since no
/// fixed number turns one into another.
struct Base: Hashable, Sendable {
  /// The identity, also the word for messages.
  let name: String
  /// Whether it is a currency.
  var isMoney = false

  static let mass = Base(name: "mass")
  static let length = Base(name: "length")
  static let time = Base(name: "time")
  static let energy = Base(name: "energy")
  static let amount = Base(name: "amount of substance")
  static let people = Base(name: "people")
  static let households = Base(name: "households")

  static func money(_ currency: String) -> Base { Base(name: currency, isMoney: true) }
}

/// What is stated about a factor beyond its dimension.
enum Tag: Hashable, Sendable {
  /// Of what: `CO2`, `C`, `coal`.
  case substance(String)
  /// In prices of which year.
  case priceYear(Int)

  /// The bare name, `CO2` or `2010`.
  var name: String {
    switch self {
    case .substance(let name): name
    case .priceYear(let year): "\(year)"
    }
  }

  /// With its kind, for notes.
  var phrase: String {
    switch self {
    case .substance(let name): "substance \(name)"
    case .priceYear(let year): "price year \(year)"
    }
  }

  /// How it stands behind a symbol.
  var suffix: String {
    switch self {
    case .substance(let name): " \(name)"
    case .priceYear(let year): "@\(year)"
    }
  }

  var isEmission: Bool {
    if case .substance(let name) = self { return Substance.emissions.contains(name) }
    return false
  }
}

/// A base with what is stated of it, to a power.
struct Component: Hashable, Sendable {
  var base: Base
  var tag: Tag?
  var exponent: Rational
}

/// The product of bases that a unit measures, with equal ones brought together.
struct Dimension: Sendable {
  /// Without zero exponents, in order of first appearance.
  private(set) var components: [Component] = []

  /// Multiplies one more in; false when an exponent overflows.
  mutating func multiply(by component: Component) -> Bool {
    let place = components.firstIndex { $0.base == component.base && $0.tag == component.tag }
    guard let place else {
      if component.exponent != .zero { components.append(component) }
      return true
    }
    guard let sum = components[place].exponent.adding(component.exponent) else { return false }
    if sum == .zero {
      components.remove(at: place)
    } else {
      components[place].exponent = sum
    }
    return true
  }

  /// The exponent of a base, whatever is stated of it.
  func total(_ base: Base) -> Rational {
    components.filter { $0.base == base }
      .reduce(.zero) { $0.adding($1.exponent) ?? .zero }
  }

  /// The exponent of a base with exactly this tag.
  func exponent(_ base: Base, _ tag: Tag?) -> Rational {
    components.first { $0.base == base && $0.tag == tag }?.exponent ?? .zero
  }

  /// The bases, each once.
  var bases: [Base] {
    var seen: [Base] = []
    for component in components where !seen.contains(component.base) {
      seen.append(component.base)
    }
    return seen
  }

  /// In words, for messages: `mass`, `area`, `mass/money (CNY)`.
  var words: Phrase {
    let parts = bases.sorted { $0.name < $1.name }.map { ($0, total($0)) }
      .filter { $0.1 != .zero }
    if let common = Self.commonName(parts) { return common }
    let above = parts.filter { $0.1.sign > 0 }.map { Self.word($0.0, $0.1) }
    let below = parts.filter { $0.1.sign < 0 }.map { Self.word($0.0, $0.1.negated) }
    if above.isEmpty && below.isEmpty { return "a ratio" }
    let top = above.isEmpty ? "1" : Phrase(list: above, separator: "·")
    if below.isEmpty { return top }
    return below.count == 1
      ? "\(top)/\(below[0])" : "\(top)/(\(list: below, separator: "·"))"
  }

  private static func commonName(_ parts: [(Base, Rational)]) -> Phrase? {
    let power =
      parts.count == 2
      && parts.contains { $0.0 == .energy && $0.1 == .one }
      && parts.contains { $0.0 == .time && $0.1 == Rational(-1) }
    return power ? "power" : nil
  }

  private static func word(_ base: Base, _ exponent: Rational) -> Phrase {
    if base == .length && exponent == Rational(2) { return "area" }
    if base == .length && exponent == Rational(3) { return "volume" }
    let name: Phrase = base.isMoney ? "money (\(base.name))" : Phrase(word: base.name)
    if exponent == .one { return name }
    return exponent.isWhole ? "\(name)^\(exponent)" : "\(name)^(\(exponent))"
  }
}
