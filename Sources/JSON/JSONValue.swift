/// A JSON value (RFC 8259) as a tree; members of objects keep their order.
///
/// Whole numbers that an `Int` holds are `integer`; all others are `number`. It is for messages and
/// small files. Large data is read without a tree by the readers of DataIO.
package enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case flag(Bool)
  /// A number written without fraction and exponent.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A text.
  case text(String)
  /// A list.
  case list([JSONValue])
  /// Named members in the order they were written.
  case object([JSONMember])
}

/// A member of an object.
package struct JSONMember: Sendable, Hashable {
  /// Its name.
  package var name: String
  /// What it holds.
  package var value: JSONValue

  /// A member.
  package init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

/// Literals in place of cases: `["line": 3, "names": ["a", .null]]`. There is none for `null`: `nil`
/// says that there is no value.
extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A flag.
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  /// A whole number.
  package init(integerLiteral value: Int) { self = .integer(value) }
  /// A number.
  package init(floatLiteral value: Double) { self = .number(value) }
  /// A text.
  package init(stringLiteral value: String) { self = .text(value) }
  /// A list.
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  /// An object with its members in the order they are written.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }

  /// A list of texts.
  package static func texts(_ texts: some Sequence<String>) -> JSONValue {
    .list(texts.map { .text($0) })
  }
}
