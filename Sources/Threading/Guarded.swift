import Glibc

/// A value that one thread at a time reaches, under a lock of the system.
///
/// A `Mutex` does the same and costs less. This one is for what passes objects from thread to thread: the
/// thread sanitizer follows locks of the system, and does not see those of the standard library where a
/// thread had to wait.
public final class Guarded<Value: Sendable>: @unchecked Sendable {
  private var value: Value
  private let lock: UnsafeMutablePointer<pthread_mutex_t>

  /// Guards a value.
  public init(_ value: Value) {
    self.value = value
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// Calls `body` with the value while no other thread reaches it.
  public func withLock<Outcome>(_ body: (inout Value) -> Outcome) -> Outcome {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return body(&value)
  }
}
