/// What can be wrong with a unit or with two that meet; positions are byte offsets in the unit's text.
public enum UnitError: Error, Hashable, Sendable {
  /// No unit of that name.
  case unknownUnit(symbol: String, offset: Int, nearest: [String])
  /// The text is not put together as a unit.
  case syntax(offset: Int, message: Phrase, mend: Phrase? = nil)
  /// Two units measure different things.
  case dimension(left: Unit, right: Unit)
  /// Two units are of different substances.
  case substance(left: Unit, right: Unit, leftSubstance: String, rightSubstance: String)
  /// Two units are in prices of different years.
  case priceYear(left: Unit, right: Unit, leftYear: Int, rightYear: Int)
  /// A unit grew beyond what numbers hold.
  case overflow(String)
  /// A unit cannot be defined so.
  case definition(name: String, message: Phrase)

  /// The byte offset in the unit's text, where there is one.
  public var offset: Int? {
    switch self {
    case .unknownUnit(_, let offset, _), .syntax(let offset, _, _): offset
    default: nil
    }
  }

  /// The cause in one sentence, without a full stop.
  public var message: Phrase {
    switch self {
    case .unknownUnit(let symbol, _, _): "there is no unit \(symbol)"
    case .syntax(_, let message, _): message
    case .dimension(let left, let right):
      "\(Self.measured(left)), \(Self.measured(right))"
    case .substance(let left, let right, let a, let b):
      left == right
        ? "\(Self.label(left)) sets \(a) against \(b)"
        : "\(Self.label(left)) is in \(a), \(Self.label(right)) is in \(b)"
    case .priceYear(let left, let right, let a, let b):
      "\(Self.label(left)) is in prices of \(a), \(Self.label(right)) in prices of \(b)"
    case .overflow(let text): "the unit \(text) is too large or too small for a number"
    case .definition(let name, let message): "the unit \(name) cannot be defined: \(message)"
    }
  }

  /// How to mend it, where there is a way.
  public var mend: Phrase? {
    switch self {
    case .unknownUnit(_, _, let nearest):
      nearest.isEmpty ? nil : "did you mean \(Self.either(nearest))?"
    case .syntax(_, _, let mend): mend
    case .dimension(let left, let right): Self.dimensionMend(left, right)
    case .substance(let left, _, "C", "CO2"):
      "multiply \(Self.label(left)) by 44/12 * 1[t CO2/t C]"
    case .substance(let left, _, "CO2", "C"):
      "multiply \(Self.label(left)) by 12/44 * 1[t C/t CO2]"
    case .substance(let left, _, let a, let b):
      "multiply \(Self.label(left)) by a factor in [t \(b)/t \(a)], see factors(…)"
    case .priceYear: "bring both to prices of one year with deflate(…)"
    case .overflow, .definition: nil
    }
  }

  private static func measured(_ unit: Unit) -> Phrase {
    if unit.isPlain { return "[1] is a plain number" }
    return unit.isRatio
      ? "\(label(unit)) is \(unit.dimensionWords)"
      : "\(label(unit)) measures \(unit.dimensionWords)"
  }

  private static func label(_ unit: Unit) -> String { unit.isPlain ? "[1]" : "[\(unit)]" }

  private static func either(_ names: [String]) -> Phrase {
    guard names.count > 1, let last = names.last else { return "\(names.first ?? "")" }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }

  private static func dimensionMend(_ left: Unit, _ right: Unit) -> Phrase? {
    let (a, b) = (left.dimension, right.dimension)
    guard a.bases.count == 1, b.bases.count == 1, a.total(a.bases[0]) == b.total(b.bases[0]) else {
      return nil
    }
    let (from, to) = (a.bases[0], b.bases[0])
    if from.isMoney && to.isMoney {
      return "multiply \(label(left)) by an exchange rate in [\(to.name)/\(from.name)]"
    }
    if from == .mass && to == .energy {
      return "multiply \(label(left)) by a heat value in [GJ/t] or [tce/t]"
    }
    if from == .energy && to == .mass {
      return "multiply \(label(left)) by a factor such as [t C/tce] or [t CO2/TJ]"
    }
    return nil
  }
}
