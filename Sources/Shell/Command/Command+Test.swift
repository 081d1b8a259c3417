import Interpreter
import RecipePackages
import Syntax

/// Running test blocks and examples.
extension Command {
  private struct Tally {
    /// Whether what passes is told.
    let tellsAll: Bool
    var passed = 0
    var failed = 0
    var status = ExitStatus.done
  }

  /// Runs the tests of files and of all program files below folders.
  func test(_ paths: [String], onlyFailures: Bool = false) -> Int32 {
    var tally = Tally(tellsAll: !onlyFailures && !options.isQuiet)
    for path in paths.map(placed) {
      for folder in ProgramFile.packages(below: path) { testPackage(folder, &tally) }
      let files = ProgramFile.isFolder(path) ? ProgramFile.programs(below: path) : [path]
      for file in files {
        do throws(Diagnostic) {
          try test(file, &tally)
        } catch {
          report(error)
          tally.status = ExitStatus.misuse
        }
        if tally.status == ExitStatus.interrupted { return tally.status }
      }
    }
    if onlyFailures, tally.failed == 0 { return tally.status }
    write(translator.text("\(tally.passed) passed, \(tally.failed) failed") + "\n")
    return tally.status
  }

  private func test(_ path: String, _ tally: inout Tally) throws(Diagnostic) {
    let bytes = try ProgramFile.read(path)
    let (machine, output) = makeMachine()
    output.showsValues = false
    let source = machine.sources.add(name: path, bytes: bytes)
    let session = Session(
      machine: machine, folder: ProgramFile.folder(of: path), allowsShadowing: false)
    let ran = session.runTests(source)
    for test in ran.tests { record(test.name, test.failure, path, output, &tally) }
    guard ran.outcome == .done else {
      record(outcome: ran.outcome, path, &tally)
      return
    }
    for example in RecipeExample.all(in: source, parse(source).program) {
      let name = translator.text("example of \(example.recipe), line \(example.line)")
      let text = machine.sources.add(name: path, bytes: example.bytes)
      let ran = session.runTests(text)
      if ran.outcome == .interrupted {
        tally.status = ExitStatus.interrupted
        return
      }
      let failure = ran.tests.compactMap(\.failure).first
      record(name, failure, path, output, &tally, isFailed: ran.outcome != .done)
    }
  }

  /// Looks at a package as a whole: what it says of itself, and what its recipes say.
  private func testPackage(_ folder: String, _ tally: inout Tally) {
    var sources = SourceSet()
    let faults: [Diagnostic]
    do throws(Diagnostic) {
      faults = try inspect(folder, shown: folder, &sources).faults
    } catch { faults = [error] }
    let output = ConsoleOutput(streams: streams, options: options, languages: languages)
    let name = translator.text("the package")
    guard !faults.isEmpty else {
      tally.passed += 1
      if tally.tellsAll { write("ok    \(folder): \(name)\n") }
      return
    }
    tally.failed += 1
    tally.status = max(tally.status, ExitStatus.failed)
    write("FAIL  \(folder): \(name)\n")
    for fault in faults { output.report(fault, in: sources) }
  }

  private func record(
    _ name: String, _ failure: Diagnostic?, _ path: String, _ output: ConsoleOutput,
    _ tally: inout Tally, isFailed: Bool = false
  ) {
    if failure == nil, !isFailed {
      tally.passed += 1
      if tally.tellsAll { write("ok    \(path): \(name)\n") }
      return
    }
    tally.failed += 1
    tally.status = max(tally.status, ExitStatus.failed)
    write("FAIL  \(path): \(name)\n")
    if let failure { output.report(failure) }
  }

  /// A file that did not come to its tests counts as one failure.
  private func record(outcome: Session.Outcome, _ path: String, _ tally: inout Tally) {
    tally.status = max(tally.status, outcome.status)
    if outcome == .interrupted { return }
    tally.failed += 1
    write("FAIL  \(path): \(translator.text("the program itself"))\n")
  }
}
