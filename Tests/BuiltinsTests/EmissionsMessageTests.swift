import Syntax
import Testing

/// What `emissions` says of fuels, quantities and uncertainties.
@Suite struct EmissionsMessageTests {
  @Test(arguments: [
    (
      "raw_coal", "ipcc2006",
      "say which it is of anthracite, coking_coal, other_bituminous, sub_bituminous, lignite: `fuels = [… = .raw_coal]`"
    ),
    (
      "coal", "ipcc2006",
      "say which it is of anthracite, coking_coal, other_bituminous, sub_bituminous, lignite: `fuels = [… = .coal]`"
    ),
    ("煤炭", "china_provincial", "name the fuel: `fuels = [raw_coal = .煤炭]`"),
    ("anthracit", "ipcc2006", "name the fuel: `fuels = [anthracite = .anthracit]`"),
    ("wood", "ipcc2006", "say which of these fuels it is: `fuels = [… = .wood]`"),
    ("coke_oven", "ipcc2006", "name the fuel: `fuels = [coke_oven_gas = .coke_oven]`"),
  ])
  func unknownFuelsGetNoWrongGuess(_ name: String, _ set: String, _ mend: String) {
    let error = shown(
      "table(\"\(name) [t]\" = [100]) |> emissions(fuels = [.\(name)], factors = \"\(set)\")")
    #expect(error == "M008 the factors have no fuel `\(name)` -> \(mend)")
  }

  private static let two = """
    let t = key(table(city = ["a", "b"], "raw_coal [t]" = [100, 2], "natural_gas [m3]" = [5, 6]),
      .city)

    """

  @Test func quantitiesOfSeveralUnitsAreExplained() {
    let call = "t |> emissions(fuels = [.raw_coal, .natural_gas], factors = \"china_provincial\")"
    #expect(shown(Self.two + "names((\(call)).by_fuel)") == "[city, fuel, emissions]")
    #expect(
      EmissionsBuiltinTests.notes(Self.two + call) == [
        """
        `.by_fuel` has no column `quantity`, because the quantities are in t, m3: bring them to \
        standard coal or heat first, `.coal * 0.7143[tce/t]`
        """
      ])
    let one = "t |> emissions(fuels = [.raw_coal], factors = \"china_provincial\")"
    #expect(shown(Self.two + "names((\(one)).by_fuel)") == "[city, fuel, quantity, emissions]")
    #expect(EmissionsBuiltinTests.notes(Self.two + one).isEmpty)
  }

  @Test(arguments: [
    ("-2", "M004 `natural_gas` has a negative value at b"),
    ("na", "M003 `natural_gas` is missing in 1 of 2 rows, first at b"),
  ])
  func theFuelAtFaultIsNamed(_ value: String, _ error: String) {
    let program =
      Self.two.replacing("6]", with: "\(value)]")
      + "t |> emissions(fuels = [.raw_coal, .natural_gas], factors = \"china_provincial\")"
    let ran = run(program)
    #expect(ran.error?.hasPrefix(error) == true, "\(ran.error ?? "")")
    let span = ran.diagnostics.first { $0.severity == .error }?.span
    let source = Array(program.utf8)
    let marked = span.map { String(decoding: source[Int($0.start)..<Int($0.end)], as: UTF8.self) }
    #expect(marked == ".natural_gas")
  }

  @Test func droppedRowsAreCounted() {
    let program =
      Self.two.replacing("6]", with: "na]")
      + "t |> emissions(fuels = [.natural_gas], factors = \"china_provincial\", missing = \"drop\")"
    #expect(EmissionsBuiltinTests.notes(program) == ["dropped 1 row with missing values"])
  }

  @Test func aboutListsFuelsWithAndWithoutNames() {
    let program =
      Self.two + """
        about(t |> emissions(fuels = [raw_coal = .raw_coal, .natural_gas], factors = "china_provincial"))
        """
    #expect(run(program).printed.contains("fuels = [raw_coal = .raw_coal, .natural_gas]"))
  }

  @Test(arguments: [
    ("[activity = 5, factor = 0.07]", true), ("[activity = 0.05, factor = 0.07]", false),
    ("[activity = 150[%], factor = 7[%]]", false),
    ("table(fuel = [\"raw_coal\"], activity = [5], factor = [0.1])", true),
  ])
  func percentsWithoutTheirSignAreNoted(_ uncertainty: String, _ isNoted: Bool) {
    let notes = EmissionsBuiltinTests.notes(
      Self.two
        + "t |> emissions(fuels = [.raw_coal], factors = \"china_provincial\", uncertainty = \(uncertainty))"
    )
    let note = "uncertainties are up to 500 %: if percents were meant, write 5 % as 0.05 or 5[%]"
    #expect(notes.contains(note) == isNoted, "\(notes)")
  }
}
