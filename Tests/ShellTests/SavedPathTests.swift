import Glibc
import Interpreter
import Testing

@testable import Shell

@Suite("Paths of a saved script")
struct SavedPathTests {
  /// A built-in whose only parameter is `x`.
  private static func taking(
    _ name: String, _ type: ParameterType, _ paths: BuiltinParameter.Paths?
  ) -> Builtin {
    Builtin(
      name, .values, "Takes something.",
      parameters: [BuiltinParameter("x", type, "It.", mayBeNamedFirst: true, paths: paths)],
      result: "nothing", body: .function { (_) throws(Stop) in .nothing })
  }

  private static let registry = Registry([
    (name: "file", make: { taking("file", .text, .file) }),
    (name: "address", make: { taking("address", .text, .address) }),
    (name: "page", make: { taking("page", .list, .listed { $0.hasSuffix(".svg") }) }),
    (name: "words", make: { taking("words", .text, nil) }),
  ])

  @Test(
    "those that a record calls paths are told from the folder of the script, and nothing else",
    arguments: [
      ("file(\"a.csv\")", "file(\"HERE/a.csv\")"),
      ("file(x = \"b/a.csv\")", "file(x = \"HERE/b/a.csv\")"),
      ("\"a.csv\" |> file()", "\"HERE/a.csv\" |> file()"),
      ("file(\"/a.csv\")", "file(\"/a.csv\")"),
      ("address(\"sqlite:a.db\")", "address(\"sqlite:HERE/a.db\")"),
      ("address(\"postgresql://a@b/c\")", "address(\"postgresql://a@b/c\")"),
      (
        "page([\"a.svg\", \"Text.\", [Figure = \"b.svg\"]])",
        "page([\"HERE/a.svg\", \"Text.\", [Figure = \"HERE/b.svg\"]])"
      ),
      ("words(\"a.svg\")", "words(\"a.svg\")"),
    ])
  func adjusted(_ line: String, _ expected: String) throws {
    let home = TemporaryFolder()
    _ = PromptRun(
      [.line(line), .line(":save \(home.path)/s.tonne")], home: home, registry: Self.registry)
    let here = try #require(ProgramFile.workingFolder)
    let script = try #require(home.read("s.tonne"))
    let wanted = expected.split(separator: "HERE", omittingEmptySubsequences: false)
      .joined(separator: here)
    #expect(script.hasSuffix("\n\(wanted)\n"), "\(script)")
  }
}
