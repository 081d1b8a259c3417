import CSystem
import Glibc
import Synchronization

/// Presses Ctrl-C when an input takes long, and ends the process when that does not help.
enum Watchdog {
  /// The exit status of a process whose input did not heed Ctrl-C.
  static let hung: Int32 = 4

  // Set by one thread and looked at by another: a value that is late costs one tick.
  private static let start = Atomic<UInt64>(.max)
  private static let limit = Atomic<UInt64>(.max)

  /// Starts watching; `milliseconds` an input may take.
  static func run(milliseconds: UInt64) {
    limit.store(milliseconds * 1_000_000, ordering: .relaxed)
    _ = tonne_start_ticking(20) {
      let begin = Watchdog.start.load(ordering: .relaxed)
      let limit = Watchdog.limit.load(ordering: .relaxed)
      let now = tonne_monotonic_ns()
      guard begin < now else { return }
      if now - begin > 20 * limit { _exit(Watchdog.hung) }
      if now - begin > limit { tonne_raise_interrupt() }
    }
  }

  /// An input begins.
  static func begin() {
    start.store(tonne_monotonic_ns(), ordering: .relaxed)
    tonne_clear_interrupt()
  }

  /// An input ends; whether it had to be interrupted.
  static func end() -> Bool {
    start.store(.max, ordering: .relaxed)
    return tonne_interrupted()
  }
}
