import TestSupport
import Testing

/// The packages that come with the program: whole, in the usual form, found and checked.
@Suite struct ShippedRecipeTests {
  static let folder = Repository.root + "/Examples/recipes"
  static let packages = [
    "agglomeration_study", "decoupling_study", "egm_study", "footprint_study", "kaya",
  ]

  private func project() throws -> Project {
    let project = try Project()
    project.variables = ["TONNE_RECIPES": Self.folder]
    return project
  }

  @Test func theyAreAllHere() {
    #expect(names(in: Self.folder).sorted() == Self.packages)
  }

  @Test(arguments: packages)
  func testsAndExamplesPass(_ name: String) throws {
    let project = try project()
    let ran = project.run("test", "\(Self.folder)/\(name)")
    #expect(ran.status == 0, "\(ran.output)\(ran.errors)")
    #expect(ran.output.hasSuffix(" 0 failed\n") && ran.errors.isEmpty, "\(ran.errors)")
    #expect(project.run("fmt", "--check", "\(Self.folder)/\(name)/\(name).tonne").status == 0)
    let checked = project.run("check", "\(Self.folder)/\(name)/\(name).tonne")
    #expect(checked.status == 0 && checked.errors.isEmpty, "\(checked.errors)")
    #expect(project.run("pack", "\(Self.folder)/\(name)").status == 0)
    #expect(project.run("doc", name).output.contains("## \(name)."))
  }

  @Test(arguments: packages)
  func programsUseThem(_ name: String) throws {
    let project = try project()
    try project.write("use \"\(name)\"\n1\n", "a.tonne")
    let ran = project.run("\(project.path)/a.tonne")
    #expect(ran.output == "1\n", "\(ran.errors)")
  }

  @Test func programsFindThem() throws {
    let project = try project()
    try project.write(
      """
      use "kaya 1"
      let t = key(
        table(
          city = ["A", "A"], year = [2010, 2020], co2 = [50, 96], energy = [2000, 3000],
          gdp = [1000, 2500], population = [500, 550]),
        .city, .year)
      format(sum(kaya.chain(t).effects.affluence), digits = 6)

      """, "a.tonne")
    #expect(project.run("\(project.path)/a.tonne").output == "57.893067\n")
  }
}
