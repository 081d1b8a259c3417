/// Which rows a join keeps.
public enum JoinKind: String, Hashable, Sendable, CaseIterable {
  /// Rows with a match on both sides.
  case inner
  /// All rows of the left table.
  case left
  /// All rows of both tables.
  case full
  /// Rows of the left table that have a match, without columns of the right one.
  case semi
  /// Rows of the left table that have none.
  case anti
}

extension Table {
  /// The columns that both keys have, for a join that names none.
  ///
  /// - Throws: `joinWithoutColumns` with the columns of both sides.
  public func commonKey(
    with right: Table
  ) throws(TableError) -> [(left: String, right: String)] {
    let theirs = Set(right.key?.columns ?? [])
    let common = (key?.columns ?? []).filter(theirs.contains)
    guard !common.isEmpty else {
      throw .joinWithoutColumns(left: names, right: right.names)
    }
    return common.map { ($0, $0) }
  }

  /// The rows of this table with the columns of the one row of `right` that has the same values in
  /// the pairs of columns; a missing value matches nothing. The left table's names and spellings
  /// stay for the pairs, and its order for the rows.
  ///
  /// How many rows of either side have no match is noted.
  ///
  /// - Throws: `joinNotUnique`, `joinNames`, `kindsDiffer`, `columnMeasure`, `unknownColumn`.
  /// - Complexity: O(rows of both × pairs).
  public func joined(
    with right: Table, on pairs: [(left: String, right: String)], kind: JoinKind = .left
  ) throws(TableError) -> Table {
    guard !pairs.isEmpty else { throw .joinWithoutColumns(left: names, right: right.names) }
    let own = try required(pairs.map(\.left))
    let theirs = try right.required(pairs.map(\.right))
    let isFilter = kind == .semi || kind == .anti
    let match = try JoinMatch(own, theirs, needsUnique: !isFilter)
    if isFilter { return try filtered(match, kind) }
    let new = right.columns.filter { column in !pairs.contains { $0.right == column.name } }
    let clashes = new.map(\.name).filter { positions[$0] != nil }
    guard clashes.isEmpty else { throw .joinNames(clashes) }
    let table = try combined(match, right, own, theirs, new, kind)
    return table.noting(match, own, theirs, kind)
  }

  private func filtered(_ match: JoinMatch, _ kind: JoinKind) throws(TableError) -> Table {
    let wanted = (0..<rowCount).filter { (match.rightRow[$0] >= 0) == (kind == .semi) }
    return try gathered(wanted.map { Int32($0) }).noting(
      "\(kind.rawValue) join kept \(wanted.count) of \(countedRows)")
  }

  private func combined(
    _ match: JoinMatch, _ right: Table, _ own: [Column], _ theirs: [Column], _ new: [Column],
    _ kind: JoinKind
  ) throws(TableError) -> Table {
    let further = kind == .full ? match.unmatchedRight : []
    if kind != .inner, further.isEmpty {
      let selection = RowSelection(match.rightRow)
      return try joining(columns + new.map { $0.selected(selection, by: "join") }, right, kind)
    }
    var leftRows = (0..<rowCount).map { Int32($0) }
    if kind == .inner { leftRows = leftRows.filter { match.rightRow[Int($0)] >= 0 } }
    var rightRows = leftRows.map { match.rightRow[Int($0)] }
    leftRows += [Int32](repeating: -1, count: further.count)
    rightRows += further
    var columns: [Column] = []
    for column in self.columns {
      if let place = own.firstIndex(where: { $0.name == column.name }), !further.isEmpty {
        let kept = column.gathered(Array(leftRows.dropLast(further.count)))
        let stacked = try column.stacked(with: theirs[place])
        // The unit and the categories of both sides together, then the rows of either.
        let added = further.map { $0 + Int32(rowCount) }
        let base = leftRows.dropLast(further.count)
        columns.append(stacked.gathered(base + added).named(kept.name))
      } else {
        columns.append(column.gathered(leftRows))
      }
    }
    let selection = RowSelection(rightRows)
    columns += new.map { $0.selected(selection, by: "join") }
    return try joining(columns, right, kind)
  }

  /// The joined table of columns that have been brought together.
  private func joining(
    _ columns: [Column], _ right: Table, _ kind: JoinKind
  ) throws(TableError) -> Table {
    var table = try Table(
      columns: columns, rowCount: columns.first?.count, notes: notes.merged(with: right.notes),
      sources: sources + right.sources.filter { !sources.contains($0) })
    table.key = key
    return kind == .full ? table.checkingKey(after: "join") : table
  }

  private func noting(
    _ match: JoinMatch, _ own: [Column], _ theirs: [Column], _ kind: JoinKind
  ) -> Table {
    var table = self
    let left = match.unmatchedLeft
    if left > 0 {
      let rows: Phrase = "\(left) of \(rowsInWords(match.rightRow.count)) of the left table"
      let names = UnmatchedNames(own, theirs, matched: match.rightRow.map { $0 >= 0 })
        .text(of: match.rightRow.indices.lazy.filter { match.rightRow[$0] < 0 })
      table = table.noting(unmatched(rows, left, isLeftOut: kind == .inner, names))
    }
    let right = match.unmatchedRight.count
    if right > 0 {
      let all = theirs.first?.count ?? 0
      let rows: Phrase = "\(right) of \(rowsInWords(all)) of the right table"
      var isMatched = [Bool](repeating: true, count: all)
      for row in match.unmatchedRight { isMatched[Int(row)] = false }
      let names = UnmatchedNames(theirs, own, matched: isMatched)
        .text(of: match.unmatchedRight.lazy.map(Int.init))
      table = table.noting(unmatched(rows, right, isLeftOut: kind != .full, names))
    }
    return table
  }

  private func unmatched(
    _ rows: Phrase, _ count: Int, isLeftOut: Bool, _ names: String
  ) -> Phrase {
    switch (count == 1, isLeftOut) {
    case (true, true): "\(rows) has no match and is left out: \(names)"
    case (true, false): "\(rows) has no match: \(names)"
    case (false, true): "\(rows) have no match and are left out: \(names)"
    case (false, false): "\(rows) have no match: \(names)"
    }
  }
}
