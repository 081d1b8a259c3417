import Interpreter
package import Syntax
import Tables

/// Reads `recipe.toml`: unknown keys, missing ones and values that are none are errors with their place.
package struct DescriptionReader {
  /// The keys, in the order in which `tonne new` writes them.
  private static let keys = [
    "name", "version", "authors", "licence", "language", "description", "keywords", "citation",
    "dependencies",
  ]
  private static let needed = ["name", "version", "authors", "licence", "language", "description"]

  private let table: TomlTable
  private let source: Source

  /// The description in a text.
  package static func read(_ source: Source) throws(Diagnostic) -> Description {
    let reader = DescriptionReader(table: try TomlReader.read(source), source: source)
    return try reader.description()
  }

  private func description() throws(Diagnostic) -> Description {
    for (key, _) in table.entries where !Self.keys.contains(key.text) {
      throw .unknownKey(key, among: Self.keys)
    }
    if let missing = Self.needed.first(where: { table[$0] == nil }) {
      throw .missingKey(missing, source)
    }
    let name = try text("name") { PackageName.fault($0) }
    let version = try text("version") {
      PackageVersion($0) == nil ? "`\($0)` is no version: three numbers such as 1.0.0" : nil
    }
    let authors = try texts("authors")
    if authors.isEmpty, let value = table["authors"] {
      throw .wrongValue("a package has an author at least", at: value.span)
    }
    return Description(
      name: name, version: PackageVersion(version) ?? PackageVersion(0, 0, 0), authors: authors,
      licence: try text("licence", fault: Self.licenceFault),
      language: try text("language", fault: Self.languageFault),
      summary: try text("description") { $0.isEmpty ? "the description is empty" : nil },
      keywords: try texts("keywords"), citation: try citation(),
      dependencies: try dependencies(of: name), nameSpan: table["name"]?.span ?? .none)
  }

  private func text(
    _ key: String, fault: (String) -> Phrase? = { _ in nil }
  ) throws(Diagnostic) -> String {
    guard let value = table[key] else { throw .missingKey(key, source) }
    guard case .text(let text) = value.kind else {
      throw .wrongValue("`\(key)` is a text, and this is \(value.words)", at: value.span)
    }
    if let fault = fault(text) { throw .wrongValue(fault, at: value.span) }
    return text
  }

  private func citation() throws(Diagnostic) -> String? {
    table["citation"] == nil ? nil : try text("citation")
  }

  private func texts(_ key: String) throws(Diagnostic) -> [String] {
    guard let value = table[key] else { return [] }
    guard case .list(let items) = value.kind else {
      throw .wrongValue("`\(key)` is a list of texts, and this is \(value.words)", at: value.span)
    }
    var texts: [String] = []
    for item in items {
      guard case .text(let text) = item.kind else {
        throw .wrongValue("`\(key)` holds texts, and this is \(item.words)", at: item.span)
      }
      texts.append(text)
    }
    return texts
  }

  private func dependencies(
    of name: String
  ) throws(Diagnostic) -> [(name: String, versions: VersionRange)] {
    guard let value = table["dependencies"] else { return [] }
    guard case .table(let table) = value.kind else {
      throw .wrongValue(
        "`dependencies` is a table of names and versions, and this is \(value.words)",
        at: value.span)
    }
    var found: [(name: String, versions: VersionRange)] = []
    for (key, value) in table.entries {
      if let fault = PackageName.fault(key.text) { throw .wrongValue(fault, at: key.span) }
      guard key.text != name else {
        throw .wrongValue("a package does not depend on itself", at: key.span)
      }
      guard case .text(let text) = value.kind, let range = VersionRange(text), !text.isEmpty else {
        throw .wrongVersions(source.text(value.span), at: value.span)
      }
      found.append((key.text, range))
    }
    return found
  }

  private static func licenceFault(_ text: String) -> Phrase? {
    let isSPDX = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || " .+-():".utf8.contains($0)
    }
    return text.isEmpty || !isSPDX
      ? "`\(text)` is no licence as SPDX writes them, such as MIT or CC-BY-4.0" : nil
  }

  private static func languageFault(_ text: String) -> Phrase? {
    let known = Version.language
    return text == known ? nil : "this Tonne knows language \"\(known)\", not \"\(text)\""
  }
}
