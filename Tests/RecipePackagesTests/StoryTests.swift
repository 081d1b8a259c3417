import CSystem
import TestSupport
import Testing

/// A recipe is packed in one folder, added in another, locked, run, tampered with and upgraded.
@Suite struct StoryTests {
  @Test func aRecipeIsShared() throws {
    let author = try Project()
    #expect(author.run("new", "intensities").status == 0)
    #expect(author.run("test", "intensities").output.hasSuffix("3 passed, 0 failed\n"))
    let packed = author.run("pack", "intensities")
    #expect(packed.status == 0, "\(packed.errors)")
    #expect(packed.output.hasPrefix("packed intensities-0.1.0.tar: 2 files, "))

    // Another folder, and nothing but the archive.
    let user = try Project()
    let archive = "\(author.path)/intensities-0.1.0.tar"
    try user.write(
      "use \"intensities\" as i\ni.intensity(table(co2 = [6], gdp = [2])).intensity\n", "a.tonne")
    #expect(user.run("\(user.path)/a.tonne").errors.hasPrefix("error[R101]"))
    let added = user.run("add", archive)
    #expect(added.output.hasPrefix("added intensities 0.1.0\n"))
    let lock = try user.text("tonne.lock")
    #expect(lock.contains("\"intensities.tonne\" = \""))
    #expect(user.run("\(user.path)/a.tonne").output.contains("\n        3\n"))
    #expect(user.run("check", "\(user.path)/a.tonne").status == 0)

    // Tampered with: refused by name, whatever the change is.
    let place = "packages/" + (try #require(names(in: "\(user.path)/packages").first))
    let recipes = "\(place)/intensities.tonne"
    let before = try user.text(recipes)
    try user.write(before + "\n", recipes)
    let refused = user.run("\(user.path)/a.tonne")
    #expect(refused.status == 1)
    #expect(
      refused.errors.hasPrefix(
        "error[R105]: \"intensities.tonne\" of the package `intensities` was changed since it was added"
      ))
    #expect(refused.output.isEmpty)
    let again = user.run("add", archive)
    #expect(again.output.hasPrefix("intensities 0.1.0 is as it was added again"))
    #expect(user.run("\(user.path)/a.tonne").status == 0)

    // Upgraded: the lock is written anew, the old files are gone.
    let description = try author.text("intensities/recipe.toml")
    try author.write(
      description.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("version") ? "version = \"0.2.0\"" : String($0) }
        .joined(separator: "\n"), "intensities/recipe.toml")
    #expect(author.run("pack", "intensities").status == 0)
    let upgraded = user.run("add", "\(author.path)/intensities-0.2.0.tar")
    #expect(upgraded.output.hasPrefix("intensities 0.1.0 → 0.2.0\n"))
    #expect(try user.text("tonne.lock") != lock)
    #expect(names(in: "\(user.path)/packages").count == 1)
    #expect(user.run("\(user.path)/a.tonne").status == 0)
    let back = user.run("add", archive)
    #expect(back.output.hasPrefix("intensities 0.2.0 → 0.1.0, an older version\n"))
    #expect(try user.text("tonne.lock") == lock)
    #expect(user.run("add", archive).output.hasPrefix("intensities 0.1.0 is there already"))
  }

  @Test func everyFileOfThePackageIsGuarded() throws {
    let project = try Project()
    try project.writePackage("own", "1.0.0", uses: "use \"parts/more.tonne\"", below: "from")
    try project.write("recipe more() = 2\n", "from/own/parts/more.tonne")
    try project.write("a,b\n1,2\n", "from/own/data.csv")
    #expect(project.run("add", "from/own").status == 0)
    try project.write("use \"own\"\nown.value()\n", "a.tonne")
    #expect(project.run("\(project.path)/a.tonne").output == "1\n")
    let place = "packages/" + (try #require(names(in: "\(project.path)/packages").first))
    for name in ["own.tonne", "parts/more.tonne", "data.csv", "recipe.toml"] {
      let before = try project.text("\(place)/\(name)")
      try project.write("x" + before, "\(place)/\(name)")
      let ran = project.run("\(project.path)/a.tonne")
      #expect(ran.errors.hasPrefix("error[R105]: \"\(name)\" of"), "\(ran.errors)")
      // A pipe that nobody writes to is not waited for.
      #expect(shell("cd '\(project.path)/\(place)' && rm '\(name)' && mkfifo '\(name)'") == 0)
      #expect(
        project.run("\(project.path)/a.tonne").errors.hasPrefix("error[R105]: \"\(name)\" of"))
      #expect(shell("rm '\(project.path)/\(place)/\(name)'") == 0)
      try project.write(before, "\(place)/\(name)")
      #expect(project.run("\(project.path)/a.tonne").status == 0)
    }
    let lock = try project.text("tonne.lock")
    try project.write(lock.replacing("1.0.0", with: "1.0.1"), "tonne.lock")
    #expect(project.run("\(project.path)/a.tonne").status == 1)
    try project.write(lock.replacing("lock = 1", with: "lock = 9"), "tonne.lock")
    #expect(project.run("\(project.path)/a.tonne").errors.hasPrefix("error[R114]"))
  }

  @Test func twoProgramsDoNotAddAtOnce() throws {
    let project = try Project()
    try project.writePackage("own", "1.0.0", below: "from")
    try project.write("", "packages/.adding")
    let held = tonne_open_locked("\(project.path)/packages/.adding")
    #expect(held >= 0)
    #expect(project.run("add", "from/own").errors.hasPrefix("error[R134]"))
    tonne_close(held)
    #expect(project.run("add", "from/own").status == 0)
  }

  @Test func whatAKilledProgramLeftGoesWithTheNext() throws {
    let project = try Project()
    try project.writePackage("own", "1.0.0", below: "from")
    #expect(project.run("add", "from/own").status == 0)
    // It wrote the lock and had no time to remove the version before.
    try project.write("", "packages/own-0.9.0-0123abcd/own.tonne")
    try project.write("", "packages/notes/mine.txt")
    #expect(project.run("add", "from/own").output.hasPrefix("own 1.0.0 is there already"))
    let left = names(in: "\(project.path)/packages").sorted()
    #expect(left.count == 2 && left[0] == "notes" && left[1].hasPrefix("own-1.0.0-"), "\(left)")
  }

  @Test func whatIsRefusedOrBrokenOffLeavesNothing() throws {
    let project = try Project()
    try project.writePackage("own", "1.0.0", below: "from")
    try project.write("## No example.\nrecipe value() = 1\n", "from/own/own.tonne")
    let refused = project.run("add", "from/own")
    #expect(refused.errors.hasPrefix("error[R121]"))
    #expect(names(in: project.path).sorted() == ["from"])
    try project.write("left over", "packages/.new-abcdef/half")
    try project.writePackage("own", "1.0.0", below: "from")
    #expect(project.run("add", "from/own").status == 0)
    #expect(!names(in: "\(project.path)/packages").contains { $0.hasPrefix(".") })
  }
}
