import CSystem
import Glibc
import JSON
import Shell
import Synchronization
import Threading

/// Shows how far a cell of more than a second has come: one display, which is changed every half second
/// and empty in the end.
final class ProgressDisplay: Sendable {
  private struct State {
    var isOver = false
    var isShown = false
  }

  private let wires: any Publishing
  private let parent: [UInt8]
  private let name: String
  private let start = tonne_monotonic_ns()
  private let state = Mutex(State())
  /// Nanoseconds of work before anything is shown.
  private static let patience: UInt64 = 1_000_000_000

  /// A display for the request with this header; a thread of its own draws it.
  init(_ wires: any Publishing, parent: [UInt8], name: String) {
    self.wires = wires
    self.parent = parent
    self.name = name
  }

  /// Begins to look; false where no thread is to be had, and nothing is shown.
  @discardableResult
  func begin() -> Bool {
    BackgroundThread.start {
      var ticks = 0
      while true {
        usleep(100_000)
        ticks += 1
        guard self.draw(isDue: ticks % 5 == 0) else { return }
      }
    }
  }

  /// The cell has ended.
  func end() {
    state.withLock { state in
      state.isOver = true
      if state.isShown { publish("update_display_data", "") }
    }
  }

  /// Draws, if it is time; false when the cell is over.
  private func draw(isDue: Bool) -> Bool {
    state.withLock { state in
      guard !state.isOver else { return false }
      let elapsed = tonne_monotonic_ns() - start
      guard isDue, elapsed >= Self.patience else { return true }
      let text = ProgressLine.text(elapsed: elapsed, fraction: Work.fraction, width: 60)
      publish(state.isShown ? "update_display_data" : "display_data", text)
      state.isShown = true
      return true
    }
  }

  private func publish(_ type: String, _ text: String) {
    wires.publish(
      type,
      [
        "data": ["text/plain": .text(text)], "metadata": [:],
        "transient": ["display_id": .text(name)],
      ], parent: parent)
  }
}
