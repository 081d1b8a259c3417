import Glibc
import Testing

/// Files of Stata and SPSS; the fixtures were written by other programs.
@Suite struct StatisticsFileTests {
  private static let fixtures =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/") + "/Fixtures"

  /// What a program shows beside the fixtures; nil and a word where ReadStat is not installed.
  private func shown(_ program: String) throws -> String? {
    try withFolder { folder in
      for name in ["stata118.dta", "stata114.dta", "spss.sav"] {
        symlink("\(Self.fixtures)/\(name)", "\(folder)/\(name)")
      }
      let text = BuiltinsTests.shown(program, folder: folder)
      if text.hasPrefix("D030") {
        print("skipped: ReadStat is not installed")
        return nil
      }
      return text.split(separator: "\(folder)/").joined()
    }
  }

  @Test func cellsAreFoundAgainInTheirFile() throws {
    for name in ["stata118.dta", "spss.sav"] {
      let program = """
        let t = load("\(name)") |> key(.year)
        let r = trace(t, 2020, .kind)
        r.file
        r.cell
        r.text
        r.value
        """
      guard let text = try shown(program) else { return }
      let lines = text.split(separator: "\n")
      #expect(lines.count == 4 && lines[0] == name, "\(text)")
      // The number that the label stands for.
      #expect(lines.last == "high" && lines[2] == "0", "\(text)")
      #expect(lines[1].hasPrefix("row 2, variable "), "\(text)")
    }
  }

  @Test(arguments: [
    (#"load("stata118.dta").city"#, "[Nanjing, 苏州, na]"),
    (#"load("stata114.dta").city"#, "[Nanjing, Suzhou, na]"),
    (#"load("spss.sav").city"#, "[Nanjing, 苏州, na]"),
    (#"load("stata118.dta").year"#, "[2019, 2020, 2021]"),
    (#"load("stata118.dta").gdp"#, "[1.5 1e8 yuan, na, 30000000000 1e8 yuan]"),
    (
      #"load("stata118.dta", units = [gdp = "1e4 yuan"]).gdp"#,
      "[1.5 1e4 yuan, na, 30000000000 1e4 yuan]"
    ),
    (#"load("stata118.dta").kind"#, "[low, high, low]"),
    (#"load("spss.sav").kind"#, "[low, high, low]"),
    (#"load("stata118.dta", labels = false).kind"#, "[1, 0, 1]"),
    (#"load("stata118.dta").day"#, "[2020-02-29, 1959-12-31, na]"),
    (#"load("stata118.dta").when"#, "[2020-02-29 13:14:15, 1959-12-31 23:59:59, na]"),
    (
      #"how(load("stata118.dta")).found"#, "[City, Gross product [1e8 yuan], 1 × .a]"
    ),
    (
      #"(load("stata118.dta") |> filter(.year < 2021) |> key(.city, .year))[@苏州, 2020].kind"#,
      "high"
    ),
  ])
  func read(_ program: String, _ expected: String) throws {
    guard let text = try shown(program) else { return }
    #expect(text == expected)
  }

  @Test(arguments: [
    (#"load("stata118.dta", separator = ";")"#, "D017"),
    (#"load("stata118.dta", sheet = 1)"#, "D017"),
    (#"load("stata118.dta", header = 2)"#, "D017"),
    (#"load("stata118.dta", missing = [9])"#, "D017"),
    (#"load("stata118.dta", units = [x = "t"])"#, "D015"), (#"load("none.dta")"#, "D001"),
    (#"load("stata118.dta", encoding = "klingon")"#, "D086"),
    (
      #"save(table(x = [1]), "x.csv")"# + "\n" + #"save(load("x.csv"), "y.dta")"#
        + "\n" + #"save(load("x.csv"), "../y.dta")"#, "R020"
    ),
  ])
  func mistakes(_ program: String, _ expected: String) throws {
    guard let text = try shown(program) else { return }
    #expect(text.hasPrefix(expected), "\(text)")
  }

  @Test(arguments: [0, 1, 60, 300, 1_000, 3_000])
  func whatIsCutOffIsAnError(_ length: Int) throws {
    try withFolder { folder in
      #expect(runShell("head -c \(length) \(Self.fixtures)/stata118.dta > \(folder)/a.dta") == 0)
      let text = BuiltinsTests.shown(#"load("a.dta")"#, folder: folder)
      #expect(["D086", "D004", "D030"].contains(String(text.prefix(4))), "\(text)")
    }
  }

  /// Bytes that were changed at random: an error or a table, and never the end of the session.
  @Test func damagedFilesDoNoHarm() throws {
    try withFolder { folder in
      for name in ["stata118.dta", "stata114.dta", "spss.sav"] {
        let file = try #require(fopen("\(Self.fixtures)/\(name)", "rb"))
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 14)
        let count = fread(&bytes, 1, bytes.count, file)
        for _ in 0..<60 {
          var damaged = Array(bytes[..<count])
          for _ in 0..<3 { damaged[Int.random(in: 0..<count)] = UInt8.random(in: 0...255) }
          let out = try #require(fopen("\(folder)/\(name)", "wb"))
          fwrite(damaged, 1, count, out)
          fclose(out)
          let text = BuiltinsTests.shown("length(load(\"\(name)\"))", folder: folder)
          #expect(!text.isEmpty)
        }
      }
    }
  }

  private static let saving = """
    let t = table("gdp per head [yuan]" = [1.5, na, 0.1], city = ["苏州", na, "x"], big = [true, na, false],
      year = [2019, 2020, 2021], "1x" = [1, 2, 3]) |> key(.city, .year)
    save(t, "o.dta")

    """

  @Test(arguments: [
    ("names(load(\"o.dta\"))", "[gdp_per_head, city, big, year, _1x]"),
    ("load(\"o.dta\").gdp_per_head", "[1.5 yuan, na, 0.1 yuan]"),
    ("load(\"o.dta\").city", "[苏州, na, x]"), ("load(\"o.dta\").big", "[true, na, false]"),
    ("load(\"o.dta\").year", "[2019, 2020, 2021]"),
  ])
  func savedTablesReadBack(_ program: String, _ expected: String) throws {
    let saving = Self.saving.split(separator: "city, .year)").joined(separator: "year)")
    guard let text = try shown(saving + program) else { return }
    #expect(text == expected, "\(text)")
  }

  @Test func theSameTableGivesTheSameFileAndPandasReadsIt() throws {
    try withFolder { folder in
      let saving = Self.saving.split(separator: "city, .year)").joined(separator: "year)")
      let text = BuiltinsTests.shown(
        saving + "save(t, \"p.dta\")\nlength(t)", folder: folder)
      guard !text.hasPrefix("D030") else { return }
      #expect(text == "3")
      #expect(runShell("cmp \(folder)/o.dta \(folder)/p.dta") == 0)
      guard runShell("python3 -c 'import pandas'") == 0 else {
        print("skipped: pandas is not installed")
        return
      }
      try write(
        """
        import pandas
        with pandas.io.stata.StataReader("\(folder)/o.dta") as r:
            t, labels = r.read(), r.variable_labels()
        assert list(t.columns) == ["gdp_per_head", "city", "big", "year", "_1x"]
        assert labels["gdp_per_head"] == "gdp per head [yuan]", labels
        assert t.gdp_per_head[0] == 1.5 and t.gdp_per_head.isna()[1]
        assert list(t.city)[0] == "苏州" and list(t.big)[0] == "true", t
        assert str(t.year.dtype).startswith("int"), t.dtypes

        """, to: "\(folder)/a.py")
      #expect(runShell("python3 \(folder)/a.py") == 0)
    }
  }
}
