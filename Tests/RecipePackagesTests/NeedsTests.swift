import TestSupport
import Testing

/// What packages need comes with them: from beside them, from among the words of the command, from the
/// search path; or it is said what is missing, and nothing is added.
@Suite struct NeedsTests {
  /// `top` needs `middle`, which needs `base`.
  private func project(below folder: String = "from") throws -> Project {
    let project = try Project()
    project.variables = [
      "XDG_DATA_HOME": "\(project.path)/home", "TONNE_RECIPES": "\(project.path)/share",
    ]
    try project.writePackage("base", "1.2.0", gives: "20", below: folder)
    try project.writePackage(
      "middle", "1.0.0", gives: "base.value() + 1", uses: "use \"base\"",
      dependencies: "base = \"1.1\"", below: folder)
    try project.writePackage(
      "top", "1.0.0", gives: "middle.value() * 2", uses: "use \"middle\"",
      dependencies: "middle = \"1\"", below: folder)
    try project.write("use \"top\"\ntop.value()\n", "a.tonne")
    return project
  }

  private func runs(_ project: Project) -> Bool {
    project.run("\(project.path)/a.tonne").output == "42\n"
  }

  @Test func foldersBesideIt() throws {
    let project = try project()
    let added = project.run("add", "from/top")
    #expect(
      added.output == """
        added top 1.0.0
        added middle 1.0.0 from from/middle, which top needs
        added base 1.2.0 from from/base, which middle needs

        """, "\(added.errors)")
    #expect(runs(project))
    let lock = try project.text("tonne.lock")
    for line in ["[base]", "[middle.dependencies]\nbase = \"1.1\"", "source = \"from/base\""] {
      #expect(lock.contains(line))
    }
    // What was not asked for is guarded as the rest is.
    let place = try #require(names(in: "\(project.path)/packages").first { $0.hasPrefix("base-") })
    try project.write("# 1\n", "packages/\(place)/base.tonne")
    #expect(project.run("\(project.path)/a.tonne").errors.hasPrefix("error[R105]: \"base.tonne\""))
    #expect(project.run("add", "from/top").output == "top 1.0.0 is there already, unchanged\n")
    #expect(project.run("add", "from/base").output.hasPrefix("base 1.2.0 is as it was added again"))
    #expect(runs(project))
  }

  @Test func archivesBesideIt() throws {
    let project = try project()
    try project.write("lock = 1\n", "from/tonne.lock")
    #expect(project.run("add", "top", in: "from").status == 0)
    for version in ["1.2.0", "1.10.0", "2.0.0"] {
      try project.writePackage("base", version, gives: "20", below: "from")
      #expect(project.run("pack", "base", in: "from").status == 0)
    }
    for name in ["middle", "top"] { #expect(project.run("pack", name, in: "from").status == 0) }
    _ = shell("cd '\(project.path)' && mkdir shelf && mv from/*.tar* shelf/")
    let added = project.run("add", "shelf/top-1.0.0.tar")
    #expect(
      added.output.contains("added base 1.10.0 from shelf/base-1.10.0.tar, which middle needs"))
    #expect(runs(project))
    // An archive that is not the one that was packed is refused here too.
    let other = try Project()
    _ = shell(
      "cp -r '\(project.path)/shelf' '\(other.path)' && cd '\(other.path)/shelf' && cp base-2.0.0.tar base-1.10.0.tar"
    )
    let refused = other.run("add", "shelf/top-1.0.0.tar")
    #expect(refused.errors.hasPrefix("error[R132]"), "\(refused.errors)")
    #expect(names(in: other.path) == ["shelf"])
  }

  @Test func wordsOfTheCommandInAnyOrder() throws {
    let project = try project(below: "one")
    _ = shell("cd '\(project.path)' && mkdir two three && mv one/base two && mv one/middle three")
    let alone = project.run("add", "one/top")
    #expect(alone.errors.hasPrefix("error[R135]: `top` needs `middle` 1\n"))
    #expect(alone.errors.contains("say where it lies: `tonne add one/top …/middle`"))
    #expect(names(in: project.path).sorted() == ["a.tonne", "one", "three", "two"])
    let both = project.run("add", "one/top", "three/middle")
    #expect(both.errors.contains("`base` 1.1, which `middle` needs, is not here"))
    #expect(names(in: project.path).sorted() == ["a.tonne", "one", "three", "two"])
    #expect(project.run("add", "one/top", "two/base", "three/middle").status == 0)
    #expect(runs(project))
  }

  @Test func theSearchPath() throws {
    let project = try project()
    _ = shell(
      "cd '\(project.path)' && mkdir share apart && mv from/base share && mv from/middle apart")
    #expect(project.run("add", "--user", "apart/middle").status == 0)
    let added = project.run("add", "from/top")
    #expect(added.output.contains("added middle 1.0.0 from apart/middle, which top needs"))
    #expect(runs(project))
    let lock = try project.text("tonne.lock")
    #expect(lock.contains("[base]\nversion = \"1.2.0\"\nsource = \"Tonne "))
    // The project has all of it: nothing else is needed any more.
    _ = shell("cd '\(project.path)' && rm -r share home from apart")
    #expect(runs(project))
  }

  @Test func whatIsNewerThanWhatGoesWithIt() throws {
    let project = try project()
    #expect(project.run("add", "from/top").status == 0)
    let lock = try project.text("tonne.lock")
    try project.writePackage("base", "2.0.0", gives: "30", below: "from")
    let breaking = project.run("add", "from/base")
    #expect(breaking.errors.hasPrefix("error[R136]: `middle` 1.0.0 needs `base` 1.1, not 2.0.0\n"))
    try project.writePackage(
      "middle", "2.0.0", gives: "base.value() - 9", uses: "use \"base\"",
      dependencies: "base = \"2\"", below: "from")
    // What others use is not changed unasked.
    let unasked = project.run("add", "from/middle")
    #expect(unasked.errors.hasPrefix("error[R135]: `middle` needs `base` 2\n"))
    #expect(unasked.errors.contains("`base` is here as 1.2.0"))
    #expect(unasked.errors.contains("`tonne add from/middle …/base`"))
    let two = project.run("add", "from/middle", "from/base")
    #expect(two.errors.hasPrefix("error[R136]: `top` 1.0.0 needs `middle` 1, not 2.0.0\n"))
    #expect(try project.text("tonne.lock") == lock)
    try project.writePackage(
      "top", "2.0.0", gives: "middle.value() * 2", uses: "use \"middle\"",
      dependencies: "middle = \"2\"", below: "from")
    let all = project.run("add", "from/top", "from/middle", "from/base")
    #expect(all.output.contains("middle 1.0.0 → 2.0.0\n"), "\(all.errors)")
    #expect(runs(project))
    #expect(names(in: "\(project.path)/packages").count == 3)
  }

  @Test func whatDoesNotFitIsSaid() throws {
    let project = try project()
    try project.writePackage("base", "3.0.0", gives: "20", below: "from")
    let wrong = project.run("add", "from/top")
    #expect(wrong.errors.contains("from/base is `base` 3.0.0"), "\(wrong.errors)")
    #expect(wrong.status == 1)
    let twice = project.run("add", "from/base", "from/base")
    #expect(twice.output == "added base 3.0.0\n")
    try project.writePackage("base", "3.1.0", gives: "20", below: "also")
    let other = project.run("add", "from/base", "also/base")
    #expect(other.errors.hasPrefix("error[R141]: from/base and also/base are both `base`"))
    // A package that does not hold what it should is not taken because another needs it.
    try project.write("recipe value() = 1\n", "from/middle/middle.tonne")
    #expect(project.run("add", "from/top").errors.hasPrefix("error[R120]"))
  }

  @Test func circlesAreRefused() throws {
    let project = try Project()
    for (name, other) in [("one", "two"), ("two", "three"), ("three", "one")] {
      try project.writePackage(
        name, "1.0.0", uses: "use \"\(other)\"", dependencies: "\(other) = \"1\"", below: "from")
    }
    let circle = project.run("add", "from/two")
    #expect(
      circle.errors.hasPrefix(
        "error[R104]: the package `two` uses itself: two → three → one → two\n"))
    #expect(names(in: project.path) == ["from"])
  }

  @Test func repositoriesBesideIt() throws {
    guard shell("git --version >/dev/null") == 0 else { return print("skipped: no git") }
    let project = try project()
    for name in ["top", "middle", "base"] {
      #expect(
        shell(
          """
          cd '\(project.path)/from/\(name)' && git init -q && git add . \
          && git -c user.name=a -c user.email=a@b.c commit -qm 1 \
          && git clone -q --bare . '\(project.path)/shelf/\(name).git'
          """) == 0)
    }
    let added = project.run("add", "file://\(project.path)/shelf/top.git")
    #expect(
      added.output.contains("from file://\(project.path)/shelf/base.git, which middle needs"),
      "\(added.output)\(added.errors)")
    #expect(
      try project.text("tonne.lock").split(separator: "\n").filter { $0.hasPrefix("commit") }.count
        == 3)
    #expect(runs(project))
    // Nothing is fetched from a network that nobody pointed to.
    let other = try Project()
    let far = other.run("add", "shelf/top.git")
    #expect(far.errors.hasPrefix("error[R131]"))
  }
}
