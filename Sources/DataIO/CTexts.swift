/// Texts as C sees them, as long as this object lives.
final class CTexts {
  private var memory: [UnsafeMutablePointer<CChar>] = []

  init(_ texts: [String]) {
    for text in texts {
      let bytes = Array(text.utf8CString)
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
      copy.initialize(from: bytes, count: bytes.count)
      memory.append(copy)
    }
  }

  deinit { for text in memory { text.deallocate() } }

  var pointers: [UnsafePointer<CChar>?] { memory.map { UnsafePointer($0) } }
}
