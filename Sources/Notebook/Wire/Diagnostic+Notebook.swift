import Syntax

/// The wording of what the kernel has to say about itself.
extension Diagnostic {
  /// ZeroMQ is missing.
  static func noZeroMQ() -> Diagnostic {
    Diagnostic(
      "X100", "notebooks are served over ZeroMQ, which is not installed", at: .none,
      mend: "install it: `apt install libzmq5`")
  }

  /// A connection file says nothing that can be used.
  static func badConnection(_ path: String, _ reason: Phrase, line: Int? = nil) -> Diagnostic {
    Diagnostic(
      "X101", "\"\(path)\" is no connection file of Jupyter: \(reason)", at: .none,
      notes: line.map { ["line \($0)"] } ?? [],
      mend: "Jupyter writes such files; `tonne kernel install` tells it how to start Tonne")
  }

  /// An address is taken, or none of this machine.
  static func cannotListen(_ address: String, _ reason: String) -> Diagnostic {
    Diagnostic("X102", "cannot listen at \(address): \(Phrase(verbatim: reason))", at: .none)
  }

  /// A message that cannot be used.
  static func dropped(_ fault: MessageFault) -> Diagnostic {
    Diagnostic(
      "X103", "a message to the kernel was dropped: \(fault.phrase)", at: .none,
      severity: .warning)
  }

  /// There is no home to install into.
  static func noHome() -> Diagnostic {
    Diagnostic(
      "X104", "there is no home folder to tell Jupyter of Tonne in", at: .none,
      mend: "name a folder: `tonne kernel install --prefix /usr/local`")
  }

  /// A command of the prompt in a cell.
  static func promptCommand(_ name: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "X105", "`:\(name)` is for the prompt, and a cell takes programs and questions", at: span,
      mend: "ask with `?lmdi` or `?\"words\"`")
  }
}
