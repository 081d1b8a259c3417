import RecipePackages
import Syntax
import Testing

/// What `recipe.toml` must and may say.
@Suite struct DescriptionTests {
  private static let whole = [
    "name": "\"own\"", "version": "\"1.2.3\"", "authors": "[\"A\", \"B\"]",
    "licence": "\"CC-BY-4.0\"",
    "language": "\"1\"", "description": "\"A number.\"", "keywords": "[\"k\"]", "citation": "\"C\"",
    "dependencies": "{ kaya = \">=1.2, <3\" }",
  ]

  private func read(_ entries: [String: String]) throws -> Description {
    let text = entries.map { "\($0.key) = \($0.value)" }.sorted().joined(separator: "\n")
    return try DescriptionReader.read(
      Source(id: 0, name: "recipe.toml", bytes: Array(text.utf8)))
  }

  @Test func everythingIsRead() throws {
    let found = try read(Self.whole)
    #expect(found.name == "own" && found.version.description == "1.2.3")
    #expect(found.authors == ["A", "B"] && found.keywords == ["k"] && found.citation == "C")
    #expect(found.dependencies.map(\.name) == ["kaya"])
    #expect(found.main == "own.tonne")
  }

  @Test(arguments: ["name", "version", "authors", "licence", "language", "description"])
  func whatIsNeededIsNeeded(_ key: String) {
    var entries = Self.whole
    entries[key] = nil
    let error = #expect(throws: Diagnostic.self) { try read(entries) }
    #expect(error?.code == "R112")
    #expect(error?.message.english == "recipe.toml does not say `\(key)`")
  }

  @Test(arguments: ["keywords", "citation", "dependencies"])
  func therestMayBeLeftOut(_ key: String) throws {
    var entries = Self.whole
    entries[key] = nil
    _ = try read(entries)
  }

  @Test(arguments: [("license", "licence"), ("autors", "authors"), ("citations", "citation")])
  func unknownKeysHaveTheNearest(_ key: String, _ near: String) {
    let error = #expect(throws: Diagnostic.self) {
      try read(Self.whole.merging([key: "\"x\""]) { $1 })
    }
    #expect(error?.code == "R111")
    #expect(error?.mend?.english == "did you mean `\(near)`?")
  }

  @Test(arguments: [
    ("name", "\"Own\""), ("name", "\"let\""), ("name", "3"), ("version", "\"1.2\""),
    ("version", "1"), ("authors", "[]"), ("authors", "\"A\""), ("authors", "[1]"),
    ("licence", "\"\""), ("licence", "\"自由\""), ("language", "\"2\""), ("language", "1"),
    ("description", "\"\""), ("keywords", "\"k\""), ("citation", "[]"), ("dependencies", "[]"),
    ("dependencies", "{ kaya = \"new\" }"), ("dependencies", "{ kaya = \"\" }"),
    ("dependencies", "{ Kaya = \"1\" }"), ("dependencies", "{ own = \"1\" }"),
  ])
  func wrongValuesAreRefused(_ key: String, _ value: String) {
    let error = #expect(throws: Diagnostic.self) {
      try read(Self.whole.merging([key: value]) { $1 })
    }
    #expect(error?.code == "R113", "\(key) = \(value)")
    #expect(error?.span.source == 0)
  }
}
