import Glibc
import Synchronization
import Testing
import Threading

@Suite("Leftovers")
struct LeftoversTests {
  /// Says which thread let go of it.
  private final class Witness: Sendable {
    static let place = Atomic<UInt>(0)

    deinit { Self.place.store(UInt(pthread_self()), ordering: .sequentiallyConsistent) }
  }

  @Test("are let go of once, on another thread, while the caller goes on")
  func release() {
    var items: [Witness] = [Witness()]
    Leftovers.release(items)
    items = []
    var waits = 0
    while Witness.place.load(ordering: .sequentiallyConsistent) == 0, waits < 3_000 {
      usleep(10_000)
      waits += 1
    }
    #expect(Witness.place.load(ordering: .sequentiallyConsistent) != 0)
  }
}
