extension ErrorCatalog {
  /// Databases.
  static let databases: [ErrorRecord] = [
    ErrorRecord(
      "D080", "No address of a database",
      """
      A database is a file of SQLite, told by `sqlite:` before its path or by its ending, or a \
      PostgreSQL server, told by `postgresql://`.
      """,
      program: #"connect("mysql://localhost/energy")"#),
    ErrorRecord(
      "D069", "A password in the address of a database",
      """
      Scripts are passed on and lines are kept in the history, so no password stands in them. \
      PostgreSQL finds it in the file ~/.pgpass or in the variable PGPASSWORD. Messages show stars, \
      and so do the history and what `:restore` uses.
      """,
      program: #"connect("postgresql://me:secret@localhost/energy")"#),
    ErrorRecord(
      "D070", "A database cannot be reached",
      "The reason stands in the words of the database: a wrong address, no right, no database.",
      program: #"connect("energy.db")"#,
      files: [ErrorRecord.File("energy.db", "year,coal\n2020,3\n")]),
    ErrorRecord(
      "D071", "The connection to a database is gone",
      "The server ended, or the network did. What was being read is not there; connect again.",
      without: "A server that ends in the middle gives it."),
    ErrorRecord(
      "D072", "A database refuses a statement",
      "The reason stands in the words of the database, with what follows the place it stopped at.",
      program: #"query(connect("energy.sqlite"), "select coal from balance")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D073", "A query that gives no rows",
      "`query` takes a single statement that reads. To write use `save(t, c, name = …)`.",
      program: #"query(connect("energy.sqlite"), "create table balance (coal real)")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D074", "Another number of values than open places",
      "A query has a `?` (in PostgreSQL `$1`, `$2`) for each value of `params`.",
      program: #"query(connect("energy.sqlite"), "select ? as year, ? as coal", params = [2020])"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D075", "A column of a query with numbers and texts",
      "SQLite lets a column hold both, and a table does not. The query says which it is.",
      program: #"query(connect("energy.sqlite"), "select 1 as coal union all select 'none'")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D076", "A cell of a query with plain bytes",
      "Pictures and other bytes do not go into a table.",
      program: #"query(connect("energy.sqlite"), "select x'00ff' as picture")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D077", "Several columns of one name to a database",
      """
      A query gives two columns of one name, or a table to be saved has names that differ by capital \
      letters alone, which SQLite does not tell apart.
      """,
      program: #"query(connect("energy.sqlite"), "select 1 as coal, 2 as coal")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D078", "A database has a table of this name",
      "Nothing is written over unless `replace = true` says so.",
      program: """
        let c = connect("energy.sqlite")
        save(table(coal = [3]), c, name = "balance")
        save(table(coal = [4]), c, name = "balance")
        """, files: [ErrorRecord.File("energy.sqlite", "")]),
    ErrorRecord(
      "D079", "A name that a database does not take",
      "PostgreSQL takes names of up to 63 bytes, units included, and would cut longer ones.",
      program: #"save(table(coal = [3]), connect("energy.sqlite"), name = "")"#,
      files: [ErrorRecord.File("energy.sqlite", "")]),
  ]
}
