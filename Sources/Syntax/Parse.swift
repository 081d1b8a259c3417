/// What parsing a source gives: always a program, and what was wrong with the text.
package struct Parsed: Sendable {
  /// The statements that could be read.
  package var program: Program
  /// Errors and warnings in the order of the text.
  package var diagnostics: [Diagnostic]

  /// A parse result.
  package init(program: Program, diagnostics: [Diagnostic]) {
    self.program = program
    self.diagnostics = diagnostics
  }
}
