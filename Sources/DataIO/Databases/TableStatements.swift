import Tables

/// The statements that write a table into a database.
struct TableStatements {
  private let table: Table
  private let name: String
  private let address: DatabaseAddress
  private let headings: [String]

  init(_ table: Table, name: String, _ address: DatabaseAddress) {
    self.table = table
    self.name = name
    self.address = address
    headings = table.columns.map(CSVWriter.heading)
  }

  private var isSQLite: Bool {
    if case .sqlite = address { true } else { false }
  }

  /// Columns that are written as whole numbers: the year of the key.
  var whole: Set<String> { table.key?.year.map { [$0] } ?? [] }

  /// - Throws: `badTableName` for names that a database would cut or that are one to it.
  func check() throws(DataError) {
    let names = [name] + headings
    let limit = isSQLite ? 1_000 : 63
    if let bad = names.first(where: {
      $0.isEmpty || $0.utf8.count > limit || $0.utf8.contains(0)
    }) {
      throw .badTableName(bad, limit: limit)
    }
    if table.columns.isEmpty { throw .badTableName("", limit: limit) }
    guard isSQLite else { return }
    // SQLite tells no names apart that differ by capital letters.
    var seen: Set<String> = []
    for heading in headings where !seen.insert(heading.lowercased()).inserted {
      throw .repeatedColumns([heading])
    }
  }

  /// Gives a row when there is a table of the name.
  var existence: String {
    isSQLite
      ? "SELECT 1 AS found FROM sqlite_master WHERE lower(name) = lower(\(Self.text(name)))"
      : "SELECT 1 AS found FROM pg_class WHERE oid = to_regclass(\(Self.text(Self.quoted(name))))"
  }

  /// Begins to write, so that two writers wait for each other.
  var begin: String { isSQLite ? "BEGIN IMMEDIATE" : "BEGIN" }

  /// Makes the table, in the place of one that there may be.
  var create: String {
    let columns = zip(table.columns, headings).map { column, heading in
      "\(Self.quoted(heading)) \(type(of: column))"
    }
    let list = columns.joined(separator: ", ")
    return "DROP TABLE IF EXISTS \(Self.quoted(name)); CREATE TABLE \(Self.quoted(name)) (\(list))"
  }

  /// Puts the rows in.
  var put: String {
    let columns = headings.map(Self.quoted).joined(separator: ", ")
    guard isSQLite else {
      return "COPY \(Self.quoted(name)) (\(columns)) FROM STDIN (FORMAT BINARY)"
    }
    let places = headings.map { _ in "?" }.joined(separator: ", ")
    return "INSERT INTO \(Self.quoted(name)) (\(columns)) VALUES (\(places))"
  }

  private func type(of column: Column) -> String {
    switch column.values {
    case .numbers where whole.contains(column.name): isSQLite ? "INTEGER" : "bigint"
    case .numbers: isSQLite ? "REAL" : "double precision"
    case .texts, .regions: isSQLite ? "TEXT" : "text"
    case .flags: isSQLite ? "BOOLEAN" : "boolean"
    }
  }

  /// A name as statements have it.
  static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  private static func text(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}
