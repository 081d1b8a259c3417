package import Tables

extension Database {
  /// The tables and views that there are: name, kind, columns.
  package func tables() throws(DataError) -> Table {
    switch address {
    case .sqlite:
      try query(
        """
        SELECT m.name AS "table", m.type AS kind,
          (SELECT group_concat(name, ', ') FROM pragma_table_info(m.name)) AS columns
        FROM sqlite_master m WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite\\_%'
          ESCAPE '\\' ORDER BY 1
        """)
    case .postgres:
      try query(
        """
        SELECT CASE WHEN n.nspname = current_schema() THEN c.relname::text
            ELSE n.nspname || '.' || c.relname END AS "table",
          CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'view' ELSE 'table' END AS kind,
          (SELECT string_agg(a.attname::text, ', ' ORDER BY a.attnum) FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_'
          AND n.nspname <> 'information_schema' ORDER BY 1
        """)
    }
  }
}
