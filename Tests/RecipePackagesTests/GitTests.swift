import TestSupport
import Testing

/// Packages from repositories of git, without a network.
@Suite struct GitTests {
  static let hasGit = shell("git --version >/dev/null 2>&1") == 0

  private func repository() throws -> Project {
    let project = try Project()
    let git =
      "git -C '\(project.path)/repo' -c user.name=a -c user.email=a@b -c init.defaultBranch=main"
    try project.writePackage("own", "1.0.0", below: "made")
    #expect(shell("mv '\(project.path)/made/own' '\(project.path)/repo'") == 0)
    let lines = "\(git) init -q && \(git) add . && \(git) commit -q -m one && \(git) tag v1"
    #expect(shell(lines) == 0)
    try project.writePackage("own", "1.1.0", gives: "2", below: "made")
    #expect(shell("cp '\(project.path)/made/own/'* '\(project.path)/repo/'") == 0)
    #expect(shell("\(git) commit -q -a -m two") == 0)
    return project
  }

  @Test func aTagAndABranchAreAdded() throws {
    guard Self.hasGit else { return print("skipped: git is not installed") }
    let project = try repository()
    try project.write("use \"own\"\nown.value()\n", "a.tonne")
    let tagged = project.run("add", "repo#v1")
    #expect(tagged.output.hasPrefix("added own 1.0.0\ncommit "), "\(tagged.errors)")
    #expect(project.run("\(project.path)/a.tonne").output == "1\n")
    let newest = project.run("add", "file://\(project.path)/repo")
    #expect(newest.output.hasPrefix("own 1.0.0 → 1.1.0\ncommit "), "\(newest.errors)")
    #expect(project.run("\(project.path)/a.tonne").output == "2\n")
    #expect(try project.text("tonne.lock").contains("commit = \""))
  }

  @Test func whatIsNotThereIsSaid() throws {
    guard Self.hasGit else { return print("skipped: git is not installed") }
    let project = try repository()
    for word in ["repo#v9", "repo#--upload-pack=x", "file:///nowhere.git", "ext::sh -c true://"] {
      #expect(project.run("add", word).errors.hasPrefix("error[R133]"), "\(word)")
    }
    #expect(!names(in: project.path).contains("packages"))
  }

  @Test func linksInARepositoryAreRefused() throws {
    guard Self.hasGit else { return print("skipped: git is not installed") }
    let project = try repository()
    try link("/etc/passwd", at: "\(project.path)/repo/secret.csv")
    let git = "git -C '\(project.path)/repo' -c user.name=a -c user.email=a@b"
    #expect(shell("\(git) add . && \(git) commit -q -m link") == 0)
    let ran = project.run("add", "file://\(project.path)/repo")
    #expect(ran.errors.hasPrefix("error[R123]: \"secret.csv\""))
  }
}
