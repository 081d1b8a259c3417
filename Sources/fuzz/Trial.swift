import CSystem
import Glibc

/// A process that takes inputs until one breaks it. It writes how far it came into a file, so that
/// whoever started it knows the input.
struct Trial {
  /// The exit status of a process whose input broke a promise.
  static let broken: Int32 = 3
  /// Bytes of memory that a process may take.
  private static let memory: rlim_t = 4 << 30

  let workplace: Workplace
  let milliseconds: UInt64
  private let progress: Int32

  /// A trial in a folder, which becomes the working one.
  init?(folder: String, base: [String: [UInt8]], milliseconds: UInt64) {
    self.milliseconds = milliseconds
    progress = creat("\(folder)/.progress", 0o600)
    guard progress >= 0, chdir(folder) == 0 else { return nil }
    workplace = Workplace(folder: folder, base: base)
    // By number: 2 are the bytes of data, 4 those of a core file.
    // A sanitizer takes much of it for itself.
    if getenv("TONNE_SANITIZER") == nil {
      var limit = rlimit(rlim_cur: Self.memory, rlim_max: Self.memory)
      setrlimit(__rlimit_resource_t(2), &limit)
    }
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(4), &none)
  }

  /// Takes inputs one after the other; the exit status.
  func run(_ cases: some Sequence<(number: Int, one: FuzzCase)>) -> Int32 {
    tonne_catch_interrupt()
    Watchdog.run(milliseconds: milliseconds)
    workplace.tidy()
    var interrupted = 0
    for (place, (number, one)) in cases.enumerated() {
      guard let target = Target.named(one.target) else { continue }
      if place % 100 == 99 { workplace.tidy() }
      let marks: [Int64] = [Int64(number), Int64(interrupted)]
      pwrite(progress, marks, 16, 0)
      Watchdog.begin()
      let fault = target.take(one, workplace)
      if Watchdog.end() { interrupted += 1 }
      if let fault {
        Array("broken promise: \(fault)\n".utf8).withUnsafeBytes { bytes in
          if let start = bytes.baseAddress { _ = tonne_write_stderr(start, bytes.count) }
        }
        return Self.broken
      }
    }
    let marks: [Int64] = [-1, Int64(interrupted)]
    pwrite(progress, marks, 16, 0)
    return 0
  }
}
