import Glibc
import TestSupport

/// A program of the tests that runs beside them, and can be ended at any moment.
final class RunningProgram {
  private let process: pid_t
  private var isOver = false

  /// Starts a shell line in a folder, in a group of its own, silent.
  init(_ line: String, in folder: String) throws {
    let text = "cd '\(folder)' && exec \(line) </dev/null >'\(folder)/.shown' 2>'\(folder)/.said'"
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    // Threads of tests block signals and may ignore Ctrl-C; the program starts as from a shell.
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words: [UnsafeMutablePointer<CChar>?] =
      ["/bin/sh", "-c", text].map { (word: String) in strdup(word) } + [nil]
    defer { for word in words { free(word) } }
    var started: pid_t = 0
    guard posix_spawn(&started, "/bin/sh", nil, &attributes, words, environ) == 0 else {
      throw UnreadableFile(path: "/bin/sh")
    }
    process = started
  }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for the end: the exit status, or the signal below 0.
  @discardableResult
  func wait() -> Int32 {
    var state: Int32 = 0
    while waitpid(process, &state, 0) < 0, errno == EINTR {}
    isOver = true
    return state & 0x7f == 0 ? state >> 8 & 0xff : -(state & 0x7f)
  }

  /// Waits so long at most; `nil` when it goes on.
  func wait(seconds: Double) -> Int32? {
    for _ in 0..<Int(seconds * 200) {
      var state: Int32 = 0
      if waitpid(process, &state, WNOHANG) == process {
        isOver = true
        return state & 0x7f == 0 ? state >> 8 & 0xff : -(state & 0x7f)
      }
      usleep(5_000)
    }
    return nil
  }

  deinit {
    guard !isOver else { return }
    kill(-process, SIGKILL)
    wait()
  }
}

/// How a shell line ended in a folder, and what it wrote.
struct LineEnd {
  var status: Int32
  var shown: String
  var said: String

  /// Runs it to its end.
  init(_ line: String, in folder: String) throws {
    status = try RunningProgram(line, in: folder).wait()
    shown = try readText("\(folder)/.shown")
    said = try readText("\(folder)/.said")
  }
}

/// Writes a program into a folder and gives the line that runs it.
func script(_ program: String, _ folder: String, options: String = "") throws -> String {
  try write(program + "\n", to: "\(folder)/run.tonne")
  return "'\(try Program.path("tonne"))' \(options) run.tonne"
}

/// Whether this process may mount and enter other roots; says that it skips otherwise.
func isRoot() -> Bool {
  if getuid() == 0 { return true }
  print("skipped: it takes root")
  return false
}

/// Whether a sanitizer watches; says that it skips then.
func isSanitized() -> Bool {
  guard getenv("TONNE_SANITIZER") != nil else { return false }
  print("skipped: a sanitizer keeps the heap")
  return true
}

/// Seconds of a clock that nobody sets.
func monotonicSeconds() -> Double {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
}
