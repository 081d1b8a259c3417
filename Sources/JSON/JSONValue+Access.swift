/// Looking into a value; what is of another kind, or not there, is `nil`.
extension JSONValue {
  /// The member called `name` of an object; of several the last, as most readers have it.
  ///
  /// - Complexity: O(members).
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// An item of a list, counted from 0.
  package subscript(position: Int) -> JSONValue? {
    guard case .list(let items) = self, items.indices.contains(position) else { return nil }
    return items[position]
  }

  /// A text.
  package var asText: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  /// A whole number, also when it is written `3.0`.
  package var asInteger: Int? {
    switch self {
    case .integer(let number): number
    case .number(let number): Int(exactly: number)
    default: nil
    }
  }

  /// A number.
  package var asNumber: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// A flag.
  package var asFlag: Bool? {
    if case .flag(let flag) = self { return flag }
    return nil
  }

  /// The items of a list; none of anything else.
  package var items: [JSONValue] {
    if case .list(let items) = self { return items }
    return []
  }

  /// The members of an object; none of anything else.
  package var members: [JSONMember] {
    if case .object(let members) = self { return members }
    return []
  }

  /// Whether it is `null`.
  package var isNull: Bool { self == .null }

  /// The object with a member put behind the others, where there is a value for it.
  package mutating func add(_ name: String, _ value: JSONValue?) {
    guard let value, case .object(var members) = self else { return }
    self = .null
    members.append(JSONMember(name, value))
    self = .object(members)
  }
}
