/// Where a database is: a file of SQLite, or a PostgreSQL server.
package enum DatabaseAddress: Hashable, Sendable {
  /// A file, by its path as it was written.
  case sqlite(path: String)
  /// A server, by its address `postgresql://user@host:port/name`.
  case postgres(String)

  /// Endings that files of SQLite have.
  private static let endings = [".sqlite", ".sqlite3", ".db", ".db3", ".gpkg"]

  /// Reads an address: `sqlite:x.db`, a path with one of SQLite's endings, or `postgresql://…`.
  /// - Throws: `badAddress`.
  package init(_ written: String) throws(DataError) {
    let lower = written.lowercased()
    if lower.hasPrefix("postgresql://") || lower.hasPrefix("postgres://") {
      self = .postgres(written)
    } else if lower.hasPrefix("sqlite:"), !lower.hasPrefix("sqlite://"), written.utf8.count > 7 {
      self = .sqlite(path: String(written.dropFirst(7)))
    } else if !written.contains("://"), Self.endings.contains(where: lower.hasSuffix) {
      self = .sqlite(path: written)
    } else {
      throw .badAddress(written)
    }
  }

  /// The word for its kind.
  package var kind: String {
    switch self {
    case .sqlite: "sqlite"
    case .postgres: "postgresql"
    }
  }

  /// As it stands in messages.
  package var words: String {
    switch self {
    case .sqlite(let path): path
    case .postgres(let address): address
    }
  }
}
