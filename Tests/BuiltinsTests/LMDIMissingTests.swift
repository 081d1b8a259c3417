import Interpreter
import Syntax
import Testing

/// What `lmdi` leaves out and what it says is left over.
@Suite struct LMDIMissingTests {
  private static let twoRegions = """
    let t = key(table(r = ["a", "a", "b", "b"], year = [2010, 2015, 2010, 2015],
      co2 = [2, 6, na, 4], gdp = [1, 2, 2, 3]), .r, .year)

    """
  private static let call =
    "t |> lmdi(of = .co2, factors = [i = .co2 / .gdp, g = .gdp], missing = \"drop\""

  private static func notes(_ program: String) -> [String] {
    EmissionsBuiltinTests.notes(program)
  }

  @Test(arguments: ["additive", "multiplicative"])
  func aGroupWithoutMembersHasNoRow(_ form: String) {
    let call = Self.twoRegions + Self.call + ", form = \"\(form)\")"
    #expect(shown("\(call) |> .effects.r") == "[a]")
    #expect(shown("\(call) |> .shares.r") == "[a]")
    #expect(Self.notes(call) == ["left out b, which lacks a value in one of the years"])
  }

  @Test func aMemberWithoutARowIsNamedToo() {
    let program = """
      let t = key(table(r = ["a", "a", "b", "c"], year = [2010, 2015, 2010, 2015],
        co2 = [2, 6, 3, 4], gdp = [1, 2, 2, 3]), .r, .year)
      \(Self.call))
      """
    #expect(shown("\(program) |> .effects.r") == "[a]")
    #expect(
      Self.notes(program) == ["left out 2 members that lack a value in one of the years: b, c"])
  }

  @Test func theRestOfAGroupKeepsItsRow() {
    let program = Self.twoRegions + Self.call + ", by = [])"
    #expect(shown("\(program) |> .effects.total") == "[4]")
    #expect(Self.notes(program) == ["left out b, which lacks a value in one of the years"])
  }

  @Test func eachWindowLeavesOutItsOwn() {
    let program = """
      let t = key(table(year = 2010..2013, x = [1, 2, 3, na], y = 2..5), .year)
      t |> lmdi(of = .x, factors = [i = .x / .y, y = .y], missing = "drop",
        over = [2010..2012, 2012..2013])
      """
    #expect(shown("\(program) |> .effects.to") == "[2012]")
    #expect(Self.notes(program) == ["left out the window 2012..2013, where a year lacks a value"])
  }

  @Test func nothingLeftIsAnError() {
    let program = Self.twoRegions + "let u = t |> filter(.r == @b)\n"
    #expect(
      shown(program + Self.call.replacing("t |>", with: "u |>") + ")")
        == "M007 no member has a value in all the years that are compared")
  }

  private static let factors = """
    let t = key(table(r = ["Aruba", "Aruba", "b", "b"], year = [2000, 2005, 2000, 2005],
      co2 = [2, 6, 3, 4], gdp = [1, GAP, 2, 3]), .r, .year)

    """

  @Test func aMissingFactorIsLeftOut() {
    let program =
      Self.factors.replacing("GAP", with: "na")
      + "t |> lmdi(of = .co2, factors = [i = .co2, affluence = .gdp], missing = \"drop\")"
    #expect(shown("\(program) |> .effects.r") == "[b]")
    #expect(
      Self.notes(program).contains("left out Aruba, which lacks a value in one of the years"))
  }

  @Test(arguments: [
    ("na", "i = .co2", "M003 `affluence` is missing where the quantity is not 0 at Aruba, 2005"),
    ("0", "i = .co2", "M004 `affluence` is 0 where the quantity is not 0 at Aruba, 2005"),
    ("-1", "i = .co2", "M004 `affluence` is negative or infinite at Aruba, 2005"),
    ("0", "i = .co2 / .gdp", "M004 `i` divides by 0 where the quantity is not 0 at Aruba, 2005"),
  ])
  func aFactorAtFaultIsNamedWithItsYear(_ gap: String, _ first: String, _ error: String) {
    let program = Self.factors.replacing("GAP", with: gap)
    for rule in ["stop", "drop"] where rule == "stop" || gap != "na" {
      let call = """
        t |> lmdi(of = .co2, factors = [\(first), affluence = .gdp], missing = "\(rule)")
        """
      let ran = run(program + call)
      #expect(ran.error?.hasPrefix(error) == true, "\(ran.error ?? "no error")")
      // The caret is under the factor, not under the list.
      let span = ran.diagnostics.first { $0.severity == .error }?.span
      let source = Array((program + call).utf8)
      let marked = span.map { String(decoding: source[Int($0.start)..<Int($0.end)], as: UTF8.self) }
      #expect(marked == (error.contains("`i`") ? ".co2 / .gdp" : ".gdp"))
    }
  }

  @Test(arguments: ["1", "0.0000001", "10000000"])
  func whetherFactorsCloseDoesNotDependOnTheUnit(_ scale: String) {
    let program = """
      let t = key(table(year = [2010, 2015], x = [2, 6], y = [1, 2]), .year)
        |> derive(x = .x * \(scale))

      """
    let open = Self.notes(program + "t |> lmdi(of = .x, factors = [y = .y])")
    #expect(open.count == 1)
    #expect(open.first?.hasPrefix("the factors do not multiply to `of`: up to ") == true)
    #expect(Self.notes(program + "t |> lmdi(of = .x, factors = [i = .x / .y, y = .y])").isEmpty)
  }

  @Test func theResidualOfIndicesIsAQuotient() {
    let program = """
      let t = key(table(year = [2010, 2015], co2 = [2, 6], gdp = [1, 2]), .year)

      """
    let open = "t |> lmdi(of = .co2, factors = [i = .co2 / .gdp], form = \"multiplicative\")"
    #expect(shown(program + "first((\(open)).effects.residual)") == "2")
    #expect(
      Self.notes(program + open) == [
        "the factors do not multiply to `of`: residual is 2, and without a gap it is 1"
      ])
    let closed = """
      t |> lmdi(of = .co2, factors = [i = .co2 / .gdp, g = .gdp], form = "multiplicative")
      """
    #expect(shown(program + "close(first((\(closed)).effects.residual), 1)") == "true")
    #expect(Self.notes(program + closed).isEmpty)
  }

  @Test func listsMayNameSomeFactorsOnly() {
    let program = """
      let t = key(table(year = [2010, 2015], co2 = [2, 6], gdp = [1, 2]), .year)
      names((t |> lmdi(of = .co2, factors = [.gdp, i = .co2 / .gdp])).effects)
      """
    #expect(shown(program) == "[from, to, .gdp, i, total, residual]")
  }
}
