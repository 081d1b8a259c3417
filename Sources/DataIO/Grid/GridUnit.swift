import Units

/// Units that stand above a table: `单位：万吨标准煤`, `Unit: 10 000 persons`.
enum GridUnit {
  /// What follows `单位：`; `nil` where a text says nothing of the kind.
  static func statement(in text: String) -> String? {
    let plain = YearbookText.plain(text)
    let lower = plain.lowercased()
    for opening in ["单位", "计量单位", "unit", "units"] {
      guard let found = find(opening, in: lower) else { continue }
      // As many signs in, the text and its lower case have the same place.
      let place = plain.index(plain.startIndex, offsetBy: found + opening.count)
      var rest = plain[place...].drop { $0 == " " }
      guard rest.first == ":" else { continue }
      rest = rest.dropFirst().drop { $0 == " " }
      let end = rest.firstIndex { $0 == ")" || $0 == ";" } ?? rest.endIndex
      let unit = rest[..<end]
      if !unit.isEmpty { return String(unit) }
    }
    return nil
  }

  /// The position, counted in signs, of a word in a text; at its beginning or behind a sign that is no letter.
  private static func find(_ word: String, in text: String) -> Int? {
    let signs = Array(text)
    let wanted = Array(word)
    guard signs.count >= wanted.count else { return nil }
    return (0...(signs.count - wanted.count)).first { start in
      signs[start..<(start + wanted.count)].elementsEqual(wanted)
        && (start == 0 || !signs[start - 1].isLetter || !wanted[0].isASCII)
    }
  }

  /// The unit of a whole table, from the texts above it: a statement, brackets behind the name of the
  /// indicator, or a line that is a unit in words.
  static func unit(
    above texts: [String], registry: UnitRegistry
  ) -> (unit: Unit, spelling: String)? {
    for text in texts {
      if let spelling = statement(in: text), let unit = unit(spelling, registry) {
        return (unit, spelling)
      }
    }
    for text in texts {
      let (_, unit, _) = splitHeader(text, registry: registry)
      if let unit { return (unit, unit.spelling) }
    }
    for text in texts {
      let plain = YearbookText.plain(text)
      if let spelling = inWords(plain.lowercased()), let unit = unit(spelling, registry) {
        return (unit, plain)
      }
    }
    return nil
  }

  /// A unit in words, as a line of its own: also `million metric tons of energy-related carbon dioxide`.
  private static func inWords(_ line: String) -> String? {
    if let spelling = words[line] { return spelling }
    guard line.hasSuffix("carbon dioxide") || line.hasSuffix("co2") else { return nil }
    for (size, unit) in [("million", "Mt CO2"), ("thousand", "kt CO2")] {
      for ton in ["metric tons of", "tonnes of"] where line.hasPrefix("\(size) \(ton) ") {
        return unit
      }
    }
    return nil
  }

  /// A unit from its spelling.
  static func unit(_ spelling: String, _ registry: UnitRegistry) -> Unit? {
    (try? Unit(parsing: spelling, in: registry))
      ?? words[spelling.lowercased()].flatMap { try? Unit(parsing: $0, in: registry) }
  }

  /// Units that yearbooks write in words.
  private static let words: [String: String] = [
    "million metric tons of carbon dioxide": "Mt CO2",
    "million metric tons carbon dioxide": "Mt CO2",
    "million tonnes of carbon dioxide": "Mt CO2",
    "thousand metric tons of carbon dioxide": "kt CO2",
    "10 000 tons": "1e4 t", "10000 tons": "1e4 t", "10 000 tonnes": "1e4 t",
    "10 000 tons of sce": "1e4 tce", "10000 tons of sce": "1e4 tce",
    "10 000 persons": "1e4 person", "10000 persons": "1e4 person",
    "100 million yuan": "1e8 CNY", "100 million kwh": "1e8 kWh",
    "million btu": "1e6 Btu", "trillion btu": "1e12 Btu",
  ]
}
