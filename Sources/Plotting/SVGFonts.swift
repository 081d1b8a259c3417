/// The fonts of an SVG: gnuplot can name only one, and whoever opens the picture may have another.
enum SVGFonts {
  /// The picture with the list of fonts in place of the single name.
  ///
  /// - Complexity: O(bytes).
  static func named(_ bytes: [UInt8]) -> [UInt8] {
    let single = Array("font-family=\"\(Look.fonts[0])\"".utf8)
    let list = Look.fonts.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ")
    let several = Array("font-family=\"\(list)\"".utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + bytes.count / 8)
    var place = 0
    while place < bytes.count {
      if bytes[place] == single[0], bytes[place...].starts(with: single) {
        out += several
        place += single.count
      } else {
        out.append(bytes[place])
        place += 1
      }
    }
    return out
  }
}
