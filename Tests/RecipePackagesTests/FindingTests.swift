import TestSupport
import Testing

/// Which package `use` finds, and what it says when there is none.
@Suite struct FindingTests {
  /// A project with packages of a name in other places too.
  private func project() throws -> Project {
    let project = try Project()
    project.variables = [
      "XDG_DATA_HOME": "\(project.path)/home", "TONNE_RECIPES": "\(project.path)/share",
    ]
    return project
  }

  private func shown(_ project: Project, _ program: String, in folder: String = "") throws
    -> Project.Ran
  {
    let name = folder.isEmpty ? "a.tonne" : "\(folder)/a.tonne"
    try project.write(program, name)
    return project.run("\(project.path)/\(name)")
  }

  @Test func theProjectComesBeforeOnesOwnAndTheInstalled() throws {
    let project = try project()
    let program = "use \"own\"\nown.value()\n"
    try project.writePackage("own", "1.0.0", gives: "1", below: "share")
    #expect(try shown(project, program).output == "1\n")
    try project.writePackage("own", "1.1.0", gives: "2", below: "from")
    #expect(project.run("add", "--user", "from/own").status == 0)
    #expect(names(in: project.path).sorted() == ["a.tonne", "from", "home", "share"])
    #expect(try shown(project, program).output == "2\n")
    try project.writePackage("own", "1.2.0", gives: "3", below: "from")
    #expect(project.run("add", "from/own").status == 0)
    #expect(try shown(project, program).output == "3\n")
    // From a folder below too, where `tonne add` finds the same lock.
    #expect(try shown(project, program, in: "deep/er").output == "3\n")
    #expect(project.run("add", "../from/own", in: "deep").output.contains("is there already"))
  }

  @Test func theFirstPlaceDecidesTheVersion() throws {
    let project = try project()
    try project.writePackage("own", "2.0.0", below: "share")
    try project.writePackage("own", "1.4.0", below: "from")
    #expect(project.run("add", "from/own").status == 0)
    for range in ["", " 1.2", " =1.4.0", " >=1, <2"] {
      #expect(try shown(project, "use \"own\(range)\"\nown.value()\n").output == "1\n")
    }
    let ran = try shown(project, "use \"own 2\"\nown.value()\n")
    #expect(ran.errors.hasPrefix("error[R102]: `own` is here as 1.4.0, and 2 is asked for\n"))
  }

  @Test func whatIsNotThereIsSaidWithWhatIs() throws {
    let project = try project()
    try project.writePackage("intensity", "1.0.0", below: "share")
    let near = try shown(project, "use \"intensty\"\n")
    #expect(near.errors.contains("error[R101]: there is no package `intensty`"))
    #expect(near.errors.contains("searched in \(project.path)/share"))
    #expect(near.errors.contains("did you mean `intensity`?"))
    try project.write("recipe f() = 1\n", "mine.tonne")
    #expect(try shown(project, "use \"mine\"\n").errors.contains("use \"./mine.tonne\""))
    #expect(try shown(project, "use \"./mine.tonne\"\nmine.f()\n").output == "1\n")
    for bad in ["Own", "own-er", "own x", "1a", "own ^1", ""] {
      #expect(try shown(project, "use \"\(bad)\"\n").errors.hasPrefix("error[R100]"), "\(bad)")
    }
  }

  @Test func packagesUseEachOtherAsTheySay() throws {
    let project = try project()
    try project.writePackage("base", "1.0.0", gives: "20", below: "from")
    try project.writePackage(
      "top", "1.0.0", gives: "base.value() + 1", uses: "use \"base\"",
      dependencies: "base = \"1.0\"", below: "from")
    #expect(project.run("add", "from/base").status == 0)
    #expect(project.run("add", "from/top").output == "added top 1.0.0\n")
    #expect(try shown(project, "use \"top\"\ntop.value()\n").output == "21\n")
    // What others depend on is not taken away from them.
    try project.writePackage("base", "2.0.0", below: "from")
    let breaking = project.run("add", "from/base")
    #expect(breaking.errors.hasPrefix("error[R136]: `top` 1.0.0 needs `base` 1.0, not 2.0.0\n"))
    // A package that does not say what it uses is not taken.
    try project.writePackage(
      "top", "1.1.0", gives: "base.value()", uses: "use \"base\"", below: "from")
    #expect(project.run("add", "from/top").errors.hasPrefix("error[R108]"))
  }

  @Test func circlesAndSecondVersionsAreRefused() throws {
    let project = try project()
    try project.writePackage("a", "1.0.0", below: "share")
    try project.writePackage(
      "b", "1.0.0", uses: "use \"a\"", dependencies: "a = \"1\"", below: "share")
    try project.writePackage(
      "a", "1.0.0", uses: "use \"b\"", dependencies: "b = \"1\"", below: "share")
    let circle = try shown(project, "use \"a\"\n")
    #expect(circle.errors.hasPrefix("error[R104]: the package `a` uses itself: a → b → a\n"))

    for (place, version) in [("one", "1.0.0"), ("two", "2.0.0")] {
      try project.writePackage("own", version, below: "from")
      try project.write("use \"own\"\nrecipe f() = own.value()\n", "\(place)/f.tonne")
      try project.write("", "\(place)/tonne.lock")
      try project.write("lock = 1\n", "\(place)/tonne.lock")
      #expect(project.run("add", "../from/own", in: place).status == 0)
    }
    let two = try shown(project, "use \"one/f.tonne\" as one\nuse \"two/f.tonne\" as two\n")
    #expect(two.errors.contains("error[R103]: own 2.0.0 is used beside 1.0.0 in one program"))
  }

  @Test func aPackageHasNoFilesButItsOwn() throws {
    let project = try project()
    try project.write("recipe f() = 1\n", "share/outside.tonne")
    for path in ["../outside.tonne", "/etc/outside.tonne", "parts/../../outside.tonne"] {
      try project.writePackage("own", "1.0.0", uses: "use \"\(path)\" as o", below: "share")
      let ran = try shown(project, "use \"own\"\n")
      #expect(ran.errors.hasPrefix("error[R107]: \"\(path)\" is no file of the package `own`"))
    }
  }

  @Test func aPackageMayNotReachForFiles() throws {
    let project = try project()
    try project.writePackage("own", "1.0.0", gives: "length(load(\"x.csv\"))", below: "share")
    try project.write("a\n1\n", "share/own/x.csv")
    #expect(try shown(project, "use \"own\"\nown.value()\n").errors.hasPrefix("error[R001]"))
  }
}
