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
    /// By the folder of a package the files that others bring in by `use`.
    var used: [String: Set<String>] = [:]
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
    let ran = session.runTests(source, asUsed: isUsed(path, &tally))
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
      let failure = ran.tests.compactMap(\.failure).first.map(\.toldToItsAuthor)
      record(name, failure, path, output, &tally, isFailed: ran.outcome != .done)
    }
  }

  /// Whether a file is one of those of a package that others bring in by `use`.
  private func isUsed(_ path: String, _ tally: inout Tally) -> Bool {
    guard let folder = ProgramFile.package(around: path) else { return false }
    let used: Set<String>
    if let known = tally.used[folder] {
      used = known
    } else {
      used = Self.usedFiles(of: folder)
      tally.used[folder] = used
    }
    return used.contains(path)
  }

  /// The files of a package that others bring in; none where it cannot be read, which is told as a
  /// fault of the package.
  private static func usedFiles(of folder: String) -> Set<String> {
    do throws(Diagnostic) {
      let files = try FolderContents.read(folder.isEmpty ? "." : folder, shown: folder)
      let main = try files.description(in: folder).main
      return Set(files.used(from: main).map { folder.isEmpty ? $0 : "\(folder)/\($0)" })
    } catch { return [] }
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
