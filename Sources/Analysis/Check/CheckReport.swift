package import Interpreter
package import Syntax

/// What checking a program came to.
package struct CheckReport {
  /// Everything found, in the order of the text.
  package var diagnostics: [Diagnostic]
  /// The texts that the places belong to.
  package var sources: SourceSet
  /// How the program stands: with errors it is not to be run.
  package var outcome: Session.Outcome

  init(diagnostics: [Diagnostic], sources: SourceSet, outcome: Session.Outcome) {
    self.diagnostics = diagnostics
    self.sources = sources
    self.outcome = outcome
  }

  /// The report on a program that could not be read.
  package init(unreadable diagnostic: Diagnostic) {
    self.init(diagnostics: [diagnostic], sources: SourceSet(), outcome: .syntaxError)
  }
}
