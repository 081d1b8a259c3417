import Testing

/// Methods that compare two years name the row of the year at fault.
@Suite struct PeriodErrorTests {
  private static let data = """
    let t = key(table(r = ["a", "a", "b", "b"], year = [2000, 2001, 2000, 2001],
      y = [2, BAD, 3, 4], x = [1, 2, 3, 4]), .r, .year)
    let e = key(table(s = ["p", "q", "p", "q"], year = [2000, 2000, 2001, 2001],
      c = [1, 2, 1, 2], p = [0.1, 0.2, 0.1, 0.2], q = [0.1, 0.1, 0.1, 0.1], y = [1, 2, 3, 4]),
      .s, .year)

    """

  private static let sda = "sda(intensity = .c, technology = [.p, .q], demand = .y)"

  @Test(arguments: [
    (
      "0", "t |> convergence(of = .y)",
      "M004 a value is not above 0 and has no logarithm at a, 2001"
    ),
    (
      "-2", "t |> lmdi(of = .y, factors = [i = .y / .x, x = .x])",
      "M004 the quantity is negative or infinite at a, 2001"
    ),
    (
      "0", "t |> lmdi(of = .x, factors = [i = .x, y = .y])",
      "M004 `y` is 0 where the quantity is not 0 at a, 2001"
    ),
    (
      "0", "t |> lmdi(of = .y, factors = [x = .x])",
      "M004 the quantity is 0 where none of its factors is at a, 2001"
    ),
    (
      "1", "e |> derive(q = .q - .year + 2000) |> \(Self.sda)",
      "M004 technology has a negative value at p, 2001"
    ),
    (
      "1", "e |> derive(c = .c - 2 * (.year - 2000)) |> \(Self.sda)",
      "M004 intensity has a negative value at p, 2001"
    ),
    (
      "1",
      "e |> derive(p = case(.c == 1 and .year == 2001, 1, else = 0), q = .q * 0) |> \(Self.sda)",
      "M006 the input coefficients have no Leontief inverse at 2001"
    ),
  ])
  func theYearAtFaultIsNamed(_ value: String, _ call: String, _ error: String) {
    let found = shown(Self.data.replacing("BAD", with: value) + call)
    #expect(found.hasPrefix(error), "\(found)")
  }
}
