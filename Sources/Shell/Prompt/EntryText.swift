/// Entries as single lines of a file: line ends and backslashes are escaped.
enum EntryText {
  /// The entry on one line, without a line end.
  static func line(_ entry: String) -> String {
    var line = ""
    line.reserveCapacity(entry.utf8.count)
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      case "\0": line += "\\0"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The entry that a line holds.
  static func entry(_ line: some StringProtocol) -> String {
    guard line.utf8.contains(UInt8(ascii: "\\")) else { return String(line) }
    var entry = ""
    var isEscaped = false
    for scalar in line.unicodeScalars {
      guard isEscaped else {
        if scalar == "\\" { isEscaped = true } else { entry.unicodeScalars.append(scalar) }
        continue
      }
      isEscaped = false
      switch scalar {
      case "n": entry += "\n"
      case "r": entry += "\r"
      case "0": entry += "\0"
      default: entry.unicodeScalars.append(scalar)
      }
    }
    return entry
  }
}
