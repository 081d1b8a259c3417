import Synchronization
import Threading

/// Sums by group over blocks of rows, on several threads.
///
/// The blocks depend on the numbers of rows and groups alone and are added in their order, so the
/// result does not depend on the threads. Many groups make few blocks: adding these up never takes
/// more than a small part of the pass over the rows.
struct BlockSums: Sendable {
  private let rows: Int
  private let groups: Int
  private let block: Int

  init(rows: Int, groups: Int) {
    (self.rows, self.groups) = (rows, groups)
    block = max(1 << 18, 8 * groups, (rows + 15) / 16)
  }

  /// The sums; `body` adds the rows of a block to its own sums, which start at `zero`.
  @inline(__always)
  func sums<Number: AdditiveArithmetic & BitwiseCopyable & Sendable>(
    zero: Number, _ body: @Sendable (Writable<Number>, Range<Int>) -> Void
  ) -> [Number] {
    let blocks = max(1, (rows + block - 1) / block)
    var sums = [Number](repeating: zero, count: groups * blocks)
    sums.withUnsafeMutableBufferPointer { sums in
      guard let base = sums.baseAddress else { return }
      let all = Writable(base: base)
      parallelRows(blocks) { part in
        body(
          Writable(base: all.base + part * groups),
          part * block..<min(rows, (part + 1) * block))
      }
      for part in 1..<max(1, blocks) {
        for group in 0..<groups { base[group] += base[part * groups + group] }
      }
    }
    if blocks > 1 { sums.removeLast(groups * (blocks - 1)) }
    return sums
  }
}

/// A value that is made when it is first asked for and then kept.
final class Kept<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)

  /// The value, when it has been made.
  var known: Value? { value.withLock { $0 } }

  /// The value, made by `make` the first time. What was left early is not kept.
  func value(_ make: () -> Value) -> Value {
    if let known = value.withLock({ $0 }) { return known }
    let made = make()
    if !Cancellation.isRequested { value.withLock { $0 = made } }
    return made
  }
}
