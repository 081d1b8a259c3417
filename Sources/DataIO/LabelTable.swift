import Glibc

/// The different texts of a column in order of their first appearance, found by their bytes.
///
/// An open-addressing table. A text of up to eight bytes is its own key, so that finding it compares
/// one word; longer ones are found by a hash and compared byte by byte. Texts stay where they are in
/// the file: no string is made before the column is complete. Owned by hand, because a class or an
/// array in the innermost loop costs reference counting: `free` gives everything back.
struct LabelTable {
  /// A text: where its bytes are and how many.
  struct Label {
    var start: UnsafePointer<UInt8>
    var count: Int
  }

  private struct Slot {
    var key: UInt64
    var start: UnsafePointer<UInt8>?
    /// −1 when the slot is free.
    var count: Int32
    var code: Int32
  }

  /// The texts by code.
  private(set) var labels: [Label] = []
  /// Whether there were more texts than codes.
  private(set) var isFull = false
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var used = 0
  /// Copies of texts that do not stand in the file as they are.
  private var copies: [UnsafeMutablePointer<UInt8>] = []
  private var lastKey: UInt64 = 0
  private var lastCount: Int32 = -1
  private var lastCode: Int32 = -1

  /// Longest text; what is longer is cut off by nobody, but refused as too large.
  private static let longest = Int(Int32.max) >> 1
  /// Set in the length of a quoted text that looks like a missing marker.
  private static let quotedMark: Int32 = 1 << 30

  /// An empty table in which some texts mean missing.
  init(missing: [[UInt8]]) {
    mask = 255
    slots = Self.emptySlots(256)
    for word in missing {
      guard let copy = copied(word) else { continue }
      let key = Self.key(copy, word.count)
      insert(key, copy, Int32(truncatingIfNeeded: word.count), code: -1)
    }
  }

  /// Gives the memory back; the table must not be used after it.
  mutating func free() {
    slots.deallocate()
    for copy in copies { copy.deallocate() }
    copies = []
  }

  /// The code of a text that stands in the file; −1 for an empty one and for missing markers.
  ///
  /// Eight bytes from `start` on must be readable, also of a shorter text.
  @inline(__always)
  mutating func code(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    guard count > 0 else { return -1 }
    guard count <= 8 else { return longCode(start, count) }
    let word = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let key = word & (~0 >> UInt64(64 &- 8 &* count))
    let length = Int32(truncatingIfNeeded: count)
    if key == lastKey, length == lastCount { return lastCode }
    lastKey = key
    lastCount = length
    lastCode = shortCode(key, start, length)
    return lastCode
  }

  /// The code of a quoted text: a missing marker is an ordinary text here.
  mutating func quotedCode(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    guard count > 0 else { return -1 }
    let known = code(start, count)
    guard known < 0, !isFull else { return known }
    // A marker, unless it came in quotes before: it has a second entry of another length.
    let key = Self.key(start, count)
    let length = Int32(truncatingIfNeeded: count) | Self.quotedMark
    return find(key, start, length) ?? append(key, start, length)
  }

  /// The code of a text whose bytes will not stay where they are.
  mutating func code(copying bytes: [UInt8]) -> Int32 {
    guard let copy = copied(bytes) else { return -1 }
    return quotedCode(copy, bytes.count)
  }

  /// The codes in this table of another's texts, which are added where they are new.
  mutating func codes(adding other: LabelTable) -> [Int32] {
    other.labels.map { quotedCode($0.start, $0.count) }
  }

  // MARK: - Finding and adding

  private mutating func shortCode(
    _ key: UInt64, _ start: UnsafePointer<UInt8>, _ count: Int32
  ) -> Int32 {
    var index = Self.index(key, count) & mask
    while slots[index].count >= 0 {
      if slots[index].key == key, slots[index].count == count { return slots[index].code }
      index = (index &+ 1) & mask
    }
    return append(key, start, count)
  }

  private mutating func longCode(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    guard count <= Self.longest else {
      isFull = true
      return -1
    }
    let key = Self.hash(start, count)
    let length = Int32(truncatingIfNeeded: count)
    return find(key, start, length) ?? append(key, start, length)
  }

  private func find(_ key: UInt64, _ start: UnsafePointer<UInt8>, _ count: Int32) -> Int32? {
    var index = Self.index(key, count) & mask
    let bytes = Int(count & ~Self.quotedMark)
    while slots[index].count >= 0 {
      if slots[index].key == key, slots[index].count == count,
        let known = slots[index].start, memcmp(known, start, bytes) == 0
      {
        return slots[index].code
      }
      index = (index &+ 1) & mask
    }
    return nil
  }

  private mutating func append(
    _ key: UInt64, _ start: UnsafePointer<UInt8>, _ count: Int32
  ) -> Int32 {
    guard let code = Int32(exactly: labels.count) else {
      isFull = true
      return -1
    }
    labels.append(Label(start: start, count: Int(count & ~Self.quotedMark)))
    insert(key, start, count, code: code)
    return code
  }

  private mutating func insert(
    _ key: UInt64, _ start: UnsafePointer<UInt8>, _ count: Int32, code: Int32
  ) {
    if used &* 2 > mask { grow() }
    used += 1
    place(Slot(key: key, start: start, count: count, code: code))
  }

  private mutating func place(_ slot: Slot) {
    var index = Self.index(slot.key, slot.count) & mask
    while slots[index].count >= 0 { index = (index &+ 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    let size = mask + 1
    slots = Self.emptySlots(size * 2)
    mask = size * 2 - 1
    for index in 0..<size where old[index].count >= 0 { place(old[index]) }
    old.deallocate()
  }

  private mutating func copied(_ bytes: [UInt8]) -> UnsafePointer<UInt8>? {
    guard bytes.count <= Self.longest else {
      isFull = true
      return nil
    }
    // Room for the eight bytes that a short text is loaded by.
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 8)
    copy.initialize(repeating: 0, count: bytes.count + 8)
    copy.update(from: bytes, count: bytes.count)
    copies.append(copy)
    return UnsafePointer(copy)
  }

  // MARK: - Keys

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(key: 0, start: nil, count: -1, code: -1), count: count)
    return slots
  }

  private static func key(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    guard count <= 8 else { return hash(start, count) }
    return UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
      & (~0 >> UInt64(64 &- 8 &* count))
  }

  @inline(__always)
  private static func index(_ key: UInt64, _ count: Int32) -> Int {
    let mixed = (key ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }

  /// A hash of all bytes: multiply and fold, a word at a time.
  private static func hash(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    let raw = UnsafeRawPointer(start)
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset &+ 8 <= count {
      hash = fold(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    // The last word overlaps the one before it; `count` is more than eight.
    return fold(hash ^ raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
  }

  @inline(__always)
  private static func fold(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}
