import Syntax

/// The names that packages may have: a word of small letters, digits and `_`, which is a name of the
/// language and of a file on every system.
package enum PackageName {
  /// Why a text may not be the name of a package; `nil` when it may.
  package static func fault(_ name: String) -> Phrase? {
    let bytes = Array(name.utf8)
    guard let first = bytes.first else { return "the name of a package is missing" }
    let isWord = bytes.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
    }
    guard isWord, (0x61...0x7A).contains(first) else {
      return "`\(name)` is not made of small letters, digits and `_` with a letter in front"
    }
    guard bytes.count <= 64 else { return "the name of a package has at most 64 signs" }
    guard !reserved.contains(name) else { return "`\(name)` is a word of the language" }
    return nil
  }

  /// Words that programs cannot use as names everywhere.
  private static let reserved: Set<String> = [
    "let", "if", "else", "for", "in", "to", "and", "or", "not", "fn", "true", "false", "na", "lang",
    "use", "test", "unit", "recipe", "as", "num", "col", "args", "ans", "session",
  ]
}
