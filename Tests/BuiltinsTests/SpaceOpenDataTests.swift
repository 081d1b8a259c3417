import Interpreter
import TestSupport
import Testing

/// Contiguity of public maps against what libpysal 4.14.1 makes of them; read in place.
@Suite struct SpaceOpenDataTests {
  @Test(arguments: [
    ("china_provinces", "adcode", 68), ("us_states", "abbr", 108), ("world_countries", "iso", 314),
    ("world_countries_50m", "id", 329),
  ])
  func contiguityIsThatOfLibpysal(name: String, code: String, pairs: Int) throws {
    guard let map = try openData("data/open/\(name).geojson"),
      let expected = try openData("data/open/contiguity_\(name).csv")
    else { return }
    let rows = expected.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    try withFolder { folder in
      try write(map, to: "\(folder)/a.geojson")
      for (rule, column) in [("queen", 2), ("rook", 3)] {
        let ran = run(
          """
          let w = contiguity(map("a.geojson", name = .\(code)), "\(rule)")
          for pair in w.edges.from { pair.name }
          for pair in w.edges.to { pair.name }
          """, folder: folder)
        #expect(ran.error == nil)
        let ends = ran.values.map { $0.members.map(\.inlineText) }
        let found = Set(zip(ends[0], ends[1]).map { "\($0) \($1)" })
        let wanted = rows.filter { $0[column].first == "1" }
        #expect(found.count == 2 * wanted.count)
        #expect(wanted.allSatisfy { found.contains("\($0[0]) \($0[1])") })
        #expect(wanted.allSatisfy { found.contains("\($0[1]) \($0[0])") })
        if rule == "queen" { #expect(wanted.count == pairs) }
      }
    }
  }
}
