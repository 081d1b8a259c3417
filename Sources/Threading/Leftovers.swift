/// What nobody needs any more.
public enum Leftovers {
  /// Lets go of a value on a thread of its own: a list of millions takes a second, which nobody should
  /// wait for after Ctrl-C. Where no thread is to be had, it is let go of here.
  public static func release(_ value: consuming any Sendable) {
    let held = Held.keeping(value)
    if !BackgroundThread.start({ Held.letGo(held) }) { Held.letGo(held) }
  }

  /// From so many items on, which may hold lists of their own, letting go of a list is felt.
  private static let longList = 1 << 14

  /// Lets go of a list that way when it is long.
  public static func release<Element: Sendable>(list: consuming [Element]) {
    if list.count >= longList { release(consume list as any Sendable) }
  }

  /// What `body` makes for the numbers below `count`; what there was is let go of that way when it fails.
  public static func gathered<Element: Sendable, Failure: Error>(
    _ count: Int, _ body: (Int) throws(Failure) -> Element
  ) throws(Failure) -> [Element] {
    var elements: [Element] = []
    do throws(Failure) {
      for number in 0..<count { elements.append(try body(number)) }
    } catch {
      release(list: consume elements)
      throw error
    }
    return elements
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
