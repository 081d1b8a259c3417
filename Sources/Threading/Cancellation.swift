import Glibc

/// Lets long loops find out that nobody wants their result any more, as after Ctrl-C.
///
/// Who starts work says how to ask with `watch`; loops on that thread ask at the borders of blocks of
/// work. A loop that is not wanted ends early with some result of the right shape, since it cannot
/// know what to do instead; who started it asks again, and throws the result away.
public final class Cancellation: Sendable {
  private let poll: @Sendable () -> Bool

  /// A way to ask; what it says must not change back from true to false while somebody watches.
  public init(_ poll: @escaping @Sendable () -> Bool) { self.poll = poll }

  /// Rows after which a loop asks again: some tenths of a millisecond.
  public static let rowsOfBlock = 1 << 16

  /// The way of the current thread is kept by it: tests that run at the same time differ in theirs.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key, nil)
    return key
  }()

  /// Runs `body`, whose loops on this thread then ask this way.
  public func watch<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let before = pthread_getspecific(Self.key)
    pthread_setspecific(Self.key, Unmanaged.passUnretained(self).toOpaque())
    defer {
      pthread_setspecific(Self.key, before)
      withExtendedLifetime(self) {}
    }
    return try body()
  }

  /// The way of the current thread, for threads that it starts; `nil` when nobody watches.
  static var current: Cancellation? {
    pthread_getspecific(key).map {
      Unmanaged<Cancellation>.fromOpaque($0).takeUnretainedValue()
    }
  }

  /// Whether the work at hand is not wanted any more.
  public static var isRequested: Bool {
    guard let own = pthread_getspecific(key) else { return false }
    return Unmanaged<Cancellation>.fromOpaque(own).takeUnretainedValue().poll()
  }

  /// Calls `body` for blocks of some rows in order; false when it stopped before the end.
  @inline(__always)
  public static func forBlocks(_ rows: Int, _ body: (Range<Int>) -> Void) -> Bool {
    var start = 0
    while start < rows {
      if isRequested { return false }
      let end = Swift.min(start + rowsOfBlock, rows)
      body(start..<end)
      start = end
    }
    return true
  }
}
