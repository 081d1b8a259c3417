import CSystem
import Glibc
import TestSupport

/// A program of the package, run as a process.
struct Program {
  /// How it ended.
  struct End {
    let status: Int32
    let output: [UInt8]
    let errors: String

    /// What it wrote to standard output.
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  private let path: String

  /// One of the executables beside the tests.
  init(_ name: String) throws { path = try Self.path(name) }

  /// The path of one of the executables beside the tests.
  static func path(_ name: String) throws -> String {
    var bytes = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    guard count > 0 else { throw UnreadableFile(path: "/proc/self/exe") }
    let tests = String(decoding: bytes.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path =
      tests.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/") + "/" + name
    guard access(path, X_OK) == 0 else { throw UnreadableFile(path: path) }
    return path
  }

  /// Runs it with these words.
  func run(_ words: [String]) throws -> End {
    let pointers = ([path] + words).map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var status: Int32 = 0
    var (out, err) = (TonneBytes(), TonneBytes())
    guard tonne_run_program(pointers, nil, 0, 600_000, &out, &err, &status) == 0 else {
      throw UnreadableFile(path: path)
    }
    defer {
      tonne_release_bytes(&out)
      tonne_release_bytes(&err)
    }
    return End(
      status: status, output: Array(UnsafeBufferPointer(start: out.bytes, count: out.count)),
      errors: String(
        decoding: UnsafeBufferPointer(start: err.bytes, count: err.count), as: UTF8.self))
  }
}
