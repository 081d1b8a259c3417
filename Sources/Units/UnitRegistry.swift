/// The unit words that are known: the standard ones and those a program defines.
public struct UnitRegistry: Sendable {
  /// Which SI prefixes a word takes.
  enum Prefixes: Sendable {
    case none, upToKilo, kiloAndUp, all
  }

  /// What stands behind a word.
  enum Entry: Sendable {
    case symbol(Symbol, Prefixes)
    case alias(String, exponent: Int32)
  }

  /// What a word was found to be: a symbol, to a power where the word says so (`平方公里`).
  struct Found: Sendable {
    var symbol: Symbol
    var exponent: Rational
  }

  private var entries: [String: Entry]
  /// The longest word, in scalars; words without spaces between them are searched up to this length.
  private(set) var longest = 12

  /// The words that are always known.
  public static let standard = UnitRegistry()

  /// Apart, since hashing what is not ASCII is slow and most programs start without it.
  private static let chineseEntries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    entries.reserveCapacity(chinese.count)
    for (name, target, exponent) in chinese {
      entries[name] = .alias(target, exponent: exponent)
    }
    return entries
  }()

  private init() {
    entries = [:]
    entries.reserveCapacity(2 * Self.words.count)
    for row in Self.words {
      let parts = row.base.map { [Component(base: $0, tag: nil, exponent: Rational(row.exponent))] }
      for name in row.names {
        let symbol = Symbol(name: name, scale: row.scale, components: parts ?? [])
        entries[name] = .symbol(symbol, row.prefixes)
      }
    }
    for (name, components, scale, prefixes) in Self.compound {
      entries[name] = .symbol(
        Symbol(name: name, scale: scale, components: components), prefixes)
    }
  }

  /// The words that are known, sorted; prefixed forms are not listed.
  public var names: [String] { Set(entries.keys).union(Self.chineseEntries.keys).sorted() }

  /// The same registry with one more word: a multiple of a unit, or a new thing to count when there
  /// is no definition. A word that is known already gets the new meaning and keeps its prefixes.
  public func adding(
    name: String, definition: (value: Double, unit: Unit)?
  ) throws(UnitError) -> UnitRegistry {
    let length = name.unicodeScalars.count
    guard length <= 64, let first = name.unicodeScalars.first, !("0"..."9").contains(first),
      name.unicodeScalars.allSatisfy(UnitScanner.isWordScalar)
    else {
      throw .definition(name: String(name.prefix(64)), message: "this is no name of a unit")
    }
    var prefixes = Prefixes.none
    if case .symbol(_, let known) = entries[name] { prefixes = known }
    var copy = self
    copy.entries[name] = .symbol(try Self.symbol(name, definition), prefixes)
    copy.longest = max(longest, length)
    return copy
  }

  private static func symbol(
    _ name: String, _ definition: (value: Double, unit: Unit)?
  ) throws(UnitError) -> Symbol {
    guard let (value, unit) = definition else {
      let part = Component(base: Base(name: name), tag: nil, exponent: .one)
      return Symbol(name: name, scale: 1, components: [part])
    }
    let scale = value * unit.scale
    guard value > 0, scale.isNormal else {
      throw .definition(name: name, message: "its size must be a number above zero")
    }
    return Symbol(name: name, scale: scale, components: unit.dimension.components)
  }

  /// Looks a whole word up, with its prefix.
  func find(_ word: String) -> Found? {
    switch entries[word] ?? Self.chineseEntry(word) {
    case .symbol(let symbol, _): return Found(symbol: symbol, exponent: .one)
    case .alias(let target, let exponent):
      guard let found = find(target) else { return nil }
      return Found(symbol: found.symbol, exponent: Rational(exponent))
    case nil: return findPrefixed(word)
    }
  }

  private static func chineseEntry(_ word: String) -> Entry? {
    guard let first = word.utf8.first, first >= 0x80 else { return nil }
    return chineseEntries[word]
  }

  private func findPrefixed(_ word: String) -> Found? {
    guard let first = word.unicodeScalars.first, first.value < 0x400 else { return nil }
    for prefix in Self.prefixes where word.hasPrefix(prefix.name) {
      let rest = String(word.dropFirst(prefix.name.count))
      guard case .symbol(var symbol, let allowed) = entries[rest] else { continue }
      let isAllowed =
        switch allowed {
        case .none: false
        case .upToKilo: prefix.exponent <= 3
        case .kiloAndUp: prefix.exponent >= 3
        case .all: true
        }
      guard isAllowed else { continue }
      let power = PowerOfTen.value(abs(prefix.exponent))
      symbol.scale = prefix.exponent < 0 ? symbol.scale / power : symbol.scale * power
      symbol.name = word
      return Found(symbol: symbol, exponent: .one)
    }
    return nil
  }
}
