import Builtins
import CSystem
import Interpreter
import Shell
import Testing

/// Every program of `Examples` shows what the file beside it says.
///
/// With TONNE_RECORD set the files are written anew, and the test fails so that nobody forgets to
/// look at them.
@Suite struct ExampleProgramTests {
  /// All but the folder of packages, which have tests of their own.
  static let examples = Folder(of: "Examples").names.filter { $0 != "recipes" }

  @Test func thereAreExamples() {
    #expect(Self.examples.contains("bengbu"))
  }

  @Test(arguments: examples)
  func showsWhatIsExpected(_ name: String) {
    let folder = Folder(of: "Examples/\(name)")
    let script = "\(folder.path)/\(name).tonne"
    let streams = Captured()
    let status = Command.run(
      arguments: [script], streams: streams, registry: { StandardLibrary.registry })
    #expect(status == 0, "\(streams.errors)")
    let expected = "\(folder.path)/\(name).expected"
    if tonne_environment("TONNE_RECORD") != nil {
      let bytes = streams.output
      _ = bytes.withUnsafeBytes { tonne_write_file(expected, $0.baseAddress, $0.count) }
      Issue.record("recorded \(name).expected; look at it and run again")
    }
    let wanted = SystemFile.read(expected).map { String(decoding: $0, as: UTF8.self) }
    #expect(String(decoding: streams.output, as: UTF8.self) == wanted)
    #expect(streams.errors.isEmpty)
  }

  @Test(arguments: examples)
  func isInTheUsualForm(_ name: String) {
    let script = "\(Folder(of: "Examples/\(name)").path)/\(name).tonne"
    let streams = Captured()
    let status = Command.run(
      arguments: ["fmt", "--check", script], streams: streams,
      registry: { StandardLibrary.registry })
    #expect(status == 0, "run `tonne fmt` on it")
  }

  @Test(arguments: examples)
  func passesTheCheck(_ name: String) {
    let script = "\(Folder(of: "Examples/\(name)").path)/\(name).tonne"
    let streams = Captured()
    let status = Command.run(
      arguments: ["check", script], streams: streams, registry: { StandardLibrary.registry })
    #expect(status == 0, "\(streams.errors)")
  }
}
