package import Interpreter
package import Plotting

extension PlotError {
  /// What can go wrong with gnuplot, in words; `nil` for Ctrl-C.
  package var failure: Failure? {
    switch self {
    case .interrupted: nil
    case .noGnuplot:
      Failure(
        "X032", "pictures are drawn by gnuplot, which is not installed",
        mend: "install it: `apt install gnuplot-nox`; without `save` a drawing of text appears")
    case .tooLong(let seconds):
      Failure("X033", "gnuplot was still drawing after \(seconds) seconds and was ended")
    case .died(let signal):
      Failure("X034", "gnuplot was ended by signal \(signal) before the picture was done")
    case .nothingDrawn(let said):
      Failure(
        "X035", "gnuplot ended without a picture",
        notes: said.isEmpty ? [] : ["gnuplot says: \(said)"])
    case .cannotRun(let number):
      Failure("X036", "gnuplot could not be started: \(systemReason(number))")
    }
  }
}
