import TestSupport
import Testing

/// Results name the packages of recipes behind them, with version and hash.
@Suite struct LineageTests {
  /// A package that other recipes of `top` rest on.
  private func project() throws -> (Project, hash: (String) throws -> String) {
    let project = try Project()
    try project.writePackage("base", "1.2.0", gives: "20", below: "from")
    try project.write(
      """
      use "base"

      ## The table with a column `y`.
      ## > assert(length(more(table(x = [1, 2])).y) == 2)
      recipe more(t: table) -> table = t |> derive(y = .x * base.value())

      ## Variation of `x` over cities.
      ## > assert(spread(table(city = ["A", "B"], x = [1, 3])).cv > 0)
      recipe spread(t: table) = t |> cv(of = .x, across = .city)

      """, "from/top/top.tonne")
    try project.write(
      """
      name = "top"
      version = "0.3.0"
      authors = ["A. Author"]
      licence = "MIT"
      language = "1"
      description = "Tables."
      dependencies = { base = "1" }

      """, "from/top/recipe.toml")
    #expect(project.run("add", "from/top").status == 0)
    let lock = try project.text("tonne.lock")
    return (
      project,
      { name in
        let own = lock.split(separator: "[\(name)]\n")[1]
        return String(
          try #require(own.split(separator: "content = \"").dropFirst().first).prefix(64))
      }
    )
  }

  @Test func provenanceHasThem() throws {
    let (project, hash) = try project()
    try project.write("city,x\nA,1\nB,3\n", "in.csv")
    try project.write(
      """
      use "top"
      let t = load("in.csv")
      show(count(provenance(t).packages))
      provenance(top.more(t) |> filter(.x > 0)).packages
      provenance(top.spread(t)).packages.package
      provenance(cv(top.more(t), of = .y, across = .city)).packages.version
      provenance(top.more(t)).files.file
      """, "a.tonne")
    let ran = project.run("--format", "csv", "\(project.path)/a.tonne")
    #expect(
      ran.output == """
        n
        0

        package,version,sha256
        top,0.3.0,\(try hash("top"))
        base,1.2.0,\(try hash("base"))

        package
        top
        base

        version
        0.3.0
        1.2.0

        file
        in.csv

        """, "\(ran.output)\(ran.errors)")
  }

  @Test func reportsHaveThem() throws {
    let (project, hash) = try project()
    try project.write(
      """
      use "top"
      let t = top.more(table(city = ["A", "B"], x = [1, 3]))
      report("out.html", [t])
      report("out.docx", [t])
      """, "a.tonne")
    let ran = project.run("\(project.path)/a.tonne")
    #expect(ran.status == 0, "\(ran.errors)")
    let page = try project.text("out.html")
    #expect(page.contains("<dt>Packages of recipes</dt>"))
    for (name, version) in [("top", "0.3.0"), ("base", "1.2.0")] {
      #expect(page.contains("\(name) \(version), SHA-256 \(try hash(name))"))
    }
    let words = shell(
      "cd '\(project.path)' && python3 -c \"import zipfile; print(zipfile.ZipFile('out.docx').read('word/document.xml').decode())\" > out.xml"
    )
    guard words == 0 else { return print("skipped: no python") }
    #expect(try project.text("out.xml").contains("top 0.3.0, SHA-256 \(try hash("top"))"))
  }
}
