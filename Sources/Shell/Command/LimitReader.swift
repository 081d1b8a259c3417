import CSystem
import Interpreter

/// Reads what `--limit` says: `time=10s,memory=2GB,depth=1000`, each once or more, the last counts.
enum LimitReader {
  private static let times: [(String, Double)] = [
    ("ms", 1e6), ("min", 60e9), ("s", 1e9), ("h", 3600e9),
  ]
  private static let sizes: [(String, Double)] = [
    ("kB", 1e3), ("MB", 1e6), ("GB", 1e9), ("KiB", 1024), ("MiB", 1_048_576),
    ("GiB", 1_073_741_824),
  ]

  /// Adds the limits of a text to those that there are.
  static func read(_ text: String, into limits: inout RunLimits) throws(UsageError) {
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = sides.count > 1 ? String(sides[1]) : ""
      switch sides.first {
      case "time":
        guard let amount = amount(value, times), amount <= 1e18 else {
          throw UsageError("--limit time takes a time such as 10s, 500ms or 5min, not \"\(value)\"")
        }
        limits.time = RunLimits.Amount(UInt64(amount), text: value)
      case "memory":
        guard let amount = amount(value, sizes), amount >= 1e6, amount <= 1e18 else {
          throw UsageError(
            "--limit memory takes a size from 1MB, such as 500MB or 2GB, not \"\(value)\"")
        }
        limits.memory = RunLimits.Amount(UInt64(amount), text: value)
      case "depth":
        guard let calls = Int(value), (1...RunLimits.mostCalls).contains(calls) else {
          throw UsageError(
            "--limit depth takes a whole number from 1 to \(RunLimits.mostCalls), not \"\(value)\"")
        }
        limits.calls = calls
      default:
        throw UsageError(
          "--limit takes time=…, memory=… and depth=…, with commas between, not \"\(String(part))\""
        )
      }
    }
  }

  private static func amount(_ text: String, _ units: [(String, Double)]) -> Double? {
    for (unit, factor) in units where text.hasSuffix(unit) {
      guard let number = Double(text.dropLast(unit.count)), number.isFinite, number > 0,
        number * factor >= 1
      else { continue }
      return number * factor
    }
    return nil
  }
}

extension RunLimits {
  /// What holds without `--limit`: nine tenths of the memory there is, since what takes more is ended
  /// by the system, and its session with it.
  static var system: RunLimits {
    var limits = RunLimits()
    let bytes = UInt64(tonne_system_memory()) / 10 * 9
    let tenths = bytes / 100_000_000
    if tenths > 0 { limits.memory = Amount(bytes, text: "\(tenths / 10).\(tenths % 10)GB") }
    return limits
  }
}
