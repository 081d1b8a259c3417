/// Why a picture could not be drawn.
package enum PlotError: Error, Sendable, Hashable {
  /// gnuplot is not installed.
  case noGnuplot
  /// It did not end in time.
  case tooLong(seconds: Int)
  /// Ctrl-C.
  case interrupted
  /// The system would not start it; an errno value.
  case cannotRun(Int32)
  /// A signal ended it.
  case died(signal: Int)
  /// It ended without a picture; what it said.
  case nothingDrawn(String)
}
