import CSystem
import Glibc
import Interpreter

/// The standard streams of the process.
package final class SystemStreams: Streams {
  /// The streams.
  package init() {}

  /// Whether standard input comes from a person.
  package var isInputTerminal: Bool { tonne_is_terminal(0) }
  /// Whether standard output goes to a screen.
  package var isOutputTerminal: Bool { tonne_is_terminal(1) }
  /// Whether standard error goes to a screen.
  package var isErrorTerminal: Bool { tonne_is_terminal(2) }
  /// Columns of the screen.
  package var width: Int { Int(tonne_terminal_width()) }

  /// Lines of the screen.
  package var height: Int { Int(tonne_terminal_height()) }
  /// The line editor of the terminal; plain lines where libedit is not installed.
  package func openEditor() -> (any LineEditor)? { EditLine() ?? PlainLines() }

  /// Shows text in the pager that PAGER names, `less` where it does not.
  package func page(_ text: [UInt8]) -> Bool {
    let pager = environment("PAGER") ?? ""
    // Less quits at once when all fits, keeps colours, and leaves its last page on the screen.
    let command = pager.isEmpty ? "LESSCHARSET=utf-8 less -FRSX" : pager
    return text.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return true }
      return tonne_page(command, base, buffer.count)
    }
  }

  /// Text of an environment variable.
  package func environment(_ name: String) -> String? {
    tonne_environment(name).map { String(cString: $0) }
  }

  /// All of standard input.
  package func readInput() -> InputText {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return -1 }
        return tonne_read_unless_interrupted(base, buffer.count)
      }
      if count == 0 { return .bytes(bytes) }
      if count > 0 {
        bytes += piece[0..<min(count, piece.count)]
      } else if errno != EINTR {
        return .failed(errno)
      } else if tonne_interrupted() {
        return .interrupted
      }
    }
  }

  /// Stops a running computation as Ctrl-C does.
  package func stopComputing() { tonne_raise_interrupt() }

  /// Writes to standard output.
  package func writeOutput(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return true }
      return tonne_write_stdout(base, buffer.count) || told()
    }
  }

  /// Passes on what is held back of standard output.
  package func flushOutput() -> Bool { tonne_flush_stdout() || told() }

  /// Writes to standard error, behind what standard output holds back.
  package func writeError(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      guard let base = buffer.baseAddress else { return }
      _ = tonne_write_stderr(base, buffer.count)
    }
  }

  /// Says why output failed, unless the reader has simply gone; always false.
  private func told() -> Bool {
    let error = errno
    if error != EPIPE {
      // Nobody has read the command line yet, or it is done with: the locale says the language.
      let language = Language(locale: environment)
      let translator = Translator(language, parts: ShellWording.parts(language))
      let reason: Phrase = "cannot write standard output: \(SystemError.text(error))"
      writeError("tonne: \(translator.text(reason))\n")
    }
    return false
  }
}
