import TestSupport
import Testing

/// Maps, the weights that are made of them, and files of both.
@Suite struct SpaceMapTests {
  /// Four squares: A and B in a row, C on top of A, D at a corner of B with a hole and an island.
  private static let squares = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "geometry": {"type": "Polygon", "coordinates":
        [[[0,0],[1,0],[1,1],[0,1],[0,0]]]}, "properties": {"name": "A", "code": 11, "zone": "x"}},
      {"properties": {"name": "B", "code": 12, "zone": "x"}, "type": "Feature",
        "geometry": {"coordinates": [[[1,0],[2,0],[2,1],[1,1],[1,0]]], "type": "Polygon"}},
      {"type": "Feature", "id": 7, "properties": {"code": 13, "name": "\\u0043", "zone": "y",
        "more": {"a": [1, {"b": null}]}}, "bbox": [0, 1, 1, 2],
        "geometry": {"type": "Polygon", "coordinates": [[[0,1,5],[1,1,5],[1,2,5],[0,2,5],[0,1,5]]]}},
      {"type": "Feature", "properties": {"name": "D", "code": 14, "zone": "y"}, "geometry":
        {"type": "MultiPolygon", "coordinates": [
          [[[2,1],[4,1],[4,3],[2,3],[2,1]], [[2.5,1.5],[3,1.5],[3,2],[2.5,2],[2.5,1.5]]],
          [[[9e0,9],[1.0E1,9],[10,10],[9,9]]]]}}
    ]}

    """

  private func inFolder(_ program: String, _ map: String = squares) throws -> String {
    try withFolder { folder in
      try write(map, to: "\(folder)/a.geojson")
      return shown(program, folder: folder).split(separator: "\(folder)/").joined()
    }
  }

  @Test(arguments: [
    (#"map("a.geojson", coordinates = "plane").table.area"#, "[1, 1, 1, 4.25]"),
    (#"map("a.geojson").table.zone"#, "[x, x, y, y]"),
    (#"map("a.geojson").n"#, "4"),
    (#"contiguity(map("a.geojson")).summary.neighbours"#, "[2, 3, 2, 1]"),
    (#"contiguity(map("a.geojson"), "rook").summary.neighbours"#, "[2, 1, 1, 0]"),
    (#"contiguity(map("a.geojson"), "rook").islands"#, "[D]"),
    (#"contiguity(map("a.geojson"), order = 2).summary.neighbours"#, "[1, 0, 1, 2]"),
    (#"contiguity(map("a.geojson"), order = 2, lower = true).links"#, "12"),
    (#"map("a.geojson")[[@D, @A]].regions"#, "[D, A]"),
    (#"contiguity(map("a.geojson", name = .code)).regions"#, "[11, 12, 13, 14]"),
    (#"contiguity(map("a.geojson"))[[@"12", @A]].edges.weight"#, "[1, 1]"),
  ])
  func mapsAreRead(program: String, result: String) throws {
    #expect(try inFolder(program) == result)
  }

  @Test func aTableMeetsAMapByAnyPropertyThatTellsRegionsApart() throws {
    let program = """
      let w = contiguity(map("a.geojson"), "rook")
      let t = table(code = [14, 13, 12, 11], x = [1, 2, 4, 8]) |> key(.code)
      let l = t |> derive(near = spatial_lag(.x, w))
      l.near
      """
    #expect(try inFolder(program) == "[0, 8, 8, 3]")
  }

  @Test(arguments: [
    ("{", "D060 \"a.geojson\", line 1, column 2: the text ends where a name in quotes is expected"),
    (
      "{\"a\": [1, 2,]}",
      "D060 \"a.geojson\", line 1, column 13: ] stands where a number is expected"
    ),
    ("{\n\"a\": 01}", "D060 \"a.geojson\", line 2"),
    ("{\"a\": tru}", "D060"), ("{\"a\": \"\\x\"}", "D060"), ("{\"a\": \"b\n\"}", "D060"),
    ("{\"a\": 1} 2", "D060"), ("{\"a\": 1e999}", "D060"), ("[1]", "D060"),
    ("{\"a\": \"\\ud83d\"}", "D060"), ("{\"a\": \"b", "D060"),
    ("{\"type\": \"FeatureCollection\"}", "D062"),
    ("{\"a\": 1}", "D061"), ("{\"features\": []}", "D061"),
    ("{\"features\": [{\"geometry\": null, \"properties\": {\"name\": \"A\"}}]}", "D062"),
    (
      "{\"features\": [{\"geometry\": {\"type\": \"LineString\", \"coordinates\": [[0,0],[1,1]]}}]}",
      "D062"
    ),
    (
      "{\"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,1],[0,0]]]}}]}",
      "D062"
    ),
    (
      "{\"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,0],[1,1],[0,1]]]}}]}",
      "D062"
    ),
    (
      "{\"features\": [{\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[0,0],[1,0]]}}]}",
      "D062"
    ),
    ("{\"features\": [{\"geometry\": {\"type\": \"Point\", \"coordinates\": [1]}}]}", "D060"),
    ("{\"features\": [{\"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}}]}", "M216"),
    ("", "D004"),
  ])
  func badFilesAreRefused(text: String, message: String) throws {
    let shown = try inFolder(#"map("a.geojson")"#, text)
    #expect(shown.hasPrefix(message), "\(shown)")
  }

  private static func feature(_ name: String, _ rings: String) -> String {
    """
    {"type": "Feature", "properties": {"name": "\(name)"},
      "geometry": {"type": "Polygon", "coordinates": [\(rings)]}}
    """
  }

  /// Outlines that cross, and what is said of them.
  @Test(
    arguments: [
      (
        ["[[0,0],[2,0],[2,2],[0,0]]", "[[0,0],[2,2],[2,0],[0,2],[0,0]]"],
        "D090 \"a.geojson\", feature 2 (B): ring 1 crosses itself at (1, 1)"
      ),
      (
        ["[[0,0],[4,0],[4,4],[0,4],[0,0]], [[1,1],[1,2],[5,2.5],[1,1]]"],
        "D090 \"a.geojson\", feature 1 (A): ring 2 crosses ring 1 at (4, 2.375)"
      ),
      (["[[0,0],[4,0],[4,4],[0,4],[0,0]], [[0,2],[2,1],[2,3],[0,2]]"], "1"),
    ] as [([String], String)])
  func outlinesThatCross(_ rings: [String], _ expected: String) throws {
    let features = zip(["A", "B"], rings).map { Self.feature($0, $1) }.joined(separator: ", ")
    let map = "{\"type\": \"FeatureCollection\", \"features\": [\(features)]}"
    let shown = try inFolder(#"map("a.geojson", coordinates = "plane").n"#, map)
    #expect(shown.hasPrefix(expected), "\(shown)")
    let kept = try inFolder(
      #"about(map("a.geojson", coordinates = "plane", crossings = "keep")).notes"#, map)
    #expect(kept.contains("outline of 1 region crosses itself") == expected.hasPrefix("D090"))
  }

  @Test func anOutlineOfATableMayNotCrossItself() throws {
    let program = """
      let t = table(p = ["A", "A", "A", "A"], x = [0, 2, 2, 0], y = [0, 2, 0, 2])
      map(t, name = .p, coordinates = "plane")
      """
    #expect(
      try inFolder(program).hasPrefix("D090 the outline of A: ring 1 crosses itself at (1, 1)"))
  }

  @Test func deepTextEndsInAnErrorAndNotInTheSession() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(try inFolder(#"map("a.geojson")"#, "{\"a\": \(deep)").hasPrefix("D060"))
    #expect(
      try inFolder(#"map("a.geojson")"#, "{\"type\": \"Polygon\", \"coordinates\": \(deep)")
        .hasPrefix("D060"))
  }

  @Test func namesMustTellRegionsApart() throws {
    let twice = Self.squares.split(separator: "\"B\"").joined(separator: "\"A\"")
    #expect(try inFolder(#"map("a.geojson")"#, twice).hasPrefix("M217"))
    #expect(try inFolder(#"map("a.geojson", id = .code).n"#, twice) == "4")
    #expect(
      try inFolder("map(\"a.geojson\", id = .code)[@A]", twice).hasPrefix("M214 A may be any of"))
    #expect(try inFolder(#"map("a.geojson", id = .nmae)"#).contains("did you mean .name?"))
  }

  @Test func bordersThatCrossAreNoted() throws {
    let program = """
      let t = table(p = ["A", "A", "A", "B", "B", "B"], x = [0, 2, 0, 1, 3, 3], y = [0, 0, 2, 0.5, 0.5, 2])
      contiguity(map(t, name = .p, coordinates = "plane")).islands
      about(contiguity(map(t, name = .p, coordinates = "plane"))).notes
      """
    #expect(shown(program).contains("the borders of 1 pair of regions meet"))
  }

  // MARK: - Distances

  private static let cities = """
    let t = table(city = ["Nanjing", "Suzhou", "Hefei"], x = [118.8, 120.6, 117.3],
      y = [32.1, 31.3, 31.9]) |> key(.city)
    let m = map(t, coordinates = "geographic")

    """

  @Test(arguments: [
    ("band(m, 160[km]).links", "2"), ("band(m, 160000[m]).links", "2"), ("band(m, 160).links", "2"),
    ("knn(m, 2).links", "6"), ("band(m).min", "1"),
    ("inverse_distance(m, 2, style = \"binary\").links", "6"),
    ("kernel(m, \"uniform\", style = \"binary\").min", "2"),
    ("kernel(m, adaptive = true, k = 1).links", "0"),
    ("join_islands(band(m, 10[km]), m).links", "4"),
    ("link(band(m, 10[km]), @Nanjing, [@Suzhou, @Hefei]).links", "4"),
    ("link(knn(m, 2), @Nanjing, @Suzhou, weight = 0).links", "4"),
    ("link(knn(m, 2), @Nanjing, @Suzhou, weight = 0, symmetric = false).links", "5"),
  ])
  func distancesMakeWeights(program: String, result: String) {
    #expect(shown(Self.cities + program) == result)
  }

  @Test(arguments: [
    ("knn(m, 3)", "M005"), ("band(m, 3[t])", "U"), ("band(m, -1)", "M219"),
    ("contiguity(m)", "M218"), ("link(knn(m, 1), @Nanjing, @Nanjing)", "M212"),
    ("link(knn(m, 1), @Nanjing, @Wuxi)", "M214"), ("link(knn(m, 1), 1, @Hefei)", "N008"),
    ("kernel(m, bandwidth = 100, adaptive = true)", "M219"), ("map(t)", "M215"),
    (
      "map(table(p = [\"A\"], x = [900], y = [0]), name = .p, coordinates = \"geographic\")", "M215"
    ),
    ("map(table(p = [\"A\"], x = [na], y = [0]), name = .p)", "M003"),
    ("map(table(x = [1], y = [0]))", "M206"), ("knn(1)", "N008"), ("spatial_lag(.x, 1)", "N008"),
  ])
  func whatMakesNoWeightsIsRefused(program: String, code: String) {
    let message = shown(Self.cities + program)
    #expect(message.hasPrefix(code), "\(message)")
  }

  @Test func economicDistanceTakesTheMeanOfYears() {
    let panel = """
      let t = table(p = ["A", "B", "A", "B"], year = [2001, 2001, 2002, 2002], x = [1, 2, 3, 8])
        |> key(.p, .year)

      """
    #expect(
      shown(panel + "economic(t, of = .x, style = \"binary\").edges.weight")
        == "[0.3333333, 0.3333333]")
    #expect(
      shown(panel + "economic(t, of = .x, years = 2001..2001, style = \"binary\").edges.weight")
        == "[1, 1]")
    #expect(shown(panel + "economic(t, of = .x, years = 1990..1991)").hasPrefix("M003"))
  }

  // MARK: - Files

  @Test(arguments: ["gal", "gwt", "csv"])
  func weightsComeBackFromTheirFiles(ending: String) throws {
    let program = """
      let w = weights(table(from = ["A", "B", "B", "D"], to = ["B", "A", "C", "A"], weight = 1),
        regions = [@A, @B, @C, @D, @E], style = "binary")
      save(w, "w.\(ending)")
      let back = weights("w.\(ending)", style = "binary")
      back.regions
      back.edges.from
      back.edges.to
      back.edges.weight
      back.islands
      """
    let result = try withFolder { folder in shown(program, folder: folder) }
    #expect(
      result == "[A, B, C, D, E]\n[A, B, B, D]\n[B, A, C, A]\n[1, 1, 1, 1]\n[C, E]")
  }

  @Test func squareTablesMatchByLabel() throws {
    let text = "p,C,A,B,notes\nA,0,0,2,x\nB,3,1,0,x\nC,0,0,0,x\n"
    let result = try withFolder { folder in
      try write(text, to: "\(folder)/w.csv")
      return shown(
        "let w = weights(\"w.csv\", style = \"binary\")\nw.edges.from\nw.edges.to\nw.edges.weight",
        folder: folder)
    }
    #expect(result == "[A, B, B]\n[B, A, C]\n[2, 1, 3]")
  }

  @Test func aSquareTableMayBeAWorkbook() throws {
    let result = try withFolder { folder in
      shown(
        """
        save(table(p = ["A", "B"], B = [3, 0], A = [0, 2]), "w.xlsx")
        weights("w.xlsx", style = "binary").edges.weight
        """, folder: folder)
    }
    #expect(result == "[3, 2]")
  }

  @Test(arguments: [
    ("w.gal", "2\nA 1\nB\n", "D065"), ("w.gal", "x\n", "D065"), ("w.gal", "0 2 a b\nA x\n", "D065"),
    ("w.gal", "2\nA 1\nB\nA 0\n", "D065"), ("w.gal", "3\nA 1\nB\nB 0\n", "D065"),
    ("w.gal", "1\nA 1\nA\n", "M212"), ("w.gal", "2\nA 2\nB B\nB 0\n", "M213"),
    ("w.gwt", "0 2 a b\nA B\n", "D065"), ("w.gwt", "0 2 a b\nA B x\n", "D065"),
    ("w.gwt", "0 1 a b\nA B 1\n", "D065"), ("w.gwt", "0 2 a b\nA B -1\n", "M211"),
    ("w.csv", "p,A,B\nA,0,1\nC,1,0\n", "D068"), ("w.csv", "p,A,B\nA,1,1\nB,1,0\n", "M212"),
    ("w.csv", "p,A\nA,0\nB,1\n", "D068"), ("w.csv", "from,to\nA,\nB,A\n", "M211"),
    ("w.csv", "p,A,B\nA,0,\nB,1,0\n", "M211"), ("none.gal", nil, "D001"),
  ])
  func badFilesOfWeightsAreRefused(name: String, text: String?, code: String) throws {
    let message = try withFolder { folder in
      if let text { try write(text, to: "\(folder)/\(name)") }
      return shown("weights(\"\(name)\")", folder: folder)
    }
    #expect(message.hasPrefix(code), "\(message)")
  }

  @Test func aGWTWithFewerNamesThanItTellsIsNoted() throws {
    let result = try withFolder { folder in
      try write("0 4 a b\nA B 1\nB A 1\n", to: "\(folder)/w.gwt")
      return shown("about(weights(\"w.gwt\")).notes", folder: folder)
    }
    #expect(result.contains("tells of 2 regions more"))
  }

  @Test func aUsedRecipeMayMakeWeightsOfItsTableOnly() throws {
    let result = try withFolder { folder in
      try write(
        "recipe tie(t: table) -> weights = weights(t)\nrecipe read(p: text) = weights(p)\n",
        to: "\(folder)/ties.tonne")
      return shown(
        """
        use "ties.tonne" as ties
        ties.tie(table(from = ["A"], to = ["B"])).n
        """, folder: folder) + "\n"
        + shown("use \"ties.tonne\" as ties\nties.read(\"w.gal\")", folder: folder)
    }
    #expect(result.hasPrefix("2\nR001"))
  }
}
