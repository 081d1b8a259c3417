package import Syntax

/// A value of a TOML file, with its place.
package struct TomlValue: Sendable {
  /// What a value can be.
  package indirect enum Kind: Sendable {
    /// A text.
    case text(String)
    /// A whole number.
    case whole(Int)
    /// `true` or `false`.
    case flag(Bool)
    /// `[…]`.
    case list([TomlValue])
    /// `[name]`, `{…}`, or made by a dotted key.
    case table(TomlTable)
  }

  /// The value.
  package var kind: Kind
  /// Where it stands.
  package var span: Span

  /// What it is, for messages.
  var words: Phrase {
    switch kind {
    case .text: "a text"
    case .whole: "a whole number"
    case .flag: "true or false"
    case .list: "a list"
    case .table: "a table"
    }
  }
}

/// Keys with their values, in the order of the file.
package struct TomlTable: Sendable {
  /// The entries.
  package var entries: [(key: Name, value: TomlValue)] = []

  /// The value of a key.
  package subscript(key: String) -> TomlValue? { entries.first { $0.key.text == key }?.value }
}
