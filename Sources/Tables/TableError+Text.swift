extension TableError {
  /// The cause in one sentence, without a full stop.
  public var message: Phrase {
    switch self {
    case .lengths(let column, let rows, let expected):
      "\(written(column)) has \(rowsInWords(rows)), but the table has \(expected)"
    case .duplicateColumn(let name): "there would be two columns \(written(name))"
    case .unknownColumn(let name, _): "there is no column \(written(name))"
    case .kind(let column, let found, let needed, let operation):
      "\(operation) needs \(needed), but \(column.isEmpty ? "this" : written(column)) is a \(Phrase(word: found))"
    case .noYear(let operation, _): "\(operation) goes by year, but the key has no year"
    case .noKey(let operation): "\(operation) needs a key, but the table has none"
    case .keyNotUnique(let columns, let repeated, _):
      repeated == 1
        ? "the key \(joined(columns)) is not unique: 1 row repeats the key of an earlier one"
        : """
        the key \(joined(columns)) is not unique: \(repeated) rows repeat the key of an earlier one
        """
    case .keyRole(let column, let role, let needed):
      "\(written(column)) cannot be the \(role) of the key: \(needed)"
    case .unknownRegion(let name, let column, _, _): "\(written(column)) has no region \(name)"
    case .ambiguousRegion(let name, let column, let candidates):
      "\(name) means \(candidates.count) regions of \(written(column))"
    case .regionWithText: "a region is compared with a text"
    case .slicedTwice(let name): "\(written(name)) is given twice in the slice"
    case .sliceRole(let role, _): "the slice names a \(role), but the table's key has none"
    case .sliceValue(let column, let value, _): "no row has \(written(column)) = \(value)"
    case .measure(let error): error.message
    case .columnMeasure(let column, let error): "\(written(column)): \(error.message)"
    default: combiningMessage
    }
  }

  /// Messages of what puts tables and columns together.
  private var combiningMessage: Phrase {
    switch self {
    case .joinNotUnique(let columns, let repeated, _):
      repeated == 1
        ? "the second table is not unique on \(joined(columns)): 1 row repeats an earlier one"
        : """
        the second table is not unique on \(joined(columns)): \(repeated) rows repeat an earlier one
        """
    case .joinNames(let names):
      "both tables have \(columnsInWords(names.count)) named \(joined(names))"
    case .kindsDiffer(let left, let leftKind, let right, let rightKind) where left == right:
      """
      \(written(left)) is a \(Phrase(word: leftKind)) column on the left, \
      but a \(Phrase(word: rightKind)) column on the right
      """
    case .kindsDiffer(let left, let leftKind, let right, let rightKind):
      """
      \(written(left)) is a \(Phrase(word: leftKind)) column, \
      but \(written(right)) is a \(Phrase(word: rightKind)) column
      """
    case .joinWithoutColumns: "the tables share no key column to join on"
    case .appendColumns(let table, let missing, let extra):
      "\(table) \(columnDifference(missing, extra))"
    case .cellTwice(let name, let repeated, _):
      "\(rowsInWords(repeated)) would go into a cell of \(written(name)) that is already taken"
    case .otherRows(let vector):
      vector.isEmpty
        ? "the vector belongs to other rows than the table's"
        : "the vector \(vector) belongs to other rows than the table's"
    case .argument(let name, let value, let needed): "\(name) = \(value) is not \(needed)"
    case .tooLarge(let what, let count, let limit):
      "\(what) would be \(count), more than the \(limit) that fit"
    case .operands(let operation, let left, let right):
      right.isEmpty
        ? "\(operation) does not take a \(Phrase(word: left))"
        : "\(operation) does not take a \(Phrase(word: left)) and a \(Phrase(word: right))"
    case .rowsDiffer(let operation, let left, let right):
      "\(operation) has \(rowsInWords(left)) on the left and \(right) on the right"
    default: wholeMessage
    }
  }

  private func columnDifference(_ missing: [String], _ extra: [String]) -> Phrase {
    if extra.isEmpty { return "lacks \(joined(missing))" }
    if missing.isEmpty { return "has \(joined(extra)), which the first lacks" }
    return "lacks \(joined(missing)) and has \(joined(extra)), which the first lacks"
  }
}

/// A column as a script writes it: `.co2`, `."GDP 现价"`.
func written(_ name: String) -> String {
  let scalars = name.unicodeScalars
  let plain =
    scalars.first.map { $0 == "_" || $0.properties.isAlphabetic } ?? false
    && scalars.allSatisfy { $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) }
  return plain ? "." + name : ".\"\(name)\""
}

/// Columns as a script writes them, with commas between.
func joined(_ names: [String]) -> String { names.map(written).joined(separator: ", ") }

extension Table {
  /// "1 row", "2 rows": how many it has.
  var countedRows: Phrase { rowsInWords(rowCount) }
}

/// "1 row", "2 rows".
func rowsInWords(_ count: Int) -> Phrase { count == 1 ? "1 row" : "\(count) rows" }

/// "1 column", "2 columns".
func columnsInWords(_ count: Int) -> Phrase { count == 1 ? "1 column" : "\(count) columns" }
