import DataIO
import Interpreter
import Tables

/// An open database as a value.
struct DatabaseConnection: Result {
  /// The database.
  let database: Database
  /// How it came about.
  var origin: ResultOrigin

  init(_ database: Database) {
    self.database = database
    origin = ResultOrigin(method: "connect")
  }

  var method: String { "connect" }
  var kind: ResultKind { .connection }
  var title: Phrase { "Connection to \(database.address.words)" }
  var fieldNames: [String] { ["address", "kind"] }
  var options: [(name: String, value: Value)] { origin.options }
  var notes: [Phrase] { [] }
  var shownFields: [String] { ["kind"] }

  func field(_ name: String) -> Value? {
    switch name {
    case "address": .text(database.address.words)
    case "kind": .text(database.address.kind)
    default: nil
    }
  }
}

extension Call {
  /// The database of an argument.
  func database(_ name: String = "c") throws(Stop) -> Database {
    if case .result(let result) = value(name),
      let connection = result.content as? DatabaseConnection
    {
      return connection.database
    }
    throw wrong(name, "X001", "\(builtin.name) cannot use its argument `\(name)`")
  }

  /// Asks a database; what goes wrong names an argument, and what Ctrl-C stopped is no error.
  func asking<Value>(
    _ argument: String, _ body: () throws(DataError) -> Value
  ) throws(Stop) -> Value {
    do throws(DataError) { return try body() } catch {
      try machine.checkInterrupt()
      if case .stopped = error { throw .interrupted }
      throw .failure(Failure(error, argument: argument))
    }
  }
}

extension BuiltinParameter {
  /// The connection that a query asks.
  static let connection = BuiltinParameter("c", .connection, "The connection.")
}
