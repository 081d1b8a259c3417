extension Substring {
  /// Where a text of ASCII stands first. Bytes are compared, not characters: a picture of a large map has
  /// a hundred thousand lines to look through.
  func place(ofASCII part: String) -> Range<Index>? {
    let own = utf8
    let sought = part.utf8
    guard let head = sought.first else { return nil }
    var rest = own[...]
    while let start = rest.firstIndex(of: head) {
      rest = rest[start...]
      if rest.starts(with: sought) {
        return start..<own.index(start, offsetBy: sought.count)
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
