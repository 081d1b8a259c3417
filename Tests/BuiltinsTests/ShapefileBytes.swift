import Glibc
import Testing

/// A shapefile of squares, written byte by byte, so that its test needs no program but the library.
struct ShapefileBytes {
  /// The lower left corner and the side of each square.
  var squares: [(x: Double, y: Double, side: Double)]
  /// The bytes of the name of each, up to 16.
  var names: [[UInt8]]
  /// The code page in the table's head.
  var page: UInt8 = 0
  /// What the file `.prj` says; none without.
  var projection: String?
  /// What the file `.cpg` says; none without.
  var encoding: String?

  /// Writes `STEM.shp`, `.shx`, `.dbf` and what else is given.
  func write(_ stem: String) throws {
    var (shapes, index) = ([UInt8](), [UInt8]())
    for (place, square) in squares.enumerated() {
      let record = Self.record(square)
      index += Self.big(50 + shapes.count / 2) + Self.big(record.count / 2)
      shapes += Self.big(place + 1) + Self.big(record.count / 2) + record
    }
    try Self.write(head(shapes.count) + shapes, "\(stem).shp")
    try Self.write(head(index.count) + index, "\(stem).shx")
    try Self.write(table, "\(stem).dbf")
    if let projection { try Self.write(Array(projection.utf8), "\(stem).prj") }
    if let encoding { try Self.write(Array(encoding.utf8), "\(stem).cpg") }
  }

  private static func write(_ bytes: [UInt8], _ path: String) throws {
    let file = try #require(fopen(path, "wb"))
    defer { fclose(file) }
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
  }

  private static func big(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }

  private static func little(_ number: Int, _ count: Int = 4) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func little(_ number: Double) -> [UInt8] {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
  }

  /// The head of .shp and .shx: a number, the length in words, version, kind 5 (polygons), the box.
  private func head(_ content: Int) -> [UInt8] {
    let low = (squares.map(\.x).min() ?? 0, squares.map(\.y).min() ?? 0)
    let high = (
      squares.map { $0.x + $0.side }.max() ?? 0, squares.map { $0.y + $0.side }.max() ?? 0
    )
    let box = [low.0, low.1, high.0, high.1, 0, 0, 0, 0].flatMap { Self.little($0) }
    return Self.big(9994) + [UInt8](repeating: 0, count: 20) + Self.big((100 + content) / 2)
      + Self.little(1000) + Self.little(5) + box
  }

  /// A polygon of one ring, clockwise.
  private static func record(_ square: (x: Double, y: Double, side: Double)) -> [UInt8] {
    let (x, y, side) = square
    let corners = [(x, y), (x, y + side), (x + side, y + side), (x + side, y), (x, y)]
    return little(5) + [x, y, x + side, y + side].flatMap { little($0) } + little(1) + little(5)
      + little(0) + corners.flatMap { little($0.0) + little($0.1) }
  }

  /// A table (dBASE III) of a name of 16 bytes and a whole number.
  private var table: [UInt8] {
    let fields = Self.field("name", "C", 16) + Self.field("code", "N", 6)
    var bytes: [UInt8] = [3, 126, 11, 26] + Self.little(names.count)
    bytes += Self.little(32 + fields.count + 1, 2) + Self.little(1 + 16 + 6, 2)
    bytes += [UInt8](repeating: 0, count: 17) + [page, 0, 0] + fields + [0x0D]
    for (place, name) in names.enumerated() {
      let text = name + [UInt8](repeating: 0x20, count: 16 - name.count)
      let digits = Array("\(11 + place)".utf8)
      bytes += [0x20] + text + [UInt8](repeating: 0x20, count: 6 - digits.count) + digits
    }
    return bytes + [0x1A]
  }

  private static func field(_ name: String, _ kind: String, _ size: UInt8) -> [UInt8] {
    let text = Array(name.utf8)
    return text + [UInt8](repeating: 0, count: 11 - text.count) + Array(kind.utf8)
      + [0, 0, 0, 0, size, 0] + [UInt8](repeating: 0, count: 14)
  }
}
