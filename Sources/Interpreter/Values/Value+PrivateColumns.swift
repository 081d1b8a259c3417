import Tables

extension Value {
  /// What a recipe gives back: its tables, in lists too, without the columns `_x` that it made itself.
  func droppingPrivateColumns(except isGiven: (String) -> Bool) -> Value {
    switch self {
    case .table(let table):
      let own = table.names.filter { $0.hasPrefix("_") && !isGiven($0) }
      guard !own.isEmpty, own.count < table.names.count, let kept = try? table.dropping(own)
      else { return self }
      return .table(kept)
    case .list(let list) where list.items.contains(where: \.isTable):
      return .list(
        ListValue(
          list.items.map { $0.droppingPrivateColumns(except: isGiven) }, names: list.names))
    default: return self
    }
  }

  /// Whether it is a table with a column of a name, or a list of such.
  func hasColumn(_ name: String) -> Bool {
    switch self {
    case .table(let table): table.names.contains(name)
    case .list(let list): list.items.contains { $0.isTable && $0.hasColumn(name) }
    default: false
    }
  }

  fileprivate var isTable: Bool { if case .table = self { true } else { false } }
}
