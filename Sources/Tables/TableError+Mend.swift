extension TableError {
  /// How to mend it, where there is a way.
  public var mend: Phrase? {
    switch self {
    case .unknownColumn(let name, let columns):
      nearest(name, among: columns, limit: 1).first.map { "did you mean \(written($0))?" }
    case .noYear(let operation, let key):
      key.isEmpty
        ? "name the key with its year before \(operation): `key(t, .region, .year)`"
        : "add the year: `key(t, \((key.map(written) + [".year"]).joined(separator: ", ")))`"
    case .noKey: "name it with `key(t, .region, .year)` or `load(…, key = [.region, .year])`"
    case .keyNotUnique: "add the column that tells these rows apart, or `summarise` them first"
    case .unknownRegion(_, _, let near, _): near.first.map { "did you mean @\($0)?" }
    case .ambiguousRegion: "write one of their codes, as in `@\"321200\"`"
    case .unknownToAll, .noWhole, .wholeAndPart: wholeMend
    case .regionWithText(let text): "write a region: `@\(regionLiteral(text))`"
    case .slicedTwice: "write several values as a list: `t[[2019, 2020]]`"
    case .kindsDiffer(_, "text", _, "number"), .kindsDiffer(_, "number", _, "text"):
      "`number(text)` reads numbers from text"
    case .sliceRole(let role, _): "name it first: `key(t, \(role) = .…)`"
    case .joinNotUnique:
      "`summarise` the second table to one row each, or name more columns in `on`"
    case .joinNames(let names):
      names.first.map {
        "rename or drop one before: `rename(b, \"\($0)_b\" = \(written($0)))`, or name it in `on`"
      }
    case .joinWithoutColumns: "name them: `on = [.region, .year]`, `on = [.prov = .地区]`"
    case .appendColumns: "bring the columns in line with `rename`, `derive` or `drop`"
    case .cellTwice: "`summarise` to one row per cell first"
    case .otherRows: "bring it in by its key with `join`"
    case .kind(_, "text", let needed, _) where needed.english.contains("number"):
      "`number(text)` reads numbers from text"
    case .measure(let error), .columnMeasure(_, let error): error.mend
    default: nil
    }
  }

  /// Further lines: the columns there are, the first repeated rows, the candidates.
  public var notes: [Phrase] {
    switch self {
    case .unknownColumn(_, let columns):
      columns.isEmpty
        ? ["the table has no columns"] : ["columns: \(listed(columns.map(written)))"]
    case .noYear(_, let key) where !key.isEmpty:
      ["the key is \(listed(key.map(written)))"]
    case .keyNotUnique(_, _, let rows), .joinNotUnique(_, _, let rows), .cellTwice(_, _, let rows):
      rows
    case .unknownRegion(_, _, let near, let regions):
      (near.isEmpty ? [] : ["near: \(listed(near))"]) + ["regions: \(listed(regions))"]
    case .ambiguousRegion(_, _, let candidates),
      .unknownToAll(_, _, several: true, let candidates):
      ["candidates: \(listed(candidates))"]
    case .sliceRole(_, let columns) where !columns.isEmpty:
      ["columns: \(listed(columns.map(written)))"]
    case .sliceValue(_, _, let have): have.isEmpty ? [] : ["there are: \(listed(have))"]
    case .joinWithoutColumns(let left, let right):
      [
        "columns on the left: \(listed(left.map(written)))",
        "columns on the right: \(listed(right.map(written)))",
      ]
    default: []
    }
  }
}

/// A region name as it stands after the `@`.
private func regionLiteral(_ name: String) -> String {
  written(name).hasPrefix(".\"") ? "\"\(name)\"" : name
}

/// The first dozen of a list, and how many more there are.
func listed(_ words: [String]) -> Phrase {
  let first = words.prefix(12).joined(separator: ", ")
  return words.count > 12 ? "\(first), … (\(words.count - 12) more)" : "\(first)"
}
