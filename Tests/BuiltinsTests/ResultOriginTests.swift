import Interpreter
import Testing

/// What results and tables of methods tell of themselves.
@Suite struct ResultOriginTests {
  private func shown(_ program: String) -> String {
    BuiltinsTests.shown(
      """
      let t = table(city = ["a", "a", "b", "b", "c", "c"], year = [2011, 2012, 2011, 2012, 2011, 2012],
        x = [1, 2, 2, 3, 3, 7])
      let p = key(t, .city, .year)
      let r = p |> cv(of = .x)

      """ + program)
  }

  @Test(arguments: [
    ("about(r).method", "cv"), ("about(r).n", "6"), ("about(r).options.across", ".city"),
    ("about(r).options.by", ".year"), ("about(r).options.sd", "sample"),
    ("about(p |> cv(of = .x, sd = \"population\")).options.sd", "population"),
    ("about(r |> filter(.cv > 0.6)).method", "cv"), ("about(r[2011]).method", "cv"),
    ("about(r |> sort(desc(.cv)) |> head(1)).n", "6"),
    ("about(r |> select(.year, v = .cv) |> derive(w = .v * 2) |> rename(u = .v)).method", "cv"),
    ("about(r |> drop(.sd) |> tail(1) |> key(.year)).method", "cv"),
    ("length(cite(r)) > 0", "true"), ("provenance(r).rows_given", "6"),
    ("provenance(r).rows_dropped", "0"), ("provenance(p).method", "na"),
    ("provenance(r).language", "1"), ("provenance(r).seed", "na"),
    ("about(p |> trend(of = .x, by = [.city])).options.years", "2011..2012"),
    ("about((p |> trend(of = .x)).models).method", "trend"),
    ("about(p |> lmdi(of = .x, factors = [x = .x])).options.over", "2011..2012"),
    ("about(p |> lmdi(of = .x, factors = [x = .x])).options.delta", "1e-20"),
    ("about(note(p |> trend(of = .x), \"by hand\")).notes", "[by hand]"),
  ])
  func tells(_ program: String, _ expected: String) { #expect(shown(program) == expected) }

  @Test(arguments: [
    "about(p)", "cite(p)", "about(r |> join(table(year = [2011, 2012], z = [1, 2]), on = [.year]))",
    "about(append(r, r |> derive(year = .year + 10)))", "about(r |> summarise(m = mean(.cv)))",
    "about(r |> longer([.mean, .sd], name = .what, value = .number))", "about(r |> count(.mean))",
  ])
  func tablesOfOtherRowsDoNot(_ program: String) {
    #expect(shown(program).hasPrefix("M180"))
  }

  @Test func countsTheRowsThatWereDropped() {
    let program = """
      let t = table(city = ["a", "b", "c", "z"], x = [1, na, 3, 9])
      let r = t |> filter(.city != "z") |> cv(of = .x, across = .city, missing = "drop")
      provenance(r).rows_given
      provenance(r).rows_used
      provenance(r).rows_dropped
      provenance(r).steps
      """
    #expect(BuiltinsTests.shown(program) == "3\n2\n1\n[filter kept 3 of 4 rows]")
  }

  @Test func filesAreKnownThroughVerbsMethodsAndJoins() throws {
    try withFolder { folder in
      try write("city,x\na,1\nb,2\n", to: "\(folder)/x.csv")
      try write("city,y\na,1\nb,2\n", to: "\(folder)/y.csv")
      let program = """
        let x = load("x.csv", key = [.city])
        let both = x |> join(load("y.csv", key = [.city])) |> filter(.x > 0)
        let r = both |> cv(of = .x)
        provenance(r).files.file
        (provenance(r).files |> filter(.file == "x.csv")).sha256
        provenance(table(mean = r.mean) |> cv(of = .mean, across = [], sd = "population")).rows_used
        provenance(describe(both)).files.file
        save(table(a = [1]), "x.csv")
        (provenance(r).files |> filter(.file == "x.csv")).sha256
        about(provenance(x)).notes
        """
      let ended = run(program, folder: folder)
      #expect(
        ended.error ?? ended.text == """
          [x.csv, y.csv]
          [1624d8f71030e9994cf6400352e69cfdb59e6d7cca62d899815db52481805160]
          1
          [x.csv, y.csv]
          [na]
          ["x.csv" was changed since it was read, so its hash is not known]
          """)
    }
  }
}
