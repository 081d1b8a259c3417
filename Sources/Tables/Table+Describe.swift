import Threading
import Units

extension Table {
  /// One row for each column: kind, unit, values, missing ones, and of numbers mean, standard
  /// deviation (n − 1), least, middle and greatest value, leaving missing ones out.
  ///
  /// - Complexity: O(rows) for each column.
  public func described() throws(TableError) -> Table {
    let names = ["mean", "sd", "min", "median", "max"]
    let figures = columns.map { column in names.map { Self.figure($0, of: column) } }
    let missing = columns.map { Double($0.missingCount) }
    var described = [
      Column.texts("column", self.names.map { $0 }),
      Column.texts("kind", columns.map(\.kindName)),
      Column.texts("unit", columns.map(\.unitText)),
      Column("n", .numbers(missing.map { Double(rowCount) - $0 })),
      Column("missing", .numbers(missing)),
    ]
    for (place, name) in names.enumerated() {
      // Each row is in the unit of its own column, which stands beside it.
      described.append(Column(name, .numbers(figures.map { $0[place] }), .unstated))
    }
    return try Table(columns: described, rowCount: columns.count)
  }

  /// A figure of a column of numbers; missing of others, and when nobody wants it any more.
  private static func figure(_ name: String, of column: Column) -> Double {
    guard column.holdsNumbers, !Cancellation.isRequested else { return .nan }
    let all = Aggregation(skipMissing: true)
    let result: Column?
    switch name {
    case "mean": result = try? all.mean(column)
    case "sd": result = try? all.deviation(column)
    case "min": result = try? all.minimum(column)
    case "median": result = try? all.median(column)
    default: result = try? all.maximum(column)
    }
    guard case .numbers(let numbers)? = result?.values else { return .nan }
    return numbers.first ?? .nan
  }

  /// One row for each column: its name, kind, unit and role in the key.
  public func columnTable() throws(TableError) -> Table {
    let roles = names.map { name -> String? in
      guard let key, key.columns.contains(name) else { return nil }
      return name == key.region ? "region" : name == key.year ? "year" : "key"
    }
    return try Table(
      columns: [
        Column.texts("column", names.map { $0 }), Column.texts("kind", columns.map(\.kindName)),
        Column.texts("unit", columns.map(\.unitText)), Column.texts("key", roles),
      ], rowCount: columns.count)
  }
}

extension Column {
  /// The unit of numbers as it is spelt; `nil` where there is none.
  fileprivate var unitText: String? {
    guard case .numbers = values else { return nil }
    return measure.unit?.spelling
  }
}
