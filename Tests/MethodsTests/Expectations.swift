import Methods
import Testing

/// Expects that `body` ends in a method error of this kind, at this row when one is given.
func expectFailure<Value>(
  _ kind: MethodError.Kind, row: Int? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Value
) {
  do {
    let value = try body()
    Issue.record("no error but \(value)", sourceLocation: sourceLocation)
  } catch let error as MethodError {
    #expect(error.kind == kind, "\(error)", sourceLocation: sourceLocation)
    if let row { #expect(error.row == row, "\(error)", sourceLocation: sourceLocation) }
    #expect(!error.message.isEmpty, sourceLocation: sourceLocation)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}
