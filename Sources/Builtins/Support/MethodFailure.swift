import Interpreter
import Methods
import Tables
import Threading
import Units

/// Runs a method and turns its error into a failure that names the argument; `row` says which row
/// of the table a position of the method is, and `group` what it was computed for.
func methods<Value>(
  _ body: () throws(MethodError) -> Value, row: (Int) -> Phrase? = { _ in nil },
  group: String? = nil
) throws(Stop) -> Value {
  if Cancellation.isRequested { throw .interrupted }
  do { return try body() } catch {
    var message = error.message
    if let position = error.row, let place = row(position) {
      message = "\(message) at \(place)"
    } else if let group {
      message = "\(message) for \(group)"
    }
    throw .failure(
      Failure(
        error.kind.code, message, kind: error.kind.rawValue, argument: error.argument,
        mend: error.mend))
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
