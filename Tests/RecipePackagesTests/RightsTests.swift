import TestSupport
import Testing

/// The recipes of a package are tested with the rights that they have where others use them.
@Suite struct RightsTests {
  /// A package whose recipes have a body and whose file ends with more.
  private func project(_ body: String, _ more: String = "") throws -> Project {
    let project = try Project()
    try project.writePackage("own", "1.0.0", gives: body)
    try project.write(try project.text("own/own.tonne") + more, "own/own.tonne")
    try project.write("a,b\n1,2\n", "own/data.csv")
    return project
  }

  @Test(arguments: [
    "length(load(\"data.csv\"))", "length([load][1](\"data.csv\"))", "map(\"data.csv\").n",
  ])
  func whatReachesOutsideFails(_ body: String) throws {
    let project = try project(body)
    for (command, path) in [("test", "own"), ("test", "own/own.tonne"), ("pack", "own")] {
      let ran = project.run(command, path)
      #expect(ran.status == 1, "\(command) \(path)")
      #expect(ran.errors.contains("error[R001]: a recipe that came by `use` may not call"))
      #expect(ran.errors.contains("its recipes are tested with the rights that they have then"))
    }
    #expect(!names(in: project.path).contains("own-1.0.0.tar"))
  }

  @Test func filesThatTheMainOneUsesHaveNoMoreRights() throws {
    let project = try project("more.more()", "use \"more.tonne\"\n")
    try project.write("recipe more() = length(load(\"data.csv\"))\n", "own/more.tonne")
    #expect(project.run("test", "own/more.tonne").errors.contains("error[R001]"))
  }

  @Test func testsExamplesAndProgramsBesideItReadData() throws {
    let project = try project(
      "1",
      """

      ## The rows of a table.
      ## > assert(rows(load("data.csv")) == 1)
      recipe rows(t: table) -> num = length(t)

      let two = 2

      test "data" { assert(rows(load("data.csv")) + 1 == two) }

      """)
    try project.write(
      "use \"../own.tonne\"\ntest \"more\" { assert(own.rows(load(\"../data.csv\")) == 1) }\n",
      "own/tests/more.tonne")
    let ran = project.run("test", "own")
    #expect(ran.output.hasSuffix("5 passed, 0 failed\n"), "\(ran.output)\(ran.errors)")
    #expect(project.run("pack", "own").status == 0)
    // A test that reads data does not keep others from using the package.
    #expect(project.run("add", "own").status == 0)
    try project.write("use \"own\"\nown.value() + 1\n", "a.tonne")
    #expect(project.run("\(project.path)/a.tonne").output == "2\n")
  }
}
