import CForeign
package import Tables
import Threading
package import Units

/// An open database. It is used by one thread at a time, and closed when nobody holds it any more.
package final class Database: @unchecked Sendable {
  private enum Handle {
    case sqlite(OpaquePointer)
    case postgres(OpaquePointer)
    case lost
  }

  /// Where it is.
  package let address: DatabaseAddress
  /// The file of a SQLite database, from the working folder.
  package let location: String?
  private var handle: Handle

  /// Opens a database; a file is opened only to read.
  ///
  /// - Parameters:
  ///   - location: The path of a file from the working folder.
  ///   - creates: Whether a file that is not there is made.
  /// - Throws: `missingFile`, `cannotConnect`, `noLibrary`, `passwordInAddress`.
  package init(
    _ address: DatabaseAddress, location: String?, creates: Bool
  ) throws(DataError) {
    self.address = address
    self.location = location
    handle = .lost
    var fault = TonneFault()
    switch address {
    case .sqlite(let path):
      // Reading what is no file tells what it is instead.
      if !creates, FileFingerprint.state(location ?? path) == nil {
        _ = try SourceBytes.file(location ?? path)
      }
      guard let file = tonne_sqlite_open(location ?? path, creates, creates, &fault) else {
        throw error(fault, connecting: true)
      }
      handle = .sqlite(file)
    case .postgres(let words):
      guard let server = tonne_postgres_open(words, isCancelled, &fault) else {
        throw error(fault, connecting: true)
      }
      handle = .postgres(server)
    }
  }

  deinit { close() }

  private func close() {
    switch handle {
    case .sqlite(let file): tonne_sqlite_close(file)
    case .postgres(let server): tonne_postgres_close(server)
    case .lost: break
    }
    handle = .lost
  }

  // MARK: - Reading

  /// The table that a statement gives. Names may carry units as headings of files do.
  ///
  /// - Throws: what the database says, `databaseLost`, `mixedColumn`, `unheldCell`, `openPlaces`.
  /// - Complexity: O(cells).
  package func query(
    _ sql: String, values: [DatabaseValue] = [], units: [String: String] = [:],
    registry: UnitRegistry = .standard
  ) throws(DataError) -> Table {
    let given = ForeignValues(values)
    var (table, fault) = (TonneTable(), TonneFault())
    let fine =
      switch handle {
      case .sqlite(let file):
        tonne_sqlite_query(
          file, sql, given.values, Int32(values.count), isCancelled, &table, &fault)
      case .postgres(let server):
        tonne_postgres_query(
          server, sql, given.values, Int32(values.count), isCancelled, &table, &fault)
      case .lost: throw .databaseLost(address.words)
      }
    withExtendedLifetime(given) {}
    guard fine else { throw error(fault, statement: sql, values: values.count) }
    return try QueryTable(ForeignTable(table), address, units: units, registry: registry).table()
  }

  // MARK: - Writing

  /// Writes a table under a name, in one transaction.
  ///
  /// - Throws: `tableExists` unless it may be replaced; what the database says.
  /// - Complexity: O(cells).
  package func save(_ table: Table, name: String, replaces: Bool) throws(DataError) {
    let writing = TableStatements(table, name: name, address)
    try writing.check()
    let known = try query(writing.existence)
    guard known.rowCount == 0 || replaces else {
      throw .tableExists(name: name, database: address.words)
    }
    let cells = ForeignCells(table.columns, whole: writing.whole)
    switch handle {
    case .sqlite:
      // A connection of its own: the one that reads cannot write.
      var fault = TonneFault()
      guard let file = tonne_sqlite_open(location ?? address.words, true, false, &fault) else {
        throw error(fault)
      }
      defer { tonne_sqlite_close(file) }
      try transaction(writing, cells, table.rowCount) { sql, fault in
        tonne_sqlite_run(file, sql, &fault)
      } rows: { sql, cells, fault in
        tonne_sqlite_insert(
          file, sql, cells.columns, Int32(cells.columns.count), Int64(table.rowCount),
          isCancelled, &fault)
      }
    case .postgres(let server):
      try transaction(writing, cells, table.rowCount) { sql, fault in
        tonne_postgres_run(server, sql, isCancelled, &fault)
      } rows: { sql, cells, fault in
        tonne_postgres_copy(
          server, sql, cells.columns, Int32(cells.columns.count), Int64(table.rowCount),
          isCancelled, &fault)
      }
    case .lost: throw .databaseLost(address.words)
    }
  }

  private func transaction(
    _ writing: TableStatements, _ cells: ForeignCells, _ rows: Int,
    run: (String, inout TonneFault) -> Bool,
    rows put: (String, ForeignCells, inout TonneFault) -> Bool
  ) throws(DataError) {
    var (fault, ignored) = (TonneFault(), TonneFault())
    let fine =
      run(writing.begin, &fault) && run(writing.create, &fault) && put(writing.put, cells, &fault)
      && run("COMMIT", &fault)
    guard !fine else { return }
    _ = run("ROLLBACK", &ignored)
    throw error(fault, statement: writing.create)
  }

  // MARK: - Errors

  private func error(
    _ fault: TonneFault, connecting: Bool = false, statement: String = "", values: Int = 0
  ) -> DataError {
    let words = withUnsafeBytes(of: fault.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let reason = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    switch Int(fault.status) {
    case TONNE_FOREIGN_NO_LIBRARY:
      if case .sqlite = address {
        return .noLibrary(name: "SQLite", package: "libsqlite3-0", use: "SQLite databases")
      }
      return .noLibrary(name: "libpq", package: "libpq5", use: "PostgreSQL databases")
    case TONNE_FOREIGN_NO_MEMORY: return .tooLarge(path: address.words)
    case TONNE_FOREIGN_PASSWORD: return .passwordInAddress
    case TONNE_FOREIGN_BROKEN where connecting: return .badAddress(address.words)
    case TONNE_FOREIGN_CANCELLED: return .stopped
    case TONNE_FOREIGN_LOST, TONNE_FOREIGN_BROKEN:
      close()
      return .databaseLost(address.words)
    case TONNE_FOREIGN_NO_ROWS: return .noRows
    case TONNE_FOREIGN_VALUES: return .openPlaces(expected: Int(fault.row), found: values)
    case TONNE_FOREIGN_MIXED: return .mixedColumn(column: Int(fault.column), row: Int(fault.row))
    case TONNE_FOREIGN_UNHELD: return .unheldCell(column: Int(fault.column), row: Int(fault.row))
    default:
      if connecting { return .cannotConnect(address.words, reason: reason) }
      return .statementRefused(reason: reason, near: near(fault.offset, statement))
    }
  }

  /// The line of a statement and what stands at a place in it.
  private func near(_ offset: Int, _ statement: String) -> String? {
    guard offset >= 0 else { return nil }
    var rest: Substring
    if case .sqlite = address {
      let bytes = Array(statement.utf8)
      guard offset < bytes.count else { return nil }
      rest = Substring(String(decoding: bytes[offset...], as: UTF8.self))
    } else {
      rest = Substring(statement.unicodeScalars.dropFirst(offset))
    }
    rest = rest.prefix { !$0.isNewline }
    return rest.isEmpty ? nil : "\(rest.prefix(40))"
  }
}

/// Whether somebody wants what runs on this thread to stop.
private let isCancelled: @convention(c) () -> Bool = { Cancellation.isRequested }
