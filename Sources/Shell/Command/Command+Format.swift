import CSystem
import Interpreter
import Syntax

/// Putting programs into the usual form.
extension Command {
  /// Rewrites files that are not in the usual form, or lists them.
  func format(_ paths: [String], onlyCheck: Bool) -> Int32 {
    var status = ExitStatus.done
    for path in paths {
      do throws(Diagnostic) {
        status = max(status, try format(path, onlyCheck: onlyCheck))
      } catch {
        report(error)
        status = ExitStatus.misuse
      }
    }
    return status
  }

  private func format(_ path: String, onlyCheck: Bool) throws(Diagnostic) -> Int32 {
    let (machine, output) = makeMachine()
    let source = machine.sources.add(name: path, bytes: try ProgramFile.read(path))
    guard let formatted = Syntax.format(source) else {
      for diagnostic in parse(source).diagnostics { output.report(diagnostic) }
      return ExitStatus.misuse
    }
    let bytes = Array(formatted.utf8)
    if bytes == source.bytes { return ExitStatus.done }
    if onlyCheck {
      write("\(path)\n")
      return ExitStatus.failed
    }
    let error = bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
    guard error == 0 else { throw .unwritable(path, error: error) }
    return ExitStatus.done
  }
}
