/// How a text table is put down: the signs between cells and lines, and in numbers.
struct CSVDialect: Hashable, Sendable {
  /// Between cells.
  var separator: UInt8
  /// Ends a line: LF, also after CR; CR only in files that have no LF.
  var newline: UInt8
  /// The decimal sign.
  var decimal: UInt8

  /// The sign that may group thousands.
  var grouping: UInt8 { decimal == Byte.comma ? Byte.point : Byte.comma }
}

/// The bytes that mean something in a text table.
enum Byte {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let semicolon = UInt8(ascii: ";")
  static let point = UInt8(ascii: ".")
  static let minus = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let zero = UInt8(ascii: "0")
}
