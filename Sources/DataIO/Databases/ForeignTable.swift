import CForeign
import Tables

/// Columns that a library read, until they are columns of ours.
final class ForeignTable {
  private var table: TonneTable

  /// Takes the columns over, and frees them in the end.
  init(_ table: TonneTable) { self.table = table }

  deinit { tonne_table_free(&table) }

  /// How many columns there are.
  var count: Int { Int(table.count) }

  /// How many rows a column has.
  func rows(_ index: Int) -> Int { Int(table.columns[index].count) }

  /// The name of a column.
  func name(_ index: Int) -> String {
    table.columns[index].name.map { String(cString: $0) } ?? ""
  }

  /// The bytes of a column's name.
  func nameBytes(_ index: Int) -> [UInt8] {
    guard let name = table.columns[index].name else { return [] }
    var bytes: [UInt8] = []
    var place = name
    while place.pointee != 0 {
      bytes.append(UInt8(bitPattern: place.pointee))
      place += 1
    }
    return bytes
  }

  /// What a column says of itself.
  func label(_ index: Int) -> String? {
    table.columns[index].label.map { String(cString: $0).composed }
  }

  /// Whole numbers that were rounded, and infinite ones that became missing.
  func losses(_ index: Int) -> (rounded: Int, infinite: Int) {
    (Int(table.columns[index].rounded), Int(table.columns[index].infinite))
  }

  /// A column under a name, of so many rows.
  func column(_ index: Int, named name: String, rows: Int) -> Column {
    let own = table.columns[index]
    let count = Int(own.count)
    switch Int(own.kind) {
    case TONNE_NUMBERS:
      let cells = UnsafeBufferPointer(start: own.numbers, count: count)
      return Column(name, .numbers(Array(cells)), .unstated)
    case TONNE_FLAGS:
      return Column(name, .flags(Array(UnsafeBufferPointer(start: own.flags, count: count))))
    case TONNE_TEXTS:
      let codes = Array(UnsafeBufferPointer(start: own.codes, count: count))
      let (labels, merged) = Self.distinct(labels(of: own))
      return Column(
        name,
        .texts(
          merged.map { merged in codes.map { $0 < 0 ? -1 : merged[Int($0)] } } ?? codes,
          Categories(labels: labels)))
    default: return Column(name, .numbers([Double](repeating: .nan, count: rows)), .unstated)
    }
  }

  /// The different texts of a column, as bytes.
  func texts(_ index: Int) -> [UnsafeBufferPointer<UInt8>] {
    let own = table.columns[index]
    guard Int(own.kind) == TONNE_TEXTS else { return [] }
    var start = 0
    return (0..<Int(own.labels)).map { code in
      let end = own.ends[code]
      defer { start = end }
      return UnsafeBufferPointer(start: own.bytes.map { $0 + start }, count: end - start)
    }
  }

  private func labels(of own: TonneColumn) -> [String] {
    var labels: [String] = []
    labels.reserveCapacity(Int(own.labels))
    var start = 0
    for code in 0..<Int(own.labels) {
      let end = own.ends[code]
      let bytes = UnsafeBufferPointer(start: own.bytes.map { $0 + start }, count: end - start)
      labels.append(String(decoding: bytes, as: UTF8.self).composed)
      start = end
    }
    return labels
  }

  /// Labels without repeats, which composing may have made, and where each of them went.
  private static func distinct(_ labels: [String]) -> (labels: [String], places: [Int32]?) {
    var table = TextTable(expected: labels.count)
    let places = labels.map { table.code(of: $0) }
    return table.labels.count == labels.count ? (labels, nil) : (table.labels, places)
  }
}
