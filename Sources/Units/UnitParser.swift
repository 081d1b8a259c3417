/// Reads a unit: `product = part { ("/" | "*" | space) part }`, where a part is a word or a bracket
/// with its number in front, and `/` holds for the one part behind it.
struct UnitParser {
  let registry: UnitRegistry
  let tokens: [UnitScanner.Token]
  let end: Int
  var place = 0
  private var depth = 0

  init(_ text: String, _ registry: UnitRegistry) throws(UnitError) {
    self.registry = registry
    tokens = try UnitScanner.tokens(text)
    end = text.utf8.count
  }

  /// The whole text.
  mutating func unit() throws(UnitError) -> Unit {
    guard !tokens.isEmpty else {
      throw .syntax(
        offset: 0, message: "here a unit is expected", mend: "write [1] for plain numbers")
    }
    let factors = try product()
    guard place == tokens.count else {
      throw .syntax(offset: offset, message: "a bracket is closed that was not opened")
    }
    try Self.checkNumber(factors)
    let unit = try Unit(Self.tidied(factors))
    // What cancels may leave a number alone.
    try Self.checkNumber(unit.factors)
    return unit
  }

  var offset: Int { place < tokens.count ? tokens[place].offset : end }

  func kind(_ ahead: Int = 0) -> UnitScanner.Kind? {
    tokens.indices.contains(place + ahead) ? tokens[place + ahead].kind : nil
  }

  private mutating func product() throws(UnitError) -> [Factor] {
    skipSpace()
    var factors = kind() == .slash ? [] : try part()
    var isBelow = false
    while place < tokens.count, kind() != .close {
      skipSpace()
      guard let sign = kind(), sign != .close else { break }
      if isBelow && sign != .slash && sign != .times {
        throw .syntax(
          offset: offset, message: "it is open whether this stands below the line",
          mend: "write brackets, as in kg/(m s), or a * between")
      }
      isBelow = sign == .slash
      if sign == .slash || sign == .times || sign == .dot { place += 1 }
      skipSpace()
      let more = try part()
      factors += isBelow ? try Self.raised(more, Rational(-1), offset) : more
    }
    return factors
  }

  /// A number with what it counts, or one of the two alone.
  private mutating func part() throws(UnitError) -> [Factor] {
    let start = offset
    var number = 1.0
    var hasNumber = false
    while true {
      if case .number(let value) = kind() {
        number *= value
      } else if case .word(let word) = kind(), let value = UnitRegistry.numberWords[word] {
        number *= value
      } else {
        break
      }
      hasNumber = true
      place += 1
      skipSpaceBeforeWord()
    }
    guard number.isNormal else { throw .overflow("\(number)") }
    var factors: [Factor] = []
    switch kind() {
    case .word: factors = try word()
    case .open: factors = try bracket()
    default:
      guard hasNumber else {
        throw .syntax(offset: start, message: "here the name of a unit is expected")
      }
      return number == 1 ? [] : [.number(number)]
    }
    return Self.multiplied(factors, by: number)
  }

  private mutating func bracket() throws(UnitError) -> [Factor] {
    depth += 1
    defer { depth -= 1 }
    let start = offset
    guard depth <= 8 else { throw .syntax(offset: start, message: "the brackets are too deep") }
    place += 1
    var factors = Self.tidied(try product())
    guard kind() == .close else {
      throw .syntax(offset: start, message: "this bracket is not closed")
    }
    place += 1
    if case .exponent(let power) = kind() {
      factors = try Self.raised(factors, power, offset)
      place += 1
    }
    return factors
  }

  private mutating func skipSpace() {
    if kind() == .space { place += 1 }
  }

  private mutating func skipSpaceBeforeWord() {
    guard kind() == .space else { return }
    switch kind(1) {
    case .word, .number, .open: place += 1
    default: break
    }
  }

  /// A number alone must be a power of ten: `2010` in a heading is a year, not a unit.
  private static func checkNumber(_ factors: [Factor]) throws(UnitError) {
    let number = factors.reduce(1) { $0 * $1.multiplier }
    guard factors.allSatisfy(\.symbol.isNumber), number.isNormal,
      PowerOfTen.exponent(of: number) == nil
    else { return }
    throw .syntax(
      offset: 0,
      message: "\(PowerOfTen.spelling(number)) alone is no unit, only powers of ten are")
  }

  private static func multiplied(_ factors: [Factor], by number: Double) -> [Factor] {
    if number == 1 { return factors }
    guard factors.count == 1, factors[0].exponent.sign > 0 else {
      return [.number(number)] + factors
    }
    var factor = factors[0]
    factor.multiplier = PowerOfTen.snapped(factor.multiplier * number)
    return [factor]
  }

  static func raised(
    _ factors: [Factor], _ power: Rational, _ offset: Int
  ) throws(UnitError) -> [Factor] {
    var result: [Factor] = []
    for factor in factors {
      guard let next = factor.raised(to: power) else {
        throw .syntax(offset: offset, message: "this exponent is too large")
      }
      result.append(next)
    }
    return result
  }

  /// Equal symbols and all numbers brought together.
  private static func tidied(_ factors: [Factor]) -> [Factor] {
    var number = 1.0
    var result: [Factor] = []
    for factor in factors {
      if factor.symbol.isNumber {
        number *= factor.multiplier
      } else if let place = result.firstIndex(where: {
        $0.symbol == factor.symbol && $0.tag == factor.tag && $0.multiplier == 1
          && factor.multiplier == 1
      }), let sum = result[place].exponent.adding(factor.exponent) {
        result[place].exponent = sum
      } else {
        result.append(factor)
      }
    }
    return number == 1 ? result : [.number(PowerOfTen.snapped(number))] + result
  }
}

extension Unit {
  /// Reads a unit as it is written between brackets or in a table's heading.
  ///
  /// `Mt CO2`, `t CO2/1e4 CNY`, `1e8 CNY@2010`, `kgCO2/kg`, `km2`, `万吨标准煤`, `元/吨`. What
  /// stands below the line is the one part behind `/`, with its number, exponent and substance; for
  /// more than one write brackets.
  ///
  /// - Complexity: O(n²) in the length of a word, which is short; texts are at most 256 bytes.
  public init(
    parsing text: String, in registry: UnitRegistry = .standard
  ) throws(UnitError) {
    var parser = try UnitParser(text, registry)
    self = try parser.unit()
  }
}
