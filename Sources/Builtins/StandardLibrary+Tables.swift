import Interpreter

extension StandardLibrary {
  /// Verbs on tables.
  static let tables: [Registry.Entry] = [
    ("load", { .load }), ("how", { .how }), ("save", { .save }),
    ("connect", { .connect }), ("tables", { .tablesOf }), ("query", { .query }),
    ("table", { .table }),
    ("key", { .key }),
    ("columns", { .columns }), ("head", { .head }), ("tail", { .tail }),
    ("describe", { .describe }), ("filter", { .filter }), ("derive", { .derive }),
    ("select", { .select }), ("drop", { .drop }), ("rename", { .rename }), ("sort", { .sort }),
    ("distinct", { .distinct }), ("group", { .group }), ("summarise", { .summarise }),
    ("join", { .join }), ("append", { .append }), ("longer", { .longer }),
    ("wider", { .wider }), ("fill", { .fill }), ("regions", { .regions }), ("rollup", { .rollup }),
    ("gaps", { .gaps }), ("outliers", { .outliers }),
    ("convert", { .convert }), ("trace", { .trace }),
  ]
}
