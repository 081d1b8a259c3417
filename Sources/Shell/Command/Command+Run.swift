import Interpreter
import Syntax

/// Running and checking programs.
extension Command {
  /// Runs one program.
  func run(_ program: CommandOptions.Program) -> Int32 {
    let name: String
    let bytes: [UInt8]
    var folder = ""
    switch program {
    case .code(let code): (name, bytes) = ("<-e>", Array(code.utf8))
    case .file(let path):
      do throws(Diagnostic) {
        (name, bytes) = (path, try ProgramFile.read(path))
      } catch {
        report(error)
        return ExitStatus.misuse
      }
      folder = ProgramFile.folder(of: path)
    case .input:
      if streams.isInputTerminal {
        let hint = translator.text("reading a program from the terminal; Ctrl-D ends it")
        streams.writeError("\(hint)\n")
      }
      switch streams.readInput() {
      case .bytes(let read): (name, bytes) = ("<input>", read)
      case .interrupted: return ExitStatus.interrupted
      case .failed(let error):
        report(.unreadable("<input>", error: error, near: []))
        return ExitStatus.misuse
      }
    }
    let (machine, output) = makeMachine()
    let source = machine.sources.add(name: name, bytes: bytes)
    let session = Session(machine: machine, folder: folder, allowsShadowing: false)
    output.progress?.begin()
    let outcome = session.run(source)
    output.progress?.end()
    return output.isClosed ? ExitStatus.failed : outcome.status
  }
}
