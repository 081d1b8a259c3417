import Interpreter

extension StandardLibrary {
  /// Verbs on tables.
  static let tables: [Registry.Entry] = [
    ("table", { .table }), ("key", { .key }), ("filter", { .filter }), ("derive", { .derive }),
    ("select", { .select }), ("sort", { .sort }), ("group", { .group }),
    ("summarise", { .summarise }),
  ]
}
