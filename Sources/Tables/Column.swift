/// A named column of a table.
public struct Column: Sendable {
  /// The cells of a column, all of one kind.
  public enum Values: Sendable {
    /// Numbers; NaN is missing.
    case numbers([Double])
    /// Codes into the texts; −1 is missing.
    case texts([Int32], Categories)
    /// Codes into the regions; −1 is missing.
    case regions([Int32], Categories)
    /// 1 true, 0 false, −1 missing.
    case flags([Int8])
  }

  /// The name as its source spells it, NFC.
  public var name: String
  /// The cells.
  public var values: Values
  /// The unit of numbers; `.plain` for other kinds.
  public var measure: Measure

  /// A column.
  public init(_ name: String, _ values: Values, _ measure: Measure = .plain) {
    self.name = name
    self.values = values
    self.measure = measure
  }

  /// The number of rows.
  public var count: Int {
    switch values {
    case .numbers(let numbers): numbers.count
    case .texts(let codes, _), .regions(let codes, _): codes.count
    case .flags(let flags): flags.count
    }
  }

  /// The word for the kind of its cells, for messages.
  public var kindName: String {
    switch values {
    case .numbers: "number"
    case .texts: "text"
    case .regions: "region"
    case .flags: "flag"
    }
  }
}
