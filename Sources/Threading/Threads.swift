import Glibc
import Synchronization

/// How many threads the numeric kernels use.
public enum Threads {
  /// Largest number of threads that can be asked for.
  public static let limit = 256

  /// 0 until someone sets a count: then the number of processors decides.
  private static let chosen = Atomic<Int>(0)

  /// Threads used by every kernel that is not told otherwise; at first the processors that are
  /// online.
  ///
  /// Results never depend on it: work is cut into chunks by its size alone and partial results are
  /// merged in chunk order. A value below 1 restores the default.
  public static var count: Int {
    get {
      let set = chosen.load(ordering: .relaxed)
      return set > 0 ? set : online
    }
    set { chosen.store(Swift.max(0, Swift.min(limit, newValue)), ordering: .relaxed) }
  }

  /// Processors that are online.
  private static let online = Swift.max(1, Swift.min(limit, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
