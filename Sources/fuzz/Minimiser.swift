import Glibc

/// Makes an input that breaks something small.
///
/// Stretches are left out, half of the input first and then ever shorter ones, as long as the process
/// still ends for the same reason. Source: Zeller & Hildebrandt 2002, delta debugging.
struct Minimiser {
  let words: [String]
  let folder: String

  /// Processes that one search may start.
  private static let patience = 400

  /// The smallest input found that breaks for the same reason.
  func smallest(_ found: FuzzCase, _ reason: String) -> FuzzCase {
    var best = found
    var left = Self.patience
    // One that no longer breaks when it is alone is kept as it is.
    guard breaks(best, reason, &left) else { return best }
    var length = max(1, best.bytes.count / 2)
    while left > 0 {
      var start = 0
      while start < best.bytes.count, left > 0 {
        var shorter = best
        shorter.bytes.removeSubrange(start..<min(start + length, best.bytes.count))
        if breaks(shorter, reason, &left) { best = shorter } else { start += length }
      }
      if length == 1 { break }
      length = max(1, length / 2)
    }
    return best
  }

  private func breaks(_ one: FuzzCase, _ reason: String, _ left: inout Int) -> Bool {
    left -= 1
    let path = "\(folder)/\(one.target)-\(one.variant)-now.case"
    Files.write(one.bytes, to: path)
    let end = Child.run(words + ["--take", path])
    unlink(path)
    return end.reason == reason
  }
}
