import Threading

/// What rows without a match are called in the note on a join.
struct UnmatchedNames {
  private let columns: [Column]
  /// The columns of names among them, or else all.
  private let named: [Column]
  /// The names that do have a match with other cells beside them: then the name is not what is missing.
  private let known: Set<String>

  /// - Parameters:
  ///   - columns: The columns of the join in the rows' own table.
  ///   - others: The same of the other table.
  ///   - isMatched: Which rows of the own table have a match.
  /// - Complexity: O(rows of both).
  init(_ columns: [Column], _ others: [Column], matched isMatched: [Bool]) {
    self.columns = columns
    let places = columns.indices.filter { columns[$0].kindName != "number" }
    named = places.isEmpty ? columns : places.map { columns[$0] }
    guard places.count == 1, columns.count > 1 else {
      known = []
      return
    }
    let own = columns[places[0]].labels { isMatched[$0] }
    known = own.union(others[places[0]].labels { _ in true })
  }

  /// The first six names, each once. A look at ten thousand rows has to do.
  func text(of rows: some Sequence<Int>) -> String {
    var seen: [String] = []
    for (place, row) in rows.enumerated() {
      let name = name(row)
      if seen.contains(name) { continue }
      if seen.count == 6 || place == 10_000 { return seen.joined(separator: ", ") + ", …" }
      seen.append(name)
    }
    return seen.joined(separator: ", ")
  }

  /// The name alone where nothing goes by it, all cells of the join otherwise.
  private func name(_ row: Int) -> String {
    let name = named.map { $0.cellText(row) }.joined(separator: " ")
    guard known.contains(name) else { return name }
    return columns.map { $0.cellText(row) }.joined(separator: " ")
  }
}

extension Column {
  /// The different names in some rows.
  fileprivate func labels(_ isWanted: (Int) -> Bool) -> Set<String> {
    switch values {
    case .texts(let codes, let categories), .regions(let codes, let categories):
      Self.labels(codes, categories, isWanted)
    case .numbers, .flags: []
    }
  }

  private static func labels(
    _ codes: [Int32], _ categories: Categories, _ isWanted: (Int) -> Bool
  ) -> Set<String> {
    var isSeen = [Bool](repeating: false, count: categories.labels.count)
    _ = Cancellation.forBlocks(codes.count) { block in
      for row in block where codes[row] >= 0 && isWanted(row) { isSeen[Int(codes[row])] = true }
    }
    var labels = Set<String>()
    _ = Cancellation.forBlocks(isSeen.count) { block in
      for code in block where isSeen[code] { labels.insert(categories.labels[code]) }
    }
    return labels
  }
}
