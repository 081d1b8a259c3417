import Glibc
import TestSupport
import Testing

/// Every long built-in heeds a time limit, and so Ctrl-C, which sets the same flag. Some are tried; all with
/// the variable TONNE_STOP_ALL, which prints how long each went on.
@Suite("stopping what takes long", .serialized) struct StopTests {
  static let isWhole = getenv("TONNE_STOP_ALL") != nil
  static let programs =
    isWhole
    ? LongProgram.all
    : LongProgram.all.filter {
      [
        "save csv", "inverse_distance", "moran", "slx", "fold", "list without lists",
        "slice by regions",
      ].contains($0.name)
    }

  /// How long after its limit a program may go on, in seconds: a build for tests on a machine that does
  /// other things.
  private static let patience = 8.0 * Sanitizer.patience

  @Test(arguments: programs)
  func stops(_ long: LongProgram) throws {
    try withFolder { folder in
      let limit = Self.isWhole ? 3.0 : 1.0
      let line = try script(
        long.program, folder, options: "--quiet --limit time=\(Int(limit * 1000))ms")
      let start = seconds()
      let end = try LineEnd(line, in: folder)
      let late = seconds() - start - limit
      if Self.isWhole {
        let place = end.said.split(separator: "\n").dropFirst().first ?? "ended by itself"
        print("\(long.name): \(Int((late * 1000).rounded())) ms late,\(place)")
      }
      // What is over before its limit has nothing to heed.
      if late < 0, end.status == 0 { return }
      #expect(end.said.contains("error[X060]"), "\(end.said)")
      #expect(late < Self.patience)
      #expect(!names(in: folder).contains { $0.hasPrefix("y.") && $0 != "y.csv" && $0 != "y.db" })
    }
  }

  private func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) * 1e-9
  }
}
