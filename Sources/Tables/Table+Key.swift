import Threading

/// A column named for the key, with its role where that is said outright.
public struct KeyPart: Hashable, Sendable {
  /// What a key column stands for.
  public enum Role: String, Hashable, Sendable {
    /// The region.
    case region
    /// The year.
    case year
  }

  /// The column.
  public var column: String
  /// Its role; `nil` lets the rule decide.
  public var role: Role?

  /// A column, with or without a role.
  public init(_ column: String, role: Role? = nil) {
    self.column = column
    self.role = role
  }
}

extension Table {
  /// The table with a key: the last column of whole numbers from 1800 to 2200 is the year, the first
  /// other one the region, unless roles are given.
  ///
  /// The region column becomes a column of regions: texts or whole-number codes are looked up
  /// with `regions`, by default among those that the package knows. Columns stay where they are and rows
  /// the same.
  ///
  /// - Throws: `keyNotUnique` with the first repeated rows, `unknownColumn`, `keyRole`.
  /// - Complexity: O(rows × key columns).
  public func keyed(
    by parts: [KeyPart], regions: ([String]) -> [Region] = KnownRegions.standard.regions
  ) throws(TableError) -> Table {
    guard !parts.isEmpty else {
      throw .argument("key", value: "[]", needed: "a list of at least one column")
    }
    let columns = try required(parts.map(\.column))
    let year = try yearColumn(parts, columns)
    let regionName = try regionColumn(parts, columns, year: year)
    var converted = self.columns
    if let regionName, let position = positions[regionName] {
      converted[position] = try converted[position].asRegions(regions)
    }
    // After Ctrl-C any table will do: it reaches nobody.
    if Cancellation.isRequested { return self }
    let key = Key(columns: parts.map(\.column), region: regionName, year: year)
    let table = try with(columns: converted, key: key)
    if table.isGridOfDistinctMembers { return table }
    let repeated = table.repeatedRows(of: table.keyColumns)
    guard repeated.isEmpty else {
      throw .keyNotUnique(
        columns: key.columns, repeated: repeated.count,
        rows: shownRepeats(repeated, table.keyColumns))
    }
    return table
  }

  private func yearColumn(
    _ parts: [KeyPart], _ columns: [Column]
  ) throws(TableError) -> String? {
    let named = zip(parts, columns).filter { $0.0.role == .year }
    guard named.count <= 1 else {
      throw .keyRole(
        column: named[1].0.column, role: "year", needed: "\(written(named[0].0.column)) is already")
    }
    if let (part, column) = named.first {
      guard column.holdsWholeNumbers else {
        throw .keyRole(column: part.column, role: "year", needed: "it must hold whole numbers")
      }
      return part.column
    }
    return zip(parts, columns).reversed().first { $0.0.role == nil && $0.1.holdsYears }?.0.column
  }

  private func regionColumn(
    _ parts: [KeyPart], _ columns: [Column], year: String?
  ) throws(TableError) -> String? {
    let named = zip(parts, columns).filter { $0.0.role == .region }
    guard named.count <= 1 else {
      throw .keyRole(
        column: named[1].0.column, role: "region",
        needed: "\(written(named[0].0.column)) is already")
    }
    if let (part, column) = named.first {
      guard column.canBeRegions else {
        throw .keyRole(
          column: part.column, role: "region", needed: "it must hold names or whole-number codes")
      }
      return part.column
    }
    let other = zip(parts, columns).first { $0.0.column != year }
    return other.flatMap { $0.1.canBeRegions ? $0.0.column : nil }
  }
}
