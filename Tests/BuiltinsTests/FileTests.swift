import Glibc
import Interpreter
import Testing

@Suite struct FileTests {
  /// Runs a program beside a file `x.csv` of the given text.
  private func shown(_ csv: String, _ program: String) throws -> String {
    try withFolder { folder in
      try write(csv, to: "\(folder)/x.csv")
      let ended = run(program, folder: folder)
      return ended.error ?? ended.text
    }
  }

  @Test(arguments: [
    ("load(\"x.csv\", key = [.city, .year])[@Suzhou, 2015].co2", "3 Mt CO2"),
    ("load(\"x.csv\", key = [region = .city, year = .year])[@Suzhou, 2016].co2", "4 Mt CO2"),
    (
      "load(\"x.csv\", units = [co2 = \"kt CO2\"], key = [.city, .year])[@Suzhou, 2015].co2",
      "3 kt CO2"
    ),
    (
      "load(\"x.csv\", units = [.co2 = \"kt CO2\"], key = [.city, .year])[@Suzhou, 2015].co2",
      "3 kt CO2"
    ),
    ("length(load(\"x.csv\", missing = [4]) |> filter(is_na(.co2)))", "1"),
    ("length(load(\"x.csv\", missing = \"4\") |> filter(is_na(.co2)))", "1"),
    ("names(load(\"x.csv\", separator = \";\"))", "[city,year,co2]"),
    ("names(load(\"x.csv\", header = 2))", "[Suzhou, 2015, 3]"),
    ("length(load(\"x.csv\", encoding = \"utf-8\", decimal = \".\"))", "3"),
    (
      "let a = table(name = [\"苏州\"], en = [\"Suzhou\"])\n"
        + "load(\"x.csv\", key = [.city, .year], aliases = a)[@苏州, 2015].co2", "3 Mt CO2"
    ),
    ("length(load(\"x.csv\", key = [.city, .year]) |> filter(.year == 2016))", "1"),
  ])
  func load(_ program: String, _ expected: String) throws {
    #expect(
      try shown("city,year,co2 [Mt CO2]\nSuzhou,2015,3\nSuzhou,2016,4\nWuxi,2015,5\n", program)
        == expected)
  }

  @Test(arguments: [
    ("load(\"y.csv\")", "D001"), ("load(\"x.csv\", key = [.city])", "T007"),
    ("load(\"x.csv\", key = [.town])", "T003"), ("load(\"x.csv\", key = [town = .city])", "T072"),
    ("load(\"x.csv\", units = [gdp = \"t\"])", "D015"),
    ("load(\"x.csv\", units = [co2 = 3])", "T083"), ("load(\"x.csv\", units = [\"t\"])", "T083"),
    ("load(\"x.csv\", separator = \"--\")", "T083"), ("load(\"x.csv\", decimal = \"x\")", "N008"),
    ("load(\"x.csv\", encoding = \"klingon\")", "D007"), ("load(\"x.csv\", header = 99)", "D016"),
    ("load(\"x.csv\", aliases = table(a = [\"b\"]))", "T082"), ("load(3)", "N008"),
    ("load(\"x.csv\", sheet = 1)", "D017"), ("load(\"x.csv\", range = \"7\")", "T083"),
    ("load(\"x.csv\", sheets = 1)", "N003"), ("load()", "N005"), ("load(\".\")", "D"),
    ("load(\"x.csv\", missing = [@A])", "T083"), ("load(\"x.csv\", header = 0)", "N008"),
  ])
  func badLoad(_ program: String, _ code: String) throws {
    #expect(try shown("city,co2\nA,1\nA,2\n", program).hasPrefix(code))
  }

  @Test(arguments: ["csv", "tsv"])
  func savedTablesReadBack(_ ending: String) throws {
    let program = """
      let t = table(p = ["a, b", "c"], "x [t CO2]" = [0.1, na])
      save(t, "out.\(ending)")
      let u = load("out.\(ending)")
      "{u.p} {u.x}"
      """
    #expect(try shown("", program) == "[a, b, c] [0.1 t CO2, na]")
  }

  @Test(arguments: [
    ("save(table(a = [1]), \"../out.csv\")", "R020"),
    ("save(table(a = [1]), \"/tmp/out.csv\")", "R020"),
    ("save(table(a = [1]), \"sub/../../out.csv\")", "D003"),
    ("save(table(a = [1]), \"sub/out.csv\")", "D003"),
    ("save(table(a = [1]), \"out.doc\")", "D020"), ("save(table(a = [1]), \"\")", "R020"),
    ("save(3, \"out.csv\")", "N008"),
  ])
  func badSave(_ program: String, _ code: String) throws {
    #expect(try shown("a\n1\n", program).hasPrefix(code))
  }

  @Test func linksDoNotLeadOutOfTheFolder() throws {
    try withFolder { outside in
      try write("a\n1\n", to: "\(outside)/kept.csv")
      try withFolder { folder in
        #expect(symlink("\(outside)/kept.csv", "\(folder)/link.csv") == 0)
        let ended = run("save(table(a = [2]), \"link.csv\")", folder: folder)
        #expect(ended.error?.hasPrefix("R020") == true)
        var options = RunOptions()
        options.writableFolders = [outside]
        let allowed = run(
          "save(table(a = [2]), \"link.csv\")\nload(\"\(outside)/kept.csv\").a", folder: folder,
          options: options)
        #expect(allowed.text == "[2]")
      }
    }
  }

  @Test func usedRecipesReachNoFiles() throws {
    try withFolder { folder in
      try write("recipe f(p: text) = load(p)\n", to: "\(folder)/r.tonne")
      let ended = run("use \"r.tonne\"\nr.f(\"x.csv\")", folder: folder)
      #expect(ended.error?.hasPrefix("R001") == true)
    }
  }
}
