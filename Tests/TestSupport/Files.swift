import Glibc

/// A file that a test needs and that cannot be read.
package struct UnreadableFile: Error, Equatable {
  /// Where it was looked for.
  package let path: String

  /// A file that was looked for at a path.
  package init(path: String) { self.path = path }
}

/// The bytes of a file.
package enum FileBytes {
  /// All of them.
  package static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw UnreadableFile(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }
}

/// The whole text of a file.
package func readText(_ path: String) throws -> String {
  String(decoding: try FileBytes.read(path), as: UTF8.self)
}

/// The JSON in the folder `Fixtures` beside the calling test file.
package func fixture(_ name: String, file: String = #filePath) throws -> JSON {
  let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  return try JSONReader.read(
    readText(folder.joined(separator: "/") + "/Fixtures/" + name))
}

/// The text of a large public data set that is not part of the package.
///
/// The variable TONNE_DATA names a folder with the data; without it the word says that the test is
/// skipped and the result is nil. A file that is missing from the folder is an error.
package func openData(_ relativePath: String) throws -> String? {
  try openDataPath(relativePath).map(readText)
}

/// The path of a large public data set that is not part of the package; `nil` and a word as above.
package func openDataPath(_ relativePath: String) -> String? {
  guard let root = getenv("TONNE_DATA") else {
    print("skipped: TONNE_DATA is not set")
    return nil
  }
  return String(cString: root) + "/" + relativePath
}
