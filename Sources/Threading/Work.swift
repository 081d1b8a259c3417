import Synchronization

/// How far the computation at hand has come, for whoever shows it.
///
/// Long loops say how many pieces they have and count those that are done. Of loops within loops
/// the outermost counts: inner ones find it taken and say nothing. It is only looked at, so nothing
/// depends on it.
public enum Work {
  private static let total = Atomic<Int>(0)
  private static let done = Atomic<Int>(0)

  /// Announces a loop of so many pieces; true when it is the outermost, which must then `end`.
  public static func begin(_ pieces: Int) -> Bool {
    guard pieces > 1 else { return false }
    let isFree = total.compareExchange(
      expected: 0, desired: pieces, ordering: .relaxed
    ).exchanged
    if isFree { done.store(0, ordering: .relaxed) }
    return isFree
  }

  /// Counts pieces that are done.
  public static func advance(_ pieces: Int = 1) { done.add(pieces, ordering: .relaxed) }

  /// Ends the outermost loop.
  public static func end() { total.store(0, ordering: .relaxed) }

  /// The part that is done, from 0 to 1; `nil` when nobody counts.
  public static var fraction: Double? {
    let all = total.load(ordering: .relaxed)
    guard all > 0 else { return nil }
    return Swift.min(1, Double(done.load(ordering: .relaxed)) / Double(all))
  }
}
