import Glibc
import Interpreter
import Testing

/// SQLite files: what is read, what is written, and what goes wrong.
@Suite struct DatabaseTests {
  /// A program behind a connection to a file with a table of some statements.
  private func inFolder(_ program: String) throws -> String {
    try withFolder { folder in
      let start = """
        let c = connect("a.sqlite", create = true)
        save(table(city = ["A", "B", na], year = [2019, 2020, 2020], "co2 [Mt CO2]" = [1.5, na, 3],
          big = [true, false, na]) |> key(.city, .year), c, name = "panel")

        """
      return shown(start + program, folder: folder).split(separator: "\(folder)/").joined()
    }
  }

  @Test(arguments: [
    (#"query(c, "select * from panel").co2"#, "[1.5 Mt CO2, na, 3 Mt CO2]"),
    (#"query(c, "select * from panel").city"#, "[A, B, na]"),
    (#"query(c, "select * from panel").big"#, "[true, false, na]"),
    (#"query(c, "select * from panel;;  ").year"#, "[2019, 2020, 2020]"),
    (#"query(c, "select typeof(year) as t from panel limit 1").t"#, "[integer]"),
    (#"query(c, "select year from panel where city = ?", params = ["B"]).year"#, "[2020]"),
    (#"query(c, "select year from panel where city = ?", params = ["B'; --"]).year"#, "[]"),
    (#"query(c, "select ? as a, ? as b, ? as c", params = [na, true, 0.5]).b"#, "[1]"),
    (#"query(c, "select year from panel limit ?", params = [1]).year"#, "[2019]"),
    (
      #"query(c, "select city, 2e3 as \"gdp [yuan]\" from panel where city = 'A'", key = .city)[@A].gdp"#,
      "2000 yuan"
    ),
    (#"query(c, "select 3 as x", units = [x = "kt"]).x"#, "[3 kt]"),
    (#"query(c, "select null as x").x"#, "[na]"),
    (#"query(c, "select 9007199254740993 as x").x"#, "[9.007199e15]"),
    (#"query(c, "select '' as x, 'é' as y").y"#, "[é]"),
    (#"tables(c).columns"#, "[city, year, co2 [Mt CO2], big]"),
    (#"tables(c).kind"#, "[table]"),
    (#"c.kind"#, "sqlite"),
    (
      #"save(table(a = [7, 8]), c, name = "panel", replace = true)"#
        + "\n" + #"query(c, "select * from panel").a"#, "[7, 8]"
    ),
    (
      #"save(table(a = [7]), c, name = "it's \"x\"")"#
        + "\n" + #"query(c, "select * from \"it's \"\"x\"\"\"").a"#, "[7]"
    ),
    (#"how(query(c, "select 1 as a")).found"#, "[select 1 as a]"),
  ])
  func sqlite(_ program: String, _ expected: String) throws {
    let text = try inFolder(program)
    #expect(text == expected || text.hasSuffix(expected))
  }

  @Test(arguments: [
    (
      #"query(c, "selec 1")"#,
      "D072 the database refuses the statement: near \"selec\": syntax error"
    ),
    (#"query(c, "select * from plan")"#, "D072 the database refuses the statement: no such table"),
    (#"query(c, "delete from panel")"#, "D073"),
    (#"query(c, "insert into panel values (1, 2, 3, 4) returning city")"#, "D073"),
    (#"query(c, "select 1; select 2")"#, "D073"), (#"query(c, "")"#, "D073"),
    (#"query(c, "select ?")"#, "D074 the query leaves 1 place open, and values are given for 0"),
    (#"query(c, "select 1", params = [1])"#, "D074"),
    (
      #"query(c, "select 1 as x union all select 'b'")"#,
      "D075 column 1 of the query holds numbers and texts, which change in row 2"
    ),
    (#"query(c, "select x'00ff' as x")"#, "D076 column 1 of the query holds plain bytes in row 1"),
    (#"query(c, "select 1 as x, 2 as x")"#, "D077 several columns are called \"x\""),
    (#"query(c, "select 1 as x", units = [y = "t"])"#, "D015"),
    (#"query(c, "select 1 as x", units = [x = "blob"])"#, "D017"),
    (#"query(c, "select 1 as x", key = .y)"#, "T003"),
    (#"query(c, "select 1", params = [[1]])"#, "T083"),
    (
      #"save(table(a = [1]), c, name = "panel")"#, "D078 \"a.sqlite\" has a table \"panel\" already"
    ),
    (#"save(table(a = [1]), c)"#, "T083 a table in a database has a name"),
    (#"save(table(a = [1]), c, name = "")"#, "D079"),
    (#"save(table(a = [1], A = [2]), c, name = "x")"#, "D077"),
    (#"save(table(a = [1]), c, name = "sqlite_x")"#, "D072"),
    (#"save(table(a = [1]), "b.csv", name = "x")"#, "T083"),
    (#"save(table(a = [1]), c, name = "x", bom = true)"#, "T083"),
    (#"load("a.sqlite")"#, "D005"), (#"load("b.csv", labels = false)"#, "D001"),
    (#"connect("mysql://me:secret@h/x")"#, "D069"),
    (#"query(3, "select 1")"#, "N008"), (#"connect("data.csv")"#, "D080"),
    (#"connect("mysql://h/x")"#, "D080"), (#"connect("b.sqlite")"#, "D001"),
    (#"connect("sqlite:../b.db", create = true)"#, "R020"),
    (#"connect("postgresql://me:secret@localhost/x")"#, "D069"),
    (#"connect("postgresql://me@localhost/x?password=secret")"#, "D069"),
    (#"connect("postgresql://me@localhost:1/x")"#, "D070"),
    (#"connect("postgresql://me@localhost:port/x")"#, "D070"),
  ])
  func mistakes(_ program: String, _ expected: String) throws {
    #expect(try inFolder(program).hasPrefix(expected))
  }

  @Test func whatIsNoDatabaseIsRefused() throws {
    try withFolder { folder in
      try write("city,co2\nA,1\n", to: "\(folder)/a.db")
      #expect(
        shown("connect(\"a.db\")", folder: folder) == "D070 \"a.db\" cannot be reached: "
          + "file is not a database")
    }
  }

  @Test func aFailedSaveLeavesTheTableAsItWas() throws {
    try withFolder { folder in
      let program = """
        let c = connect("a.db", create = true)
        save(table(a = [1]), c, name = "x")
        let before = query(c, "select * from x")
        before.a
        """
      #expect(shown(program, folder: folder) == "[1]")
      // The table that is to be replaced is one that a view needs no more, so only the name is wrong.
      let failing = """
        let c = connect("a.db")
        save(table(a = [2]), c, name = "x")
        """
      #expect(shown(failing, folder: folder).hasPrefix("D078"))
      #expect(
        shown("query(connect(\"a.db\"), \"select * from x\").a", folder: folder) == "[1]")
    }
  }

  @Test func aUsedFileReachesNoDatabase() throws {
    try withFolder { folder in
      try write(
        "recipe peek(x: num) = query(connect(\"a.db\"), \"select 1\")\n",
        to: "\(folder)/r.tonne")
      #expect(shown("use \"r.tonne\" as r\nr.peek(1)", folder: folder).hasPrefix("R0"))
    }
  }

  @Test func provenanceHoldsTheFileAndNoStatementIsLost() throws {
    let text = try inFolder(#"provenance(query(c, "select * from panel")).files.file"#)
    #expect(text == "[a.sqlite]")
  }
}
