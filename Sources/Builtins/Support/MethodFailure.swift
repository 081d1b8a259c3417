import Interpreter
import Methods
import Syntax
import Tables
import Threading
import Units

/// Runs a method and turns its error into a failure that names the argument; `row` says which row
/// of the table a position of the method is, and `group` what it was computed for.
func methods<Value>(
  _ body: () throws(MethodError) -> Value, row: (Int) -> Phrase? = { _ in nil },
  group: String? = nil
) throws(Stop) -> Value {
  try methods(body, place: { error in error.row.flatMap(row) }, group: group)
}

/// The same for a method that compares periods or takes several columns: `place` says where in the
/// table the error is, and `span` where in the program the column at fault stands.
func methods<Value>(
  _ body: () throws(MethodError) -> Value, place: (MethodError) -> Phrase?,
  span: (MethodError) -> Span? = { _ in nil }, group: String? = nil
) throws(Stop) -> Value {
  if Cancellation.isRequested { throw .interrupted }
  do { return try body() } catch {
    var message = error.message
    if let place = place(error) {
      message = "\(message) at \(place)"
    } else if let group {
      message = "\(message) for \(group)"
    }
    throw .failure(
      Failure(
        error.kind.code, message, kind: error.kind.rawValue, argument: error.argument,
        span: span(error), mend: error.mend))
  }
}

extension MethodError.Kind {
  /// The code of each kind of failure.
  var code: String {
    switch self {
    case .missing: "M003"
    case .domain: "M004"
    case .shape: "M005"
    case .degenerate: "M006"
    case .tooShort: "M007"
    }
  }
}

/// Runs an operation on units and turns its error into a failure that names an argument.
func units<Value>(
  _ argument: String, _ body: () throws(UnitError) -> Value
) throws(Stop) -> Value {
  do { return try body() } catch {
    throw .failure(
      Failure(error.code, error.message, argument: argument, mend: error.mend))
  }
}
