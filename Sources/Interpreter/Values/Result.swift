import Syntax
package import Tables
import Threading

/// What a method returns: named fields, a shape to print, and what there is to say about it.
package protocol Result: Sendable {
  /// The built-in that made it.
  var method: String { get }
  /// The line above the printed table.
  var title: Phrase { get }
  /// The names of the fields in the order they print.
  var fieldNames: [String] { get }
  /// A field; `nil` when there is none of that name.
  func field(_ name: String) -> Value?
  /// The options with the values used, in order.
  var options: [(name: String, value: Value)] { get }
  /// Findings and warnings in full sentences without a full stop.
  var notes: [Phrase] { get }
  /// Names of the fields that print as tables, in order; single values print as one line before.
  var shownFields: [String] { get }
  /// How it came about. A method gives `ResultOrigin(method: …)`, with what only it knows; the
  /// evaluator enters the call.
  var origin: ResultOrigin { get set }
  /// What kind of value it is to the language.
  var kind: ResultKind { get }
  /// The field that stands for the whole in JSON and CSV, where one does.
  var dataField: String? { get }
  /// The result itself, without notes that were added around it.
  var content: any Result { get }
  /// The same for some regions only, as `w[regions]` asks for.
  func restricted(to regions: [Region]) throws(Stop) -> Value?
  /// The lines of a drawing in characters, no wider than so many cells, when it is a picture.
  func drawing(columns: Int) -> [String]?
  /// What makes a terminal that shows pictures show this one; `nil` when it is none or cannot be drawn.
  func terminalPicture() -> [UInt8]?
  /// The bytes of an SVG file, when it is a picture and can be drawn.
  func pictureFile() -> [UInt8]?
}

/// The kinds of value that stand behind a result.
package enum ResultKind: Sendable {
  /// What a method returns.
  case result
  /// Spatial weights by region.
  case weights
  /// Regions with geometry.
  case map
  /// A connection to a database.
  case connection

  /// The word for it in messages; `nil` where the method says more.
  var words: Phrase? {
    switch self {
    case .result: nil
    case .weights: "weights"
    case .map: "a map"
    case .connection: "a connection"
    }
  }
}

extension Result {
  /// Most results are what a method returns.
  package var kind: ResultKind { .result }
  /// Most results are written with all their fields.
  package var dataField: String? { nil }
  /// Nothing is wrapped around most results.
  package var content: any Result { self }
  /// Most results are of no regions.
  package func restricted(to regions: [Region]) throws(Stop) -> Value? { nil }
  /// Most results are numbers.
  package func drawing(columns: Int) -> [String]? { nil }
  /// Most results are numbers.
  package func terminalPicture() -> [UInt8]? { nil }
  /// Most results are numbers.
  package func pictureFile() -> [UInt8]? { nil }
}

/// The result of most methods: an ordered list of fields.
package struct MethodResult: Result {
  /// The built-in that made it.
  package var method: String
  /// The line above the printed table.
  package var title: Phrase
  /// The fields in order.
  package var fields: [(name: String, value: Value)]
  /// The options with the values used.
  package var options: [(name: String, value: Value)]
  /// Findings and warnings.
  package var notes: [Phrase]
  /// The fields to print; all of them unless told.
  package var shownFields: [String]
  /// Fields that are computed when they are first asked for, behind the others.
  package var deferred: [(name: String, value: DeferredValue)] = []
  /// How it came about.
  package var origin: ResultOrigin

  /// A result; `n` and `rowsUsed` for `about` and `provenance`, where they differ from the rows that
  /// came in.
  package init(
    method: String, title: Phrase, fields: [(name: String, value: Value)],
    options: [(name: String, value: Value)] = [], notes: [Phrase] = [], shown: [String]? = nil,
    n: Int? = nil, rowsUsed: Int? = nil
  ) {
    origin = ResultOrigin(
      method: method, options: options, notes: notes, n: n, rowsUsed: rowsUsed)
    self.method = method
    self.title = title
    self.fields = fields
    self.options = options
    self.notes = notes
    shownFields = shown ?? fields.map(\.name)
  }

  /// The names of the fields.
  package var fieldNames: [String] { fields.map(\.name) + deferred.map(\.name) }

  /// A field by name.
  package func field(_ name: String) -> Value? {
    fields.first { $0.name == name }?.value
      ?? deferred.first { $0.name == name }?.value.value
  }
}

/// A value that is computed once, when it is first asked for: the parts of a result that few look
/// at and that take long.
package final class DeferredValue: @unchecked Sendable {
  private var make: (() throws(Stop) -> Value)?
  private var made: Value = .missing

  /// A value to be made by a computation that does not fail once the result exists.
  package init(_ make: @escaping () throws(Stop) -> Value) { self.make = make }

  /// The value; `na` should its computation fail after all.
  package var value: Value {
    guard let make else { return made }
    var value = Value.missing
    do { value = try make() } catch {}
    // What was left early must not be found again.
    if Cancellation.isRequested { return value }
    (self.make, made) = (nil, value)
    return made
  }
}
