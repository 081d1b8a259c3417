import Interpreter
import Shell
import Testing

@Suite("Subcommands")
struct SubcommandTests {
  @Test("check reports without running; the worst file decides")
  func check() {
    let folder = TemporaryFolder()
    let good = folder.write("good.tonne", "1 + 1\n")
    let unknown = folder.write("unknown.tonne", "1\nnothing_here\n")
    let broken = folder.write("broken.tonne", "(1\n")
    let ran = CommandTests.run(["check", good])
    #expect(ran.status == ExitStatus.done)
    #expect(ran.output.isEmpty && ran.error.isEmpty)
    let failed = CommandTests.run(["check", good, unknown])
    #expect(failed.status == ExitStatus.failed)
    #expect(failed.error.contains("\(unknown):2:1"))
    #expect(CommandTests.run(["check", broken, unknown]).status == ExitStatus.misuse)
  }

  @Test("fmt writes, and with --check only lists")
  func format() {
    let folder = TemporaryFolder()
    let rough = folder.write("rough.tonne", "let   x=1+2 # sum\n")
    let good = folder.write("good.tonne", "let x = 1\n")
    let listed = CommandTests.run(["fmt", "--check", rough, good])
    #expect(listed.output == "\(rough)\n")
    #expect(listed.status == ExitStatus.failed)
    #expect(folder.read("rough.tonne") == "let   x=1+2 # sum\n")
    let written = CommandTests.run(["fmt", rough, good])
    #expect(written.status == ExitStatus.done)
    #expect(folder.read("rough.tonne") == "let x = 1 + 2  # sum\n")
    #expect(CommandTests.run(["fmt", "--check", rough]).status == ExitStatus.done)
  }

  @Test("fmt leaves what it cannot read as it is")
  func formatBroken() {
    let folder = TemporaryFolder()
    let broken = folder.write("broken.tonne", "let x = (1\n")
    let ran = CommandTests.run(["fmt", broken])
    #expect(ran.status == ExitStatus.misuse)
    #expect(ran.error.hasPrefix("error[S"))
    #expect(folder.read("broken.tonne") == "let x = (1\n")
  }

  static let recipes = """
    let base = 10
    ## Twice a number.
    ## > double(2) + 1
    ## > double(base)
    ##
    ## It fails here:
    ## > double(1) + 1[kg CO2] + 1[kg C]
    recipe double(x: num) = x * 2
    test "runs" { double(3) }
    test "fails" { 1[kg CO2] + 1[kg C] }
    "not shown"

    """

  @Test("test runs the blocks of a file and the examples of its recipes")
  func test() {
    let folder = TemporaryFolder()
    let path = folder.write("a.tonne", Self.recipes)
    let ran = CommandTests.run(["test", path])
    #expect(
      ran.output == """
        ok    \(path): runs
        FAIL  \(path): fails
        ok    \(path): example of double, line 3
        FAIL  \(path): example of double, line 7
        2 passed, 2 failed

        """)
    #expect(ran.status == ExitStatus.failed)
    #expect(ran.error.contains("\(path):10:16"))
    #expect(ran.error.contains("\(path):7:6"))
  }

  @Test("test looks through folders, sorted, without hidden ones")
  func folders() {
    let folder = TemporaryFolder()
    folder.write("b/two.tonne", "test \"two\" { 2 }")
    folder.write("a.tonne", "test \"one\" { 1 }")
    folder.write(".hidden/x.tonne", "test \"no\" { nothing_here }")
    folder.write("notes.txt", "no program")
    let ran = CommandTests.run(["test", folder.path])
    #expect(
      ran.output == """
        ok    \(folder.path)/a.tonne: one
        ok    \(folder.path)/b/two.tonne: two
        2 passed, 0 failed

        """)
    #expect(ran.status == ExitStatus.done)
  }

  @Test("a file that cannot come to its tests counts as a failure")
  func unrunnable() {
    let folder = TemporaryFolder()
    let path = folder.write("a.tonne", "let x = 1[kg CO2] + 1[kg C]\ntest \"never\" { 1 }")
    let ran = CommandTests.run(["test", path])
    #expect(ran.output == "FAIL  \(path): the program itself\n0 passed, 1 failed\n")
    #expect(ran.status == ExitStatus.failed)
  }

  @Test("the example on the first line of a file runs too")
  func firstLine() {
    let folder = TemporaryFolder()
    let path = folder.write("a.tonne", "## > one() + 1\nrecipe one() = 1\n")
    #expect(
      CommandTests.run(["test", path]).output.contains("ok    \(path): example of one, line 1"))
  }
}
