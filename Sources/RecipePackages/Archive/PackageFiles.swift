import Hashing

/// The files of a package, in the order of the bytes of their paths.
package struct PackageFiles: Sendable {
  /// A file.
  package struct File: Sendable {
    /// Its path within the package.
    package let path: String
    /// What is in it.
    package let bytes: [UInt8]

    /// A file of a path.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The files.
  package let files: [File]

  /// Files in any order.
  package init(_ files: [File]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// What is in a file of a path.
  package subscript(path: String) -> [UInt8]? { files.first { $0.path == path }?.bytes }

  /// The SHA-256 of each file.
  package var hashes: [(path: String, hash: String)] {
    files.map { ($0.path, Self.hash($0.bytes)) }
  }

  /// The SHA-256 of the list of paths and hashes: the same for the same content, however it came.
  package var contentHash: String {
    Self.hash(Array(hashes.map { "\($0.hash)  \($0.path)\n" }.joined().utf8))
  }

  /// The SHA-256 of bytes, in hexadecimal digits.
  package static func hash(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    bytes.withUnsafeBufferPointer { hash.update($0) }
    return hash.hexadecimal()
  }
}
