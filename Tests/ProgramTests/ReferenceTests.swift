import Builtins
import Interpreter
import Shell
import Testing

/// The reference in `docs/reference` is what the records of the built-ins say.
@Suite struct ReferenceTests {
  static let folder = Folder(of: "docs/reference")

  @Test(arguments: StandardLibrary.registry.all.map(\.name))
  func pageIsFresh(_ name: String) throws {
    let builtin = try #require(StandardLibrary.registry[name])
    #expect(
      Self.folder.text("\(name).md") == ReferencePage.text(of: builtin),
      "run `make docs`")
  }

  @Test func listIsFresh() {
    #expect(
      Self.folder.text("README.md") == ReferencePage.index(of: StandardLibrary.registry),
      "run `make docs`")
  }

  @Test func thereIsNoPageWithoutBuiltin() {
    let known = Set(StandardLibrary.registry.names.map { "\($0).md" } + ["README.md"])
    #expect(Self.folder.names.filter { !known.contains($0) } == [])
  }
}
