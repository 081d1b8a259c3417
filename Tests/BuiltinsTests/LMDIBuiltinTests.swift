import Interpreter
import Tables
import Testing

/// `lmdi` through the language, against values computed independently of it.
@Suite struct LMDIBuiltinTests {
  /// Industries of one city with emissions, output and the city's whole output.
  static func kaya(_ rows: [(String, Int, Double, Double, Double)]) -> String {
    func list(_ texts: [String]) -> String { "[\(texts.joined(separator: ", "))]" }
    return """
      let t = key(table(
        city = \(list(rows.map { "\"\($0.0.prefix(1))\"" })),
        industry = \(list(rows.map { "\"\($0.0)\"" })),
        year = \(list(rows.map { "\($0.1)" })),
        co2 = \(list(rows.map { "\($0.2)" })),
        va = \(list(rows.map { "\($0.3)" })),
        gdp = \(list(rows.map { "\($0.4)" }))), .city, .industry, .year)
      let factors = [intensity = .co2 / .va, structure = .va / .gdp, scale = .gdp]

      """
  }

  static let four: [(String, Int, Double, Double, Double)] = [
    ("A1", 2010, 120, 30, 200), ("A2", 2010, 80, 40, 200), ("A3", 2010, 15, 25, 200),
    ("A4", 2010, 0, 2, 200), ("A1", 2015, 150, 42, 310), ("A2", 2015, 60, 50, 310),
    ("A3", 2015, 15, 31, 310), ("A4", 2015, 4, 6, 310),
  ]

  static func numbers(_ program: String) -> [Double] {
    run(program).values.flatMap { value -> [Double] in
      if case .vector(let vector) = value { return vector.members.compactMap(\.asNumber) }
      return [value.asNumber ?? .nan]
    }
  }

  static func agree(_ got: [Double], _ expected: [Double]) -> Bool {
    got.count == expected.count
      && zip(got, expected).allSatisfy { abs($0 - $1) <= 1e-11 + 1e-9 * abs($1) }
  }

  @Test func kayaOfIndustries() {
    let got = Self.numbers(
      Self.kaya(Self.four)
        + """
        let r = t |> lmdi(of = .co2, factors = factors, over = 2010..2015, across = .industry)
        r.effects.scale
        r.effects.structure
        r.effects.intensity
        r.effects.total
        r.cells.structure
        """)
    #expect(
      Self.agree(
        got,
        [
          95.96196218247067, -31.98588276688477, -49.97607941558587, 14, -13.683930417503499,
          -14.954799079668124, -3.3471532697131456, 0,
        ]))
  }

  @Test func industriesThatAppearAndDisappearChangeStructure() {
    let program =
      Self.kaya([
        ("A1", 2010, 10, 4, 20), ("A2", 2010, 0, 0, 20), ("A3", 2010, 5, 2, 20),
        ("A1", 2015, 0, 0, 20), ("A2", 2015, 7, 3, 20), ("A3", 2015, 5, 2, 20),
      ])
        + """
        let r = t |> lmdi(of = .co2, factors = factors, over = 2010..2015, across = .industry)
        r.effects.structure
        r.effects.intensity
        r.cells.structure
        """
    #expect(Self.agree(Self.numbers(program), [-3, 0, -10, 7, 0]))
    #expect(run(program).warnings.isEmpty)
  }

  @Test func regionsAddUp() {
    let program =
      Self.kaya([
        ("A1", 2010, 87.16, 38.84, 212.18), ("A2", 2010, 25.7, 48.12, 212.18),
        ("A3", 2010, 24.41, 30.92, 212.18), ("A1", 2015, 64.51, 45.65, 304.06),
        ("A2", 2015, 28.79, 73.15, 304.06), ("A3", 2015, 19.31, 41.23, 304.06),
        ("B1", 2010, 18.25, 46.4, 243.2), ("B2", 2010, 61.45, 40.88, 243.2),
        ("B3", 2010, 49.46, 47.83, 243.2), ("B1", 2015, 25.97, 72.58, 428.09),
        ("B2", 2015, 44.31, 62.28, 428.09), ("B3", 2015, 44.75, 90.45, 428.09),
      ])
        + """
        let r = t |> lmdi(of = .co2, factors = factors, over = 2010..2015, across = .industry)
        r.effects.scale
        r.effects.total
        t |> lmdi(of = .co2, factors = factors, over = 2010..2015, across = .industry, by = [])
          |> .effects.intensity
        """
    #expect(
      Self.agree(
        Self.numbers(program),
        [44.70179940441615, 68.62461837599719, -24.66, -14.13, -130.4542324958025]))
  }

  @Test func aggregatesRunOverTheMembersWithinGroupAndYear() {
    let program =
      Self.kaya(Self.four)
        + """
        let r = t |> lmdi(
          of = .co2, factors = [a = .co2 / .va, b = .va / sum(.va), c = sum(.va)],
          over = 2010..2015, across = .industry)
        close(sum(r.effects.a) + sum(r.effects.b) + sum(r.effects.c), 14)
        """
    #expect(shown(program) == "true")
  }

  @Test func indicesMultiplyToTheRatio() {
    let program =
      Self.kaya(Self.four)
        + """
        for variant in ["I", "II"] {
          let r = t |> lmdi(
            of = .co2, factors = factors, over = 2010..2015, across = .industry,
            form = "multiplicative", variant = variant)
          close(sum(r.effects.scale * r.effects.structure * r.effects.intensity), 229 / 215)
        }
        """
    #expect(shown(program) == "[true, true]")
  }

  @Test func windowsThatLeaveAGapAreNoted() {
    let years = (2010...2013).map { ("A1", $0, Double($0 - 2000), 2.0, 3.0) }
    let program =
      Self.kaya(years)
      + "t |> lmdi(of = .co2, factors = factors, over = [2010..2011, 2012..2013])"
    let value = run(program).values.first
    guard case .result(let result) = value else {
      Issue.record("no result")
      return
    }
    #expect(result.notes.contains { $0.english.contains("do not share an end year") })
  }

  @Test func emissionsWithoutOutputAreOutOfTheDomain() {
    let program =
      Self.kaya([("A1", 2010, 5, 0, 20), ("A1", 2015, 6, 2, 20)])
      + "t |> lmdi(of = .co2, factors = factors, over = 2010..2015)"
    #expect(run(program).error?.hasPrefix("M004") == true)
  }

  @Test func membersWithoutARowStopOrAreLeftOut() {
    let rows = Self.kaya(Array(Self.four.dropLast()))
    let call = "t |> lmdi(of = .co2, factors = factors, over = 2010..2015, across = .industry"
    #expect(run(rows + call + ")").error?.hasPrefix("M011 A, A4 has no row for 2015") == true)
    let dropped = run(rows + "(" + call + ", missing = \"drop\")).effects.total").text
    #expect(dropped == "[10]")
  }

  @Test(arguments: [
    ("over = 2010..2012", "M010 the table has no year 2012"),
    ("over = [2010]", "N008 `over` takes ranges of years"),
    ("form = \"additiv\"", "N008 `form` of lmdi takes"),
    ("delta = 1", "N008 `delta` of lmdi takes"),
  ])
  func wrongOptions(_ option: String, _ error: String) {
    let program =
      Self.kaya(Self.four)
      + "t |> lmdi(of = .co2, factors = factors, across = .industry, \(option))"
    #expect(run(program).error?.hasPrefix(error) == true, "\(run(program).error ?? "")")
  }

  @Test func factorsThatDoNotMultiplyAreNoted() {
    let program =
      Self.kaya(Self.four.filter { $0.0 != "A4" })
      + "t |> lmdi(of = .co2, factors = [a = .va, b = .gdp], across = .industry)"
    guard case .result(let result) = run(program).values.first else {
      Issue.record("no result")
      return
    }
    #expect(result.notes.contains { $0.english.hasPrefix("the factors do not multiply to `of`") })
  }

  /// Factors that are products of columns are decomposed without columns of their own, which
  /// `.va * 1` prevents: both must say the same.
  @Test(arguments: [
    ".city, .industry, .year", ".year, .industry, .city", ".year, .city, .industry",
  ])
  func panelsInOrderAndFactorColumnsAgree(_ order: String) {
    var program = Self.kaya(
      ["A1", "A2", "A3", "B1", "B2", "B3"].flatMap { name in
        (2010...2013).map { year in
          let step = Double(year - 2009) * Double(name.utf8.reduce(0) { $0 + Int($1) } % 7 + 1)
          return (name, year, name == "A2" && year == 2011 ? 0 : 3 + step, 10 + step, 50)
        }
      })
    program += "let s = sort(t, \(order))\n"
    for (options, results) in [
      ("", ["effects", "shares", "cells"]), (", chained = true", ["effects"]),
      (", form = \"multiplicative\", over = 2012..2013", ["effects"]),
      (", by = []", ["effects"]), (", missing = \"drop\"", ["effects"]),
    ] {
      for result in results {
        for plain in ["", " * 1"] {
          program += """
            (s |> lmdi(of = .co2, across = .industry\(options), factors = [intensity = .co2 / .va,
              structure = .va / sum(.va\(plain)), scale = 2 * sum(.va\(plain))])).\(result).structure

            """
        }
      }
    }
    let numbers = Self.numbers(program)
    #expect(numbers.count > 20 && numbers.allSatisfy { !$0.isNaN })
    let got = run(program).values.map { value -> [Double] in
      guard case .vector(let vector) = value else { return [] }
      return vector.members.compactMap(\.asNumber)
    }
    for pair in stride(from: 0, to: got.count - 1, by: 2) {
      #expect(!got[pair].isEmpty && Self.agree(got[pair], got[pair + 1]), "\(pair)")
    }
  }

  @Test func panelsInOrderSayWhatIsWrong() {
    let rows = Self.kaya(Self.four)
    let call = "t |> lmdi(of = .co2, across = .industry, factors = "
    for (factors, error) in [
      ("[a = .co2 / .nothing]", "T003"), ("[a = .city / .va]", "T024"), ("[]", "M013"),
      ("[a = .co2, total = .va]", "M015"),
    ] {
      let found = run(rows + call + factors + ")").error
      #expect(found?.hasPrefix(error) == true, "\(factors): \(found ?? "no error")")
    }
    let negative = Self.kaya(Self.four.map { ($0.0, $0.1, $0.2, $0.0 == "A1" ? -1 : $0.3, $0.4) })
    #expect(run(negative + call + "factors)").error?.hasPrefix("M004") == true)
  }
}
