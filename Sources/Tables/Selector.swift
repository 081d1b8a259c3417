import Decimals

/// One argument of a slice `t[…]`: what it addresses, and which values.
public struct Selector: Sendable {
  /// A value that a slice asks for.
  public enum Value: Sendable {
    /// A region.
    case region(Region)
    /// A number, most often a year.
    case number(Double)
    /// A range, most often of years.
    case range(YearRange)
    /// A text.
    case text(String)
    /// A flag.
    case flag(Bool)
  }

  /// The column; `nil` for what goes to the region or the year by its kind.
  public var column: String?
  /// The values, any of which a row may have.
  public var values: [Value]
  /// Whether it was a single value and no list or range, which takes its column out of the key.
  public var isSingle: Bool

  /// A single value, or a range.
  public init(_ value: Value, column: String? = nil) {
    self.column = column
    values = [value]
    if case .range = value { isSingle = false } else { isSingle = true }
  }

  /// A list of values.
  public init(anyOf values: [Value], column: String? = nil) {
    self.column = column
    self.values = values
    isSingle = false
  }
}

extension Selector.Value {
  /// As it stands in messages.
  var text: String {
    switch self {
    case .region(let region): "@\(region.name)"
    case .number(let number): shortestText(number)
    case .range(let range):
      "\(range.first.map(String.init) ?? "")..\(range.last.map(String.init) ?? "")"
    case .text(let text): "\"\(text)\""
    case .flag(let flag): "\(flag)"
    }
  }

  /// The word for its kind.
  var kindName: String {
    switch self {
    case .region: "region"
    case .number, .range: "number"
    case .text: "text"
    case .flag: "flag"
    }
  }
}
