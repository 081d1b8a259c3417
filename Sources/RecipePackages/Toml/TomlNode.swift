import Syntax

/// A table while its file is read: later lines may add to it.
final class TomlNode {
  /// An entry: a value that is done, or a table that may grow.
  enum Item {
    case value(TomlValue)
    case node(TomlNode)
  }

  private var items: [(key: Name, item: Item)] = []
  /// Where its `[header]` stands, if it has one.
  var header: Span?
  /// Where it was first spoken of.
  let span: Span

  init(span: Span) { self.span = span }

  /// Adds a value.
  func add(_ value: TomlValue, as key: Name) throws(Diagnostic) {
    if let first = items.first(where: { $0.key.text == key.text }) {
      throw .tomlTwice(key, first: first.key.span)
    }
    items.append((key, .value(value)))
  }

  /// The table of a key, made when it is not there.
  func table(_ key: Name) throws(Diagnostic) -> TomlNode {
    if let first = items.first(where: { $0.key.text == key.text }) {
      guard case .node(let node) = first.item else {
        throw .tomlNoTable(key, first: first.key.span)
      }
      return node
    }
    let node = TomlNode(span: key.span)
    items.append((key, .node(node)))
    return node
  }

  /// The table as it is.
  var finished: TomlTable {
    TomlTable(
      entries: items.map { key, item in
        switch item {
        case .value(let value): (key, value)
        case .node(let node): (key, TomlValue(kind: .table(node.finished), span: node.span))
        }
      })
  }
}
