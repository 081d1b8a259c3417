/// A place in a program: the protocol counts characters (Unicode scalars), the language bytes.
struct CodePlace {
  /// Bytes before it.
  let bytes: Int

  /// The place behind so many characters; the end for more than there are, and where nobody says.
  init(_ code: String, scalars: Int?) {
    let before = code.unicodeScalars.prefix(max(0, scalars ?? .max))
    bytes = before.reduce(0) { $0 + UTF8.width($1) }
  }

  /// How many characters stand before a number of bytes.
  static func scalars(in code: String, before bytes: Int) -> Int {
    var left = bytes
    var count = 0
    for scalar in code.unicodeScalars {
      left -= UTF8.width(scalar)
      if left < 0 { break }
      count += 1
    }
    return count
  }
}
