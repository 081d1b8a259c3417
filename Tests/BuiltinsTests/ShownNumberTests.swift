import Interpreter
import Syntax
import TestSupport
import Testing

/// What people see of numbers: how they are rounded, and which digits a column has.
@Suite("Numbers as people see them") struct ShownNumberTests {
  @Test(
    "numbers are rounded on their decimal digits",
    arguments: [
      ("format(1.005, digits = 2)", "1.01"), ("format(0.285, digits = 2)", "0.29"),
      ("format(5.015, digits = 2)", "5.02"), ("format(-0.145, digits = 2)", "-0.15"),
      ("format(123456789012.345, digits = 5)", "123456789012.34500"),
      ("format(1e16, digits = 2)", "10000000000000000.00"),
      ("round([1.005, 0.285, 2.675, na], 2)", "[1.01, 0.29, 2.68, na]"),
      ("round(1250, -2)", "1300"), ("1e23", "1e23"), ("1.5e-7", "1.5e-7"),
    ])
  func rounded(_ code: String, _ text: String) { #expect(run(code).text == text, "\(code)") }

  @Test("decimals of exported tables are rounded so too")
  func exported() throws {
    let text = try withFolder { folder in
      let ended = run(
        "table(x = [1.005, 0.285, 5.015]) |> export(\"t.csv\", decimals = 2)", folder: folder)
      #expect(ended.error == nil)
      return try readText("\(folder)/t.csv")
    }
    #expect(text == "x\n1.01\n0.29\n5.02\n")
  }

  @Test("multipliers of different units have the digits of their rows")
  func factors() throws {
    let program = """
      let r = table("raw_coal [1e4 t]" = [100], "natural_gas [1e8 m3]" = [5])
        |> emissions(fuels = [.raw_coal, .natural_gas], factors = "china_provincial")
      r.factors |> select(.multiplier)
      """
    let cells = run(program).printed.split(separator: "\n").dropFirst(2).prefix(2)
      .map { $0.drop { $0 == " " } }
    #expect(cells.allSatisfy { $0.count >= 6 }, "\(cells)")
    try withFolder { folder in
      let ended = run("\(program)\n|> export(\"t.csv\")", folder: folder)
      #expect(ended.error == nil)
      let lines = try readText("\(folder)/t.csv").split(separator: "\n").dropFirst()
      #expect(lines.allSatisfy { $0.count >= 6 }, "\(lines)")
    }
  }

  @Test("p values of regressions have four decimals, also where they vanish")
  func probabilities() throws {
    let program = """
      let t = table(y = [1.1, 1.9, 3.2, 3.9, 5.1, 5.9, 7.2, 7.8, 9.1, 10.05],
        x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], z = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3])
      (t |> ols(.y ~ .x + .z)).coefficients |> select(.p)
      """
    let cells = run(program).printed.split(separator: "\n").dropFirst(2).dropLast()
      .map { String($0.drop { $0 == " " }) }
    #expect(cells.count == 3)
    #expect(cells.contains("<0.0001"), "\(cells)")
    #expect(cells.allSatisfy { $0.hasSuffix("<0.0001") || $0.count == 6 }, "\(cells)")
  }

  @Test("models of different variables say which, and that their likelihoods do not compare")
  func compared() {
    let models = """
      let t = table(y = [1, 2, 4, 3, 5, 7], x = [1, 2, 3, 4, 5, 6])
      let a = t |> ols(log(.y) ~ .x)
      let b = t |> ols(.y ~ .x)

      """
    let mixed = run(models + "compare([logs = a, levels = b])").printed
    #expect(mixed.contains("dependent variable  log(y)"), "\(mixed)")
    #expect(mixed.contains("different dependent variables"), "\(mixed)")
    let alike = run(models + "compare([one = b, two = b])").printed
    #expect(!alike.contains("dependent variable"), "\(alike)")
  }
}

/// What maps say of what they colour.
@Suite("Words on maps") struct MapWordTests {
  private static let square = """
    let m = map(
      table(region = ["A", "A", "A", "A", "B", "B", "B", "B"], x = [0, 1, 1, 0, 1, 2, 2, 1],
        y = [0, 0, 1, 1, 0, 0, 1, 1]), name = .region, coordinates = "plane")
    let d = table(region = ["A", "B"], "co2 [Mt CO2]" = [1, 5]) |> key(.region)

    """

  @Test("a map with a title of its own names the variable and its unit at the legend")
  func legend() {
    let own = run(Self.square + "plot(m, data = d, classes = \"equal\", title = \"Here\")").printed
    #expect(own.contains("Here") && own.contains("co2 (Mt CO2)"), "\(own)")
    let usual = run(Self.square + "plot(m, data = d, classes = \"equal\")").printed
    #expect(usual.components(of: "co2 (Mt CO2)") == 1, "\(usual)")
  }

  @Test("who asks a table for a map is told how, and each picture is named once")
  func noMap() throws {
    let program = """
      let w = weights(table(from = ["A", "B", "C"], to = ["B", "C", "A"]), symmetric = true)
      let l = table(region = ["A", "B", "C"], year = [2000, 2000, 2000], x = [1, 2, 4])
        |> key(.region, .year) |> lisa(.x, w, permutations = 9, seed = 1)
      plot(l, kind = "map")
      """
    let failed = try #require(run(program).diagnostics.last)
    #expect(failed.code == "M250")
    let notes = failed.notes.map(\.english).joined(separator: " ")
    #expect(notes.components(of: "\"scatter\"") == 1, "\(notes)")
    #expect(failed.mend?.english.contains("plot(m, data = l)") == true)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
