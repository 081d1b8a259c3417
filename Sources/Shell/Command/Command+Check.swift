import Analysis
import Interpreter
import Syntax

/// Checking programs.
extension Command {
  /// Looks for errors in programs without running them; the worst of them decides the status.
  func check(_ paths: [String]) -> Int32 {
    let checker = Checker(registry: registry(), options: runOptions)
    var status = ExitStatus.done
    for path in paths {
      let bytes: [UInt8]
      do throws(Diagnostic) { bytes = try ProgramFile.read(path) } catch {
        tell(CheckReport(unreadable: error), name: path)
        status = ExitStatus.misuse
        continue
      }
      let report = checker.check(
        name: path, bytes: bytes, folder: ProgramFile.folder(of: path))
      if report.outcome == .interrupted { return ExitStatus.interrupted }
      tell(report, name: path)
      status = max(status, report.outcome.status)
    }
    return status
  }

  /// Writes what was found: as text to standard error, or each finding as a JSON document on a line of
  /// standard output.
  private func tell(_ report: CheckReport, name: String) {
    let shown = report.diagnostics.filter { !options.isQuiet || $0.severity == .error }
    guard options.format == .json else {
      let output = ConsoleOutput(streams: streams, options: options, languages: languages)
      for diagnostic in shown { output.report(diagnostic, in: report.sources) }
      return
    }
    let writer = DiagnosticJSON(sources: report.sources, file: name, translator: translator)
    for diagnostic in shown {
      let document = writer.line(diagnostic)
      if !streams.writeOutput(document) { return }
    }
  }
}
