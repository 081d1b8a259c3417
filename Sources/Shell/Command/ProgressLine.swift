import CSystem
import Synchronization
import Threading

/// One line of standard error that shows how far a computation of more than a second has come.
///
/// A thread of its own draws it, so that what computes need not; whatever else is written hides it
/// before. All state is shared with that thread and guarded.
package final class ProgressLine: Sendable {
  private struct State {
    var start: UInt64?
    var isShown = false
    var isTicking = false
    var isHeld = false
  }

  private let state = Mutex(State())
  private let write: @Sendable (String) -> Void
  private let width: @Sendable () -> Int
  /// Nanoseconds of work before anything is shown.
  private static let patience: UInt64 = 1_000_000_000

  /// The line that ticks draw; there is one terminal.
  private static let current = Mutex<ProgressLine?>(nil)

  /// A line on standard error.
  package init(_ streams: any Streams) {
    nonisolated(unsafe) let streams = streams
    write = { streams.writeError($0) }
    width = { streams.width > 0 ? streams.width : 80 }
  }

  /// A computation begins.
  package func begin() {
    let starts = state.withLock { state in
      state.start = tonne_monotonic_ns()
      defer { state.isTicking = true }
      return !state.isTicking
    }
    guard starts else { return }
    Self.current.withLock { $0 = self }
    _ = tonne_start_ticking(100) { ProgressLine.current.withLock { $0 }?.draw() }
  }

  /// The computation has ended.
  package func end() {
    hide()
    state.withLock { $0.start = nil }
  }

  /// Takes the line off the screen; it comes back if the computation goes on.
  package func hide() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      write("\r\u{1B}[K")
    }
  }

  /// Keeps the line off the screen while something else has it, such as a pager.
  package func hold<Value>(_ body: () -> Value) -> Value {
    hide()
    state.withLock { $0.isHeld = true }
    defer { state.withLock { $0.isHeld = false } }
    return body()
  }

  private func draw() {
    state.withLock { state in
      guard let start = state.start, !state.isHeld else { return }
      let elapsed = tonne_monotonic_ns() - start
      guard elapsed >= Self.patience else { return }
      state.isShown = true
      write(
        "\r" + Self.text(elapsed: elapsed, fraction: Work.fraction, width: width()) + "\u{1B}[K")
    }
  }

  /// The bar, the part done and the time, in less than a line of a screen.
  package static func text(elapsed: UInt64, fraction: Double?, width: Int) -> String {
    let seconds = "\(elapsed / 1_000_000_000) s"
    guard let fraction, width >= 20 else { return seconds }
    let percent = "\(Int(fraction * 100)) %"
    let cells = min(40, width - seconds.count - 10)
    guard cells > 2 else { return "\(percent) \(seconds)" }
    let full = Int(fraction * Double(cells))
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    return "\(bar) \(percent) \(seconds)"
  }
}
