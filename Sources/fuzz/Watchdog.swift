import CSystem
import Glibc

/// Presses Ctrl-C when an input takes long, and ends the process when that does not help.
enum Watchdog {
  /// The exit status of a process whose input did not heed Ctrl-C.
  static let hung: Int32 = 4

  // Written by one thread and read by another: a value that is late costs one tick.
  private nonisolated(unsafe) static let start = {
    let start = UnsafeMutablePointer<UInt64>.allocate(capacity: 2)
    start.initialize(repeating: .max, count: 2)
    return start
  }()

  /// Starts watching; `milliseconds` an input may take.
  static func run(milliseconds: UInt64) {
    start[1] = milliseconds * 1_000_000
    _ = tonne_start_ticking(20) {
      let (begin, limit) = (Watchdog.start[0], Watchdog.start[1])
      let now = tonne_monotonic_ns()
      guard begin < now else { return }
      if now - begin > 20 * limit { _exit(Watchdog.hung) }
      if now - begin > limit { tonne_raise_interrupt() }
    }
  }

  /// An input begins.
  static func begin() {
    start[0] = tonne_monotonic_ns()
    tonne_clear_interrupt()
  }

  /// An input ends; whether it had to be interrupted.
  static func end() -> Bool {
    start[0] = .max
    return tonne_interrupted()
  }
}
