import Interpreter
import TestSupport
import Testing

/// Which names of columns papers get in words: those of methods, and none that the user chose.
@Suite("Names of columns in papers") struct PaperNamesTests {
  private static let energy = """
    let t = table(state = ["Ohio", "Ohio", "Iowa", "Iowa"], year = [2010, 2020, 2010, 2020],
      "co2 [Mt CO2]" = [6, 12, 2, 5], p = [2, 3, 1, 2], q = [3, 4, 2, 2.5]) |> key(.state, .year)

    """

  private func head(_ program: String) throws -> String {
    try withFolder { folder in
      let ended = run(Self.energy + program, folder: folder)
      if let error = ended.error { return error }
      return String(try readText("\(folder)/t.csv").prefix { $0 != "\n" })
    }
  }

  @Test("factors and groups of a decomposition keep their names")
  func factors() throws {
    let lmdi = """
      let r = t |> lmdi(of = .co2, factors = [i = .p, value = .q], over = 2010..2020, by = .state)

      """
    let effects = try head(lmdi + "r |> export(\"t.csv\", part = \"effects\")")
    #expect(
      effects == "state,From,To,i (Mt CO₂),value (Mt CO₂),Total (Mt CO₂),Residual (Mt CO₂)")
    let shares = try head(lmdi + "r.shares |> export(\"t.csv\", lang = \"zh\")")
    #expect(shares == "state,起,止,i,value")
  }

  @Test("columns that are derived from those of a method keep their names, also when renamed")
  func derived() throws {
    let effects = """
      let r = t |> lmdi(of = .co2, factors = [p = .p, q = .q], over = 2010..2020)
      r.effects
      """
    let derived = try head(
      effects + "|> derive(i = .p / .total) |> select(.total, .i) |> export(\"t.csv\")")
    #expect(derived == "Total (Mt CO₂),i")
    let renamed = try head(
      effects + "|> rename(score = .q) |> select(.score, .from) |> export(\"t.csv\")")
    #expect(renamed == "score (Mt CO₂),From")
  }

  @Test("a method keeps its word though the column it was asked about has that name")
  func asked() throws {
    let forecast = try head(
      "t[@Ohio] |> rename(value = .q) |> trend(of = .value, ahead = 1)"
        + "|> export(\"t.csv\", part = \"forecast\")")
    #expect(forecast == "Year,Value,Low,High")
  }

  @Test("a key of states is no state of decoupling")
  func states() throws {
    let spread = try head(
      "t |> key(.year, .state) |> cv(.co2, by = .state) |> export(\"t.csv\", lang = \"zh\")")
    #expect(spread.hasPrefix("state,n,"), "\(spread)")
  }
}
