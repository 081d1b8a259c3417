import Glibc
import Interpreter
import Testing

/// What `export` and `report` write, and what they refuse.
@Suite("Tables and reports for papers") struct PaperTests {
  private static let models = """
    let ring = table(from = ["a", "b", "c", "d", "e", "f"], to = ["b", "c", "d", "e", "f", "a"])
    let w = weights(ring, symmetric = true)
    let t = table(
      region = ["a", "b", "c", "d", "e", "f", "a", "b", "c", "d", "e", "f",
        "a", "b", "c", "d", "e", "f"],
      year = [2001, 2001, 2001, 2001, 2001, 2001, 2002, 2002, 2002, 2002, 2002, 2002,
        2003, 2003, 2003, 2003, 2003, 2003],
      "x [1e4 t]" = [1, 3, 2, 5, 4, 2, 2, 3, 4, 6, 4, 1, 2, 5, 4, 6, 5, 3],
      y = [2.1, 3.9, 4.2, 6.1, 5.2, 3.4, 3.2, 4.3, 6.0, 7.4, 5.6, 2.9, 3.8, 6.1, 6.6, 7.6, 6.7, 4.6])
      |> key(.region, .year)
    let a = t |> ols(log(.y) ~ log(.x), effects = "region")
    let b = t |> sdm(log(.y) ~ log(.x), w, effects = "region")

    """

  /// Runs a program in a folder of its own, and gives the text of the file it wrote.
  private func written(_ program: String, _ name: String = "t.csv") throws -> String {
    try withFolder { folder in
      let ended = run(program, folder: folder)
      if let error = ended.error { return error }
      return try read("\(folder)/\(name)")
    }
  }

  @Test("a table of data: names with units, decimals, missing cells, labels")
  func data() throws {
    let table = """
      table(city = ["A", "B"], "co2 [1e4 t CO2]" = [1.5, na], year = [2010, 2011], ok = [true, na])
      """
    #expect(
      try written("\(table) |> export(\"t.csv\")")
        == "city,co2 (10⁴ t CO₂),year,ok\nA,1.5,2010,true\nB,,2011,\n")
    #expect(
      try written(
        "\(table) |> export(\"t.csv\", decimals = 3, terms = [co2 = \"排放\", A = \"Alpha\"])")
        == "city,排放,year,ok\nAlpha,1.500,2010,true\nB,,2011,\n")
  }

  @Test("compare prints what export writes, and both come from the same cells")
  func oneSource() throws {
    let program = Self.models + "compare([OLS = a, SDM = b])\n"
    let printed = run(program).printed.split(separator: "\n")
    let file = try written(program + "|> export(\"t.csv\", lang = \"en\")")
    for row in file.split(separator: "\n").dropFirst(2) {
      let cells = row.split(separator: ",").dropFirst().filter { !$0.isEmpty }
      let isThere = printed.contains { line in
        let words = line.split(separator: " ")
        return cells.allSatisfy { cell in words.contains(cell) || cell == "regions" }
      }
      #expect(isThere, "\(row)")
    }
  }

  @Test("labels hold for terms without their units, for their spatial lags and the response")
  func labels() throws {
    let text = try written(
      Self.models
        + "export([OLS = a, SDM = b], \"t.csv\", terms = [log_x = \"ln X\", \"log(y)\" = \"ln Y\"])"
    )
    #expect(text.hasPrefix(",Dependent variable: ln Y,\n,OLS,SDM\nln X,"))
    #expect(text.contains("\nW·ln X,,"))
    let plain = try written(Self.models + "export(b, \"t.csv\")")
    #expect(plain.contains("\nlog(x),") && plain.contains("\nW·log(x),"))
  }

  @Test("what stands in brackets, and which terms")
  func errorsAndRows() throws {
    let t = try written(Self.models + "export(a, \"t.csv\", errors = \"t\", stars = false)")
    let lines = t.split(separator: "\n")
    #expect(lines[2].hasPrefix("log(x),0.") && !lines[2].contains("*"), "\(lines[2])")
    #expect(lines[3].hasPrefix(",(8.") || lines[3].hasPrefix(",(9."), "\(lines[3])")
    let none = try written(
      Self.models
        + "export(b, \"t.csv\", errors = \"none\", rows = [\"rho\", \"log_x\"], decimals = 2)")
    let rows = none.split(separator: "\n").map { $0.split(separator: ",")[0] }
    #expect(rows[2] == "ρ" && rows[3] == "log(x)" && rows[4] == "Effects")
  }

  @Test("a table that compare gave keeps its models in the columns that are left")
  func comparedColumns() throws {
    let compared = Self.models + "let c = compare([OLS = a, SDM = b], digits = 2)\n"
    let one = try written(compared + "c |> select(.term, .SDM) |> export(\"t.csv\")")
    #expect(one.hasPrefix(",Dependent variable: log(y)\n,SDM\n"))
    // Rows that were taken out make it a table of texts.
    let filtered = try written(compared + "c |> filter(.term == \"n\") |> export(\"t.csv\")")
    #expect(filtered == "Term,OLS,SDM\nn,18,18\n")
  }

  @Test("impacts have their errors below them")
  func impacts() throws {
    let text = try written(
      Self.models + "impacts(b, errors = \"delta\") |> export(\"t.csv\", terms = [log_x = \"X\"])")
    let lines = text.split(separator: "\n")
    #expect(lines[0] == ",Direct,Indirect,Total")
    #expect(lines[1].hasPrefix("X,0.") && lines[2].hasPrefix(",(0."))
  }

  @Test("a result of several parts, one of them, its numbers and titles")
  func parts() throws {
    let series = "let s = key(table(year = 2011..2016, x = [1, 3, 5, 7, 9, 12]), .year)\n"
    let text = try written(
      series + "s |> trend(of = .x, ahead = 2) |> export(\"t.md\", number = 3, title = \"T\")",
      "t.md")
    #expect(text.contains("**Table 3. T. ") && text.contains("**Table 6. T. "))
    #expect(text.contains(": Forecast**"))
    let one = try written(
      series
        + "s |> trend(of = .x, ahead = 2) |> export(\"t.csv\", part = \"forecast\", decimals = 1)")
    #expect(one.hasPrefix("Year,Value,Low,High\n2017,13."))
  }

  @Test("Chinese heads, titles and notes")
  func chinese() throws {
    let text = try written(
      Self.models
        + "export(a, \"t.md\", lang = \"zh\", number = 2, title = \"结果\", notes = \"注释。\")",
      "t.md")
    #expect(text.hasPrefix("**表 2　结果**") && text.contains("*被解释变量：log(y)*"))
    #expect(text.contains("括号内为标准误。") && text.hasSuffix("注释。\n"))
  }

  @Test(
    "all six formats are written, and the same bytes each time",
    arguments: [
      "docx", "tex", "html", "md", "csv", "xlsx",
    ])
  func formats(_ ending: String) throws {
    try withFolder { folder in
      let program =
        Self.models + "for i in 1..2 { export([a, b], \"{i}.\(ending)\", title = \"T\") }"
      #expect(run(program, folder: folder).error == nil)
      let first = try bytes("\(folder)/1.\(ending)")
      #expect(first.count > 100)
      #expect(try bytes("\(folder)/2.\(ending)") == first)
    }
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "rb"))
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return bytes
  }

  private func read(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  @Test(
    "what is refused",
    arguments: [
      ("export(table(x = [1]), \"t.pdf\")", "M280"), ("export(3, \"t.md\")", "M281"),
      ("export([table(x = [1]), 3], \"t.md\")", "M281"), ("export([], \"t.md\")", "M281"),
      ("export(table(x = [1]), \"t.md\", part = \"fit\")", "M282"),
      ("export([table(x = [1]), table(y = [1])], \"t.csv\")", "M283"),
      ("export(table(x = [1]), \"t.md\", terms = [y = \"Y\"])", "M284"),
      ("export(table(x = [1]), \"t.md\", terms = [\"Y\"])", "M288"),
      ("export(table(x = [1]), \"t.md\", notes = [1])", "M288"),
      ("export(table(x = [1]), \"t.md\", rows = [\"x\"])", "M289"),
      ("export(table(x = [1]), \"no/such/t.md\")", "D003"),
      ("export(table(x = [1]), \"/proc/t.md\")", "R020"),
      ("export(table(x = [1]), \"t.md\", lang = \"fr\")", "N008"),
      ("export(table(x = 1..2_000_001), \"t.csv\")", "M290"),
      ("export([table(x = 1..20_001)], \"t.docx\")", "M290"),
      ("report(\"r.tex\", [\"a\"])", "M285"), ("report(\"r.html\", [])", "M286"),
      ("report(\"r.html\", [fn(x) => x])", "M286"), ("report(\"r.html\", [\"a.png\"])", "M287"),
      ("report(\"r.html\", [\"x\"], rows = [\"x\"])", "M289"),
    ])
  func refused(_ program: String, _ code: String) throws {
    try withFolder { folder in
      let error = run(program, folder: folder).error
      #expect(error?.hasPrefix(code) == true, "\(error ?? "no error")")
    }
  }

  @Test("a report: texts, titles, tables that count on, figures, and where numbers come from")
  func report() throws {
    try withFolder { folder in
      try write("city,x\nA,1\nB,2\n", to: "\(folder)/in.csv")
      try write("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", to: "\(folder)/f.svg")
      let program = """
        let t = load("in.csv")
        report("r.html", ["# One", "n = {length(t)}", [Cities = t], t |> cv(of = .x, across = .city),
          [["Map & legend" = "f.svg"], 3]], title = "T <1>", author = "Me")
        """
      #expect(run(program, folder: folder).error == nil)
      let page = try read("\(folder)/r.html")
      for piece in [
        "<title>T &lt;1&gt;</title>", "<h2>One</h2>", "<p>n = 2</p>", "<b>Table 1. </b>Cities",
        "<figcaption>Table 2</figcaption>", "<b>Figure 1. </b>Map &amp; legend",
        "data:image/svg+xml;base64,", "in.csv, 2 rows", "SHA-256 ", "<dd>cv</dd>",
        "sd = sample", "Pearson", "<p>3</p>",
      ] { #expect(page.contains(piece), "\(piece)") }
      let docx = run(
        "let t = load(\"in.csv\")\nreport(\"r.docx\", [t, \"f.svg\"])", folder: folder)
      #expect(docx.error?.hasPrefix("M287") == true)
    }
  }

  @Test("a picture of plot stands in the page, as lines or as dots")
  func pictures() throws {
    try withFolder { folder in
      let program = """
        let t = table(year = [2018, 2019, 2020], co2 = [9.5, 10.2, 10]) |> key(.year)
        report("r.html", [[Emissions = plot(t, y = .co2)]])
        report("r.docx", [plot(t, y = .co2)])
        """
      let error = run(program, folder: folder).error
      if error?.hasPrefix("X032") == true { return print("skipped: gnuplot is not installed") }
      #expect(error == nil)
      let page = try read("\(folder)/r.html")
      #expect(
        page.contains("data:image/svg+xml;base64,") && page.contains("<b>Figure 1. </b>Emissions"))
      #expect(try bytes("\(folder)/r.docx").count > 5000)
    }
  }

  @Test("a file that was changed since it was read has no hash")
  func changed() throws {
    try withFolder { folder in
      try write("x\n1\n", to: "\(folder)/in.csv")
      let program = """
        let t = load("in.csv")
        save(table(x = [1, 2, 3]), "in.csv")
        report("r.html", [t])
        """
      #expect(run(program, folder: folder).error == nil)
      let page = try read("\(folder)/r.html")
      #expect(page.contains("in.csv, 1 row") && !page.contains("SHA-256 "))
    }
  }

  @Test("a used recipe may not write")
  func rights() throws {
    try withFolder { folder in
      try write("recipe f(t) = export(t, \"t.md\")\n", to: "\(folder)/r.tonne")
      let error = run("use \"r.tonne\"\nr.f(table(x = [1]))", folder: folder).error
      #expect(error?.hasPrefix("R001") == true, "\(error ?? "no error")")
    }
  }
}
