/// A JSON value, for reading expected results.
package enum JSON: Sendable, Equatable {
  /// The value `null`: a number that does not exist.
  case null
  /// True or false.
  case bool(Bool)
  /// A number.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Named members.
  case object([String: JSON])

  /// A value that is not what a test expects.
  package struct Mismatch: Error, Equatable {
    /// What was asked for.
    package let wanted: String
    /// What is there.
    package let found: String
  }

  /// The member called `name`.
  package func member(_ name: String) throws -> JSON {
    guard case .object(let members) = self, let value = members[name] else {
      throw mismatch("member \(name)")
    }
    return value
  }

  /// The member called `name`, nil where there is none.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members[name]
  }

  /// The members of an object, or nothing.
  package var members: [String: JSON] {
    guard case .object(let members) = self else { return [:] }
    return members
  }

  /// The number; NaN for null.
  package func double() throws -> Double {
    switch self {
    case .number(let value): return value
    case .null: return .nan
    default: throw mismatch("a number")
    }
  }

  /// The whole number.
  package func int() throws -> Int {
    guard case .number(let value) = self, let whole = Int(exactly: value) else {
      throw mismatch("a whole number")
    }
    return whole
  }

  /// The text.
  package func text() throws -> String {
    guard case .string(let value) = self else { throw mismatch("a text") }
    return value
  }

  /// True or false.
  package func flag() throws -> Bool {
    guard case .bool(let value) = self else { throw mismatch("true or false") }
    return value
  }

  /// The elements.
  package func list() throws -> [JSON] {
    guard case .array(let values) = self else { throw mismatch("a list") }
    return values
  }

  /// A list of numbers.
  package func doubles() throws -> [Double] {
    try list().map { try $0.double() }
  }

  /// A list of lists of numbers.
  package func rows() throws -> [[Double]] {
    try list().map { try $0.doubles() }
  }

  /// The error for a value of another kind.
  private func mismatch(_ wanted: String) -> Mismatch {
    Mismatch(wanted: wanted, found: String(String(describing: self).prefix(80)))
  }
}
