import Syntax

/// What a method returns: named fields, a shape to print, and what there is to say about it.
package protocol Result: Sendable {
  /// The built-in that made it.
  var method: String { get }
  /// The line above the printed table.
  var title: String { get }
  /// The names of the fields in the order they print.
  var fieldNames: [String] { get }
  /// A field; `nil` when there is none of that name.
  func field(_ name: String) -> Value?
  /// The options with the values used, in order.
  var options: [(name: String, value: Value)] { get }
  /// Findings and warnings in full sentences without a full stop.
  var notes: [String] { get }
  /// Names of the fields that print as tables, in order; single values print as one line before.
  var shownFields: [String] { get }
}

/// The result of most methods: an ordered list of fields.
package struct MethodResult: Result {
  /// The built-in that made it.
  package var method: String
  /// The line above the printed table.
  package var title: String
  /// The fields in order.
  package var fields: [(name: String, value: Value)]
  /// The options with the values used.
  package var options: [(name: String, value: Value)]
  /// Findings and warnings.
  package var notes: [String]
  /// The fields to print; all of them unless told.
  package var shownFields: [String]

  /// A result.
  package init(
    method: String, title: String, fields: [(name: String, value: Value)],
    options: [(name: String, value: Value)] = [], notes: [String] = [], shown: [String]? = nil
  ) {
    self.method = method
    self.title = title
    self.fields = fields
    self.options = options
    self.notes = notes
    shownFields = shown ?? fields.map(\.name)
  }

  /// The names of the fields.
  package var fieldNames: [String] { fields.map(\.name) }

  /// A field by name.
  package func field(_ name: String) -> Value? {
    fields.first { $0.name == name }?.value
  }
}
