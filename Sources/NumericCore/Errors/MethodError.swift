import Threading
public import Wording

/// Why a method could not give a result.
///
/// It names no position in a program: whoever called the method knows which expression that was.
public struct MethodError: Error, Sendable, Equatable {
  /// The kinds of failure that all methods share.
  public enum Kind: String, Sendable, CaseIterable {
    /// A value lies outside the domain of the method.
    case domain
    /// Sizes disagree.
    case shape
    /// The result is 0/0: a constant series, a single row, no sink.
    case degenerate
    /// A value that is needed is missing.
    case missing
    /// There are too few values.
    case tooShort = "too_short"
  }

  /// What went wrong.
  public let kind: Kind
  /// One plain sentence that says it.
  public let message: Phrase
  /// The argument at fault, where one is.
  public let argument: String?
  /// The position of the value at fault, counted from 0, where one is.
  public let row: Int?
  /// Which of several periods the value is of, counted from 0, in a method that compares periods.
  public let period: Int?
  /// Which of the columns of the argument the value is in, counted from 0, where it has several.
  public let item: Int?
  /// What the caller can do about it.
  public let mend: Phrase?

  /// Makes an error.
  public init(
    _ kind: Kind, _ message: Phrase, argument: String? = nil, row: Int? = nil,
    period: Int? = nil, item: Int? = nil, mend: Phrase? = nil
  ) {
    self.kind = kind
    self.message = message
    self.argument = argument
    (self.row, self.period, self.item) = (row, period, item)
    self.mend = mend
  }
}

extension MethodError {
  /// Two sequences that belong together differ in length.
  package static func lengths(_ argument: String, _ count: Int, expected: Int) -> MethodError {
    MethodError(
      .shape, "\(argument) has \(count) values where \(expected) are needed", argument: argument)
  }

  /// Nobody wants the result any more; after Ctrl-C it reaches nobody either.
  package static var unwanted: MethodError { MethodError(.degenerate, "the work was stopped") }

  /// A value of `argument` is missing.
  package static func missing(
    _ argument: String, row: Int, period: Int? = nil
  ) -> MethodError {
    MethodError(
      .missing, "\(argument) has a missing value", argument: argument, row: row, period: period,
      mend: "name a rule for missing values, or drop the row")
  }

  /// The same error with its place.
  package func at(row: Int?, period: Int?, item: Int? = nil) -> MethodError {
    MethodError(
      kind, message, argument: argument, row: row, period: period, item: item, mend: mend)
  }
}

/// Checks that every value is finite: missing and infinite values end in an error that names them.
package func requireFinite(_ x: [Double], _ argument: String) throws(MethodError) {
  try requireWanted()
  guard let row = x.firstIndex(where: { !$0.isFinite }) else { return }
  if x[row].isNaN { throw .missing(argument, row: row) }
  throw MethodError(
    .domain, "\(argument) has an infinite value", argument: argument, row: row)
}

/// Checks that somebody still wants the result. What it throws after Ctrl-C reaches nobody.
package func requireWanted() throws(MethodError) {
  if Cancellation.isRequested { throw .unwanted }
}

/// Checks that every value is finite and not negative.
package func requireNonNegative(_ x: [Double], _ argument: String) throws(MethodError) {
  try requireFinite(x, argument)
  guard let row = x.firstIndex(where: { $0 < 0 }) else { return }
  throw MethodError(
    .domain, "\(argument) has a negative value", argument: argument, row: row)
}
