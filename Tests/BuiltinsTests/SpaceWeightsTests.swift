import Testing

@Suite struct SpaceWeightsTests {
  private static let square = """
    let links = table(from = ["A", "B", "B", "C"], to = ["B", "A", "C", "B"])
    let w = weights(links)

    """

  @Test(arguments: [
    ("row", "[1, 0.5, 0.5, 1]"), ("binary", "[1, 1, 1, 1]"),
    ("variance", "[0.8786797, 0.6213203, 0.6213203, 0.8786797]"),
    ("spectral", "[0.7071068, 0.7071068, 0.7071068, 0.7071068]"),
  ])
  func rowsAreScaledByStyle(style: String, weights: String) {
    let program = """
      let links = table(from = ["A", "B", "B", "C"], to = ["B", "A", "C", "B"])
      weights(links, style = "\(style)").edges.weight
      """
    #expect(shown(program) == weights)
  }

  @Test func aPartIsScaledAnew() {
    #expect(shown(Self.square + "w[[@B, @C]].edges.weight") == "[1, 1]")
    #expect(shown(Self.square + "w[@A].islands") == "[A]")
    #expect(
      shown(Self.square + "let t = table(c = [\"C\", \"B\"]) |> key(.c)\nw[t.c].regions")
        == "[C, B]")
  }

  @Test func weightsOfOneRegionOrNoLinkAreSound() {
    #expect(shown("weights(table(from = [\"A\"], to = [\"B\"]), weight = 0).islands") == "[A, B]")
  }

  @Test func lagsGoByRegionWithinEachYear() {
    #expect(
      shown(
        Self.square + """
          let t = table(city = ["C", "A", "B", "A", "B", "C"],
            year = [2001, 2001, 2001, 2002, 2002, 2002], x = [3, 1, 2, 10, 20, 30])
            |> key(.city, .year) |> derive(near = spatial_lag(.x, w))
          t.near
          """) == "[2, 2, 2, 20, 20, 20]")
  }

  @Test func aNeighbourWithoutARowIsMissing() {
    let program =
      Self.square + """
        let t = table(city = ["A", "B", "C", "A", "B"],
          year = [2001, 2001, 2001, 2002, 2002], x = [1, 2, 3, 10, 20])
          |> key(.city, .year) |> derive(near = spatial_lag(.x, w))
        t.near
        """
    #expect(shown(program) == "[2, 2, 2, 20, na]")
  }

  @Test func spellingsMeetByTheirAliases() {
    let program = """
      let known = table(name = ["Jiangsu", "Anhui"], zh = ["江苏", "安徽"])
      save(table(p = ["江苏", "安徽"], x = [1, 2]), "t.csv")
      let t = load("t.csv", key = .p, aliases = known)
      let w = weights(table(from = ["Jiangsu"], to = ["Anhui"]))
      let l = t |> derive(near = spatial_lag(.x, w))
      l.near
      """
    let result = try? withFolder { folder in shown(program, folder: folder) }
    #expect(result == "[2, 0]")
  }

  @Test(arguments: [
    ("table(from = [\"A\"], to = [\"A\"]) |> weights()", "M212"),
    ("table(from = [\"A\", \"A\"], to = [\"B\", \"B\"]) |> weights()", "M213"),
    ("table(from = [\"A\"], to = [\"B\"], weight = [-1]) |> weights()", "M211"),
    ("table(from = [\"A\"], to = [\"B\"], weight = [na]) |> weights()", "M211"),
    ("table(from = [\"A\", \"A\"], to = [\"B\", na]) |> weights()", "M211"),
    ("table(from = [\"A\"], to = [\"B\"]) |> weights(regions = [@A])", "M214"),
    ("table(from = [\"A\"], to = [\"B\"]) |> weights(regions = [1])", "N008"),
    ("table(a = [\"A\"], to = [\"B\"]) |> weights()", "T003"),
    ("table(from = [\"A\"], to = [\"B\"]) |> weights(style = \"spectral\")", "M006"),
  ])
  func linksThatMakeNoWeightsAreRefused(program: String, code: String) {
    #expect(shown(program).hasPrefix(code))
  }

  @Test(arguments: [
    ("city = [\"A\", \"B\", \"C\", \"D\"], x = 1", "M204"),
    ("city = [\"A\", \"B\"], x = 1", "M205"),
  ])
  func regionsOfOneSideAreNamed(columns: String, code: String) {
    let message = shown(
      Self.square + "table(\(columns)) |> key(.city) |> derive(near = spatial_lag(.x, w))")
    #expect(message.hasPrefix(code))
    #expect(message.contains(code == "M204" ? "D is in the table" : "C is in the weights"))
  }

  @Test func aTableWithoutRegionsCannotMeetWeights() {
    #expect(
      shown(Self.square + "table(x = [1, 2]) |> derive(near = spatial_lag(.x, w))")
        .hasPrefix("M206"))
  }
}
