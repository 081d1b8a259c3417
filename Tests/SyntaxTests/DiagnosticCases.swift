import Testing

/// A tiny program with its only error, as a person reads it.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  let program: String
  let code: String
  let start: Int32
  let under: String
  let message: String
  let mend: String?

  init(
    _ program: String, _ code: String, _ start: Int32, _ under: String, _ message: String,
    mend: String? = nil
  ) {
    self.program = program
    self.code = code
    self.start = start
    self.under = under
    self.message = message
    self.mend = mend
  }

  var testDescription: String { "\(code) at \(start)" }

  static let all = parser + lexer + habits

  static let deep = String(repeating: "(", count: 301) + "1" + String(repeating: ")", count: 301)
  static let long = "1" + String(repeating: " + 1", count: 2_000)
}
