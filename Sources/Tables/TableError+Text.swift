extension TableError {
  /// The cause in one sentence, without a full stop.
  public var message: String {
    switch self {
    case .lengths(let column, let rows, let expected):
      "\(written(column)) has \(counted(rows, "row")), but the table has \(expected)"
    case .duplicateColumn(let name): "there would be two columns \(written(name))"
    case .unknownColumn(let name, _): "there is no column \(written(name))"
    case .kind(let column, let found, let needed, let operation):
      "\(operation) needs \(needed), but \(column.isEmpty ? "this" : written(column)) is a \(found)"
    case .noYear(let operation, _): "\(operation) goes by year, but the key has no year"
    case .noKey(let operation): "\(operation) needs a key, but the table has none"
    case .keyNotUnique(let columns, let repeated, _):
      "the key \(columns.map(written).joined(separator: ", ")) is not unique: "
        + "\(counted(repeated, "row")) repeat\(repeated == 1 ? "s" : "") the key of an earlier one"
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
  private var combiningMessage: String {
    switch self {
    case .joinNotUnique(let columns, let repeated, _):
      "the second table is not unique on \(columns.map(written).joined(separator: ", ")): "
        + "\(counted(repeated, "row")) repeat\(repeated == 1 ? "s" : "") an earlier one"
    case .joinNames(let names):
      "both tables have \(counted(names.count, "column")) named "
        + names.map(written).joined(separator: ", ")
    case .kindsDiffer(let left, let leftKind, let right, let rightKind) where left == right:
      "\(written(left)) is a \(leftKind) column on the left, but a \(rightKind) column on the right"
    case .kindsDiffer(let left, let leftKind, let right, let rightKind):
      "\(written(left)) is a \(leftKind) column, but \(written(right)) is a \(rightKind) column"
    case .joinWithoutColumns: "the tables share no key column to join on"
    case .appendColumns(let table, let missing, let extra):
      "\(table) " + columnDifference(missing, extra)
    case .cellTwice(let name, let repeated, _):
      "\(counted(repeated, "row")) would go into a cell of \(written(name)) that is already taken"
    case .otherRows(let vector):
      "the vector \(vector.isEmpty ? "" : "\(vector) ")belongs to other rows than the table's"
    case .argument(let name, let value, let needed): "\(name) = \(value) is not \(needed)"
    case .tooLarge(let what, let count, let limit):
      "\(what) would be \(count), more than the \(limit) that fit"
    case .operands(let operation, let left, let right):
      right.isEmpty
        ? "\(operation) does not take a \(left)"
        : "\(operation) does not take a \(left) and a \(right)"
    case .rowsDiffer(let operation, let left, let right):
      "\(operation) has \(counted(left, "row")) on the left and \(right) on the right"
    default: ""
    }
  }

  private func columnDifference(_ missing: [String], _ extra: [String]) -> String {
    var parts: [String] = []
    if !missing.isEmpty { parts.append("lacks " + missing.map(written).joined(separator: ", ")) }
    if !extra.isEmpty {
      parts.append("has \(extra.map(written).joined(separator: ", ")), which the first lacks")
    }
    return parts.joined(separator: " and ")
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

/// "1 row", "2 rows".
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
