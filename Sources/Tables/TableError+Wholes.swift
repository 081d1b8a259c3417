/// What can be wrong when regions are put together into larger ones.
extension TableError {
  /// The cause in one sentence.
  var wholeMessage: Phrase {
    switch self {
    case .unknownToAll(let name, let column, let several, _):
      several
        ? "several regions go by \"\(name)\" of \(written(column))"
        : "\"\(name)\" of \(written(column)) is no region that is known"
    case .noWhole(let name, let territory):
      territory == Territory.province.rawValue
        ? "\"\(name)\" is in no province" : "\"\(name)\" is in no part of \"\(territory)\""
    case .wholeAndPart(let whole, let part, let place):
      place.isEmpty
        ? "\(whole) stands beside \(part), which is a part of it"
        : "\(place): \(whole) stands beside \(part), which is a part of it"
    default: ""
    }
  }

  /// How to mend it.
  var wholeMend: Phrase? {
    switch self {
    case .unknownToAll(_, let column, several: true, _):
      "write the code or the Chinese name; `regions(t.\(column))` shows all"
    case .unknownToAll(let name, let column, _, let near):
      near.first.map { "did you mean \($0)? `regions(t.\(column))` shows all" }
        ?? "leave totals out before: `filter(\(written(column)) != @\"\(name)\")`; `regions(t.\(column))` shows all"
    case .noWhole(let name, _): "leave it out before: `filter(.… != @\"\(name)\")`"
    case .wholeAndPart(let whole, _, _):
      "keep the parts or the whole: `filter(.… != @\"\(whole)\")`"
    default: nil
    }
  }
}
