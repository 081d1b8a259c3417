/// Paths of files in the form of `file:` URIs (RFC 8089).
enum DocumentPath {
  /// The path of a URI; `nil` for one that names no file of this machine.
  static func path(ofURI uri: String) -> String? {
    guard uri.utf8.starts(with: "file://".utf8) else { return nil }
    let rest = uri.utf8.dropFirst(7)
    guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let host = String(rest[..<slash])
    guard host == nil || host == "" || host?.lowercased() == "localhost" else { return nil }
    var bytes: [UInt8] = []
    var place = slash
    while place < rest.endIndex {
      let byte = rest[place]
      rest.formIndex(after: &place)
      guard byte == UInt8(ascii: "%") else {
        if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { break }
        bytes.append(byte)
        continue
      }
      let digits = rest[place...].prefix(2)
      guard digits.count == 2, let code = UInt8(String(decoding: digits, as: UTF8.self), radix: 16),
        code != 0
      else { return nil }
      bytes.append(code)
      rest.formIndex(&place, offsetBy: 2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The URI of an absolute path.
  static func uri(ofPath path: String) -> String {
    var out = "file://"
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        out.unicodeScalars.append(UnicodeScalar(byte))
      case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "~"), UInt8(ascii: "+"), UInt8(ascii: "@"), UInt8(ascii: ","):
        out.unicodeScalars.append(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        out += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return out
  }

  /// The folder of a path, without the last `/`.
  static func folder(of path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast().joined(separator: "/")
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
