/// What nobody needs any more.
public enum Leftovers {
  /// Lets go of a value on a thread of its own: a list of millions takes a second, which nobody should
  /// wait for after Ctrl-C. Where no thread is to be had, it is let go of here.
  public static func release(_ value: consuming any Sendable) {
    let held = Held.keeping(value)
    if !BackgroundThread.start({ Held.letGo(held) }) { Held.letGo(held) }
  }

  /// Keeps a value that only an address knows.
  private final class Held: Sendable {
    private let value: any Sendable

    private init(_ value: consuming any Sendable) { self.value = value }

    static func keeping(_ value: consuming any Sendable) -> UInt {
      UInt(bitPattern: Unmanaged.passRetained(Held(value)).toOpaque())
    }

    static func letGo(_ address: UInt) {
      guard let pointer = UnsafeRawPointer(bitPattern: address) else { return }
      Unmanaged<Held>.fromOpaque(pointer).release()
    }
  }
}
