/// A JSON document whose members keep their order, written over several lines.
enum JSONNode: ExpressibleByStringLiteral {
  /// A text.
  case text(String)
  /// A list.
  case list([JSONNode])
  /// Named members in order.
  case object([(String, JSONNode)])

  init(stringLiteral value: String) { self = .text(value) }

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONNode { .list(texts.map(JSONNode.text)) }

  /// The document with a line end behind it.
  var document: String { String(decoding: bytes(depth: 0), as: UTF8.self) + "\n" }

  private func bytes(depth: Int) -> [UInt8] {
    switch self {
    case .text(let text): JSONText.quoted(text)
    case .list(let items):
      Self.joined(items.map { $0.bytes(depth: depth + 1) }, "[", "]", depth: depth)
    case .object(let members):
      Self.joined(
        members.map { JSONText.quoted($0.0) + Array(": ".utf8) + $0.1.bytes(depth: depth + 1) },
        "{", "}", depth: depth)
    }
  }

  private static func joined(
    _ items: [[UInt8]], _ opening: String, _ closing: String, depth: Int
  ) -> [UInt8] {
    guard !items.isEmpty else { return Array((opening + closing).utf8) }
    let margin = "\n" + String(repeating: "  ", count: depth)
    let inner = items.map { Array("\(margin)  ".utf8) + $0 }
    return Array(opening.utf8) + Array(inner.joined(separator: [UInt8(ascii: ",")]))
      + Array((margin + closing).utf8)
  }
}
