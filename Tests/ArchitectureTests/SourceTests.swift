import TestSupport
import Testing

@Suite struct SourceTests {
  static let code = [".swift", ".c", ".cpp", ".h"]

  /// Lines of each code file of the repository.
  static func sizes() throws -> [(path: String, lines: Int)] {
    try ["Sources", "Tests"].flatMap { try Repository.files(below: $0, endings: code) }.map {
      ($0, try Repository.text($0).count { $0.isNewline })
    }
  }

  @Test func noFileIsLongerThan500Lines() throws {
    let sizes = try Self.sizes()
    #expect(sizes.count > 50)
    #expect(sizes.filter { $0.lines > 500 }.map(\.path) == [])
  }

  @Test func filesAreShortAsARule() throws {
    let lines = try Self.sizes().map(\.lines).sorted()
    try #require(!lines.isEmpty)
    #expect(lines[lines.count / 2] <= 120, "half of the files")
    #expect(lines[lines.count * 9 / 10] <= 300, "nine tenths of the files")
  }

  @Test func nothingForbiddenInSources() throws {
    for path in try Repository.files(below: "Sources", endings: [".swift"]) {
      for violation in SourceScan.violations(try Repository.text(path)) {
        Issue.record("\(path):\(violation)")
      }
    }
  }

  @Test func whatOtherModulesSeeIsDocumented() throws {
    for path in try Repository.files(below: "Sources", endings: [".swift"]) {
      for line in SourceScan.undocumented(try Repository.text(path)) {
        Issue.record("\(path):\(line): no comment says what this is")
      }
    }
  }
}

@Suite struct SourceScanTests {
  @Test(arguments: [
    ("import Foundation", 1), ("public import FoundationEssentials", 1), ("let x = try! f()", 1),
    ("let x = y as! Int", 1), ("default: fatalError()", 1), ("// try! is not allowed", 0),
    ("let x = try f() as? Int", 0), ("import Glibc", 0),
  ])
  func forbidden(line: String, count: Int) {
    #expect(SourceScan.violations("\n" + line).count == count)
  }

  @Test(arguments: [
    ("import Units", ["Units"]), ("package import Tables  // types", ["Tables"]),
    ("@testable import Shell", ["Shell"]), ("import struct Units.Unit", ["Units"]),
    ("// import Units", []), ("let import = 1", []),
  ])
  func imports(line: String, modules: [String]) {
    #expect(SourceScan.imports(line) == modules)
  }

  @Test(arguments: [
    "public struct A {", "  package var a = 1", "package static func a() {}", "public init() {}",
    "  @inlinable package func a() {}", "public private(set) var a = 1", "package enum A {",
    "@inlinable\npublic func a() {}", "package final class A {", "package indirect enum A {",
    "// no comment of the declaration\npublic let a = 1", "/// too far away\n\npublic let a = 1",
    "public class func a() {}", "package nonisolated(unsafe) static var a = 1",
  ])
  func undocumentedIsFound(text: String) {
    #expect(SourceScan.undocumented(text).count == 1)
  }

  @Test(arguments: [
    "/// A.\npublic struct A {", "  /// A.\n  @inlinable\n  package func a() {}",
    "package import Units", "func a() {}", "let package = Package(", "public extension A {",
    "/// A.\n#if os(Linux)\npublic let a = 1", "// public let a = 1", "private let a = 1",
    "case .target(let package): package.name",
  ])
  func documentedAndHiddenPass(text: String) {
    #expect(SourceScan.undocumented(text) == [])
  }
}
