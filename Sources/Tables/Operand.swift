/// What an operator or a column function takes: a single value, or a column of them.
public enum Operand: Sendable {
  /// A single number.
  case number(Quantity)
  /// A single text.
  case text(String)
  /// A single region.
  case region(Region)
  /// A single flag; `nil` is missing.
  case flag(Bool?)
  /// A column.
  case column(Column)

  /// The word for its kind, for messages.
  public var kindName: String {
    switch self {
    case .number: "number"
    case .text: "text"
    case .region: "region"
    case .flag: "flag"
    case .column(let column): column.kindName
    }
  }

  /// The number of rows; `nil` for a single value.
  public var rowCount: Int? {
    if case .column(let column) = self { return column.count }
    return nil
  }

  /// The missing value: a plain number that goes with every unit.
  public static let missing = Operand.number(Quantity(.nan))

  /// The numbers in it and their unit, if they are numbers.
  var numeric: Numeric? {
    switch self {
    case .number(let quantity): .one(quantity)
    case .column(let column):
      column.numberView.map { .many($0, column.measure) }
    default: nil
    }
  }

  /// Whether it is the bare `na`, which goes with every kind.
  var isBareMissing: Bool {
    if case .number(let quantity) = self { return quantity.value.isNaN }
    return false
  }

  /// A column without a name of numbers.
  static func numbers(_ numbers: [Double], _ measure: Measure) -> Operand {
    .column(Column("", .numbers(numbers), measure))
  }

  /// A column without a name of flags.
  static func flags(_ flags: [Int8]) -> Operand { .column(Column("", .flags(flags))) }
}

/// Numbers on one side of an operator.
enum Numeric {
  case one(Quantity)
  case many(CellView<Double>, Measure)

  var measure: Measure {
    switch self {
    case .one(let quantity): quantity.measure
    case .many(_, let measure): measure
    }
  }

  /// A bare `0` or `na`, which goes with every unit.
  var isFree: Bool {
    guard case .one(let quantity) = self, quantity.measure == .plain else { return false }
    return quantity.value == 0 || quantity.value.isNaN
  }
}

/// The common number of rows of some operands: `nil` when all are single values.
func commonRows(_ operands: [Operand], _ operation: String) throws(TableError) -> Int? {
  var rows: Int?
  for operand in operands {
    guard let count = operand.rowCount else { continue }
    if let rows, rows != count {
      throw .rowsDiffer(operation: operation, left: rows, right: count)
    }
    rows = count
  }
  return rows
}
