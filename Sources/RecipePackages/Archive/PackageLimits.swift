import Syntax

/// What a package may hold, wherever it comes from: no more than a program should have to read before
/// it runs.
package enum PackageLimits {
  /// Files.
  package static let files = 1_000
  /// Bytes of a file.
  package static let fileBytes = 4 << 20
  /// Bytes of all files.
  package static let bytes = 16 << 20
  /// Bytes of a path, as the archive has room for.
  package static let pathBytes = 100

  /// The path in bytes as a text, where it may be that of a file of a package, or one of at most so many
  /// bytes in its archive.
  static func path(
    _ bytes: [UInt8], in place: String, limit: Int = pathBytes
  ) throws(Diagnostic) -> String {
    guard let path = String(validating: bytes, as: UTF8.self) else {
      throw .badPath("the name of a file is not UTF-8", in: place)
    }
    guard
      !path.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F || $0 == "\\" })
    else { throw .badPath("the name of a file has a control sign or a backslash", in: place) }
    guard bytes.count <= limit else {
      throw .badPath("the path \"\(path)\" is longer than \(limit) bytes", in: place)
    }
    guard !path.hasPrefix("/") else {
      throw .badPath("the path \"\(path)\" is absolute", in: place)
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0 != ".." && $0 != "." && $0 != "" }) else {
      throw .badPath("the path \"\(path)\" leads out of the package", in: place)
    }
    return path
  }

  /// Complains where a file, or all so far, are too large or too many.
  static func check(
    _ path: String, size: Int, total: Int, count: Int, in place: String
  ) throws(Diagnostic) {
    guard size <= fileBytes else {
      throw .tooMuch(
        "\"\(path)\" has \(size) bytes, and a file of a package at most \(fileBytes)", in: place)
    }
    guard total <= bytes else {
      throw .tooMuch("the files have more than \(bytes) bytes together", in: place)
    }
    guard count <= files else { throw .tooMuch("there are more than \(files) files", in: place) }
  }
}

/// The wording of what may not be in a package.
extension Diagnostic {
  static func badPath(_ message: Phrase, in place: String) -> Diagnostic {
    Diagnostic("R125", message, at: .none, notes: ["in \(place)"])
  }

  static func tooMuch(_ message: Phrase, in place: String) -> Diagnostic {
    Diagnostic("R124", message, at: .none, notes: ["in \(place)"])
  }

  static func notAFile(_ path: String, in place: String) -> Diagnostic {
    Diagnostic(
      "R123", "\"\(path)\" is a link or a device, and a package holds files only", at: .none,
      notes: ["in \(place)"])
  }

  static func fileTwice(_ path: String, in place: String) -> Diagnostic {
    Diagnostic("R126", "the file \"\(path)\" is there twice", at: .none, notes: ["in \(place)"])
  }
}
