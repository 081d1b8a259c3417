/// How many lines of a screen a text takes.
enum ScreenLines {
  /// The lines of a text where those wider than the screen are broken.
  static func count(_ bytes: [UInt8], width: Int) -> Int {
    let width = max(1, width)
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast().reduce(0) {
      let cells =
        $1.count <= width ? $1.count : DisplayWidth.of(String(decoding: $1, as: UTF8.self))
      return $0 + max(1, (cells + width - 1) / width)
    }
  }
}
