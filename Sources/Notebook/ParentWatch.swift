import CSystem
import Glibc
import Threading

/// Ends the kernel when the program has died that started it, so that no process is left behind.
enum ParentWatch {
  /// Looks every second after the process that `JPY_PARENT_PID` names; at none without it.
  static func begin(_ environment: (String) -> String?) {
    guard let parent = environment("JPY_PARENT_PID").flatMap({ pid_t($0) }), parent > 1 else {
      return
    }
    // A wrapper may stand between; then only the number of the process tells of it.
    let isOwn = getppid() == parent
    _ = BackgroundThread.start {
      while isOwn ? getppid() == parent : kill(parent, 0) == 0 || errno == EPERM { sleep(1) }
      // What is computing may not end by itself, and nobody is there to read it.
      tonne_exit(1)
    }
  }
}
