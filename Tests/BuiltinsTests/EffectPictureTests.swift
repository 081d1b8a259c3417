import Testing

/// Pictures of effects show all of the change, and no more.
@Suite struct EffectPictureTests {
  private static let data = """
    let t = key(table(year = 2010..2015, x = [1, 2, 3, 5, 8, 13], y = 2..7), .year)

    """

  @Test func overlappingWindowsAreNoLine() {
    let call = """
      t |> lmdi(of = .x, factors = [i = .x / .y, y = .y], over = [2010..2012, 2010..2015])
        |> plot(kind = "lines")
      """
    let error = shown(Self.data + call)
    #expect(
      error.hasPrefix("M257 the windows 2010–2012 and 2010–2015 overlap"), "\(error)")
    let apart = call.replacing("2010..2015]", with: "2012..2015]")
    #expect(run(Self.data + apart).error == nil)
  }

  @Test(arguments: ["bars", "waterfall"], ["additive", "multiplicative"])
  func aResidualIsDrawnWhereThereIsOne(_ kind: String, _ form: String) {
    func picture(_ factors: String) -> String {
      run(
        Self.data + """
          t |> lmdi(of = .x, factors = [\(factors)], form = "\(form)") |> plot(kind = "\(kind)")
          """
      ).printed
    }
    #expect(picture("y = .y").contains("residual"))
    let closed = picture("i = .x / .y, y = .y")
    #expect(closed.contains("net change") && !closed.contains("residual"))
  }
}
