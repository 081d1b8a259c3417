import Interpreter
import Syntax
import Tables

/// Regions behind `@`, and what may stand between the brackets of a slice.
extension CompletionRun {
  /// The regions of the tables at hand and, behind them, of the session's other tables.
  func regionCandidates() -> [Candidate] {
    let sliced = slicedTable.map { [$0] } ?? []
    let others = context.module.globals.sorted { $0.key < $1.key }.compactMap { _, global in
      if case .table(let table)? = global.value { return table } else { return nil }
    }
    var seen = Set<ObjectIdentifier>()
    var offers: [Offer] = []
    for table in sliced + tablesAtHand() + others {
      for column in table.columns {
        guard case .regions(_, let categories) = column.values,
          seen.insert(ObjectIdentifier(categories)).inserted
        else { continue }
        for region in categories.regions ?? [] {
          let candidate = Candidate(Self.written(region), .region, Phrase(verbatim: column.name))
          for spelling in [region.name] + region.aliases {
            offers.append(Offer(spelling) { candidate })
          }
        }
      }
    }
    var texts = Set<String>()
    return fitting(offers).filter { texts.insert($0.text).inserted }
  }

  /// A region as a program writes it.
  private static func written(_ region: Region) -> String {
    ColumnExpression.isWord(region.name)
      ? "@\(region.name)" : "@\(ColumnExpression.quoted(region.name))"
  }

  /// The table whose slice is open at the cursor.
  private var slicedTable: Table? {
    for bracket in cursor.brackets.reversed() {
      guard case .slice(let base) = bracket.kind else { continue }
      if case .table(let table)? = value(of: .bytes(base)) { return table }
    }
    return nil
  }

  /// Between the brackets of a slice: key columns that go by name.
  var sliceOffers: [Offer] {
    guard case .slice? = cursor.brackets.last?.kind,
      cursor.brackets.last?.arguments.last == cursor.before, let table = slicedTable,
      let key = table.key
    else { return [] }
    return key.columns.filter { $0 != key.region && $0 != key.year }.map { name in
      Offer(name) {
        Candidate(
          ColumnExpression.isWord(name) ? "\(name) = " : "\(ColumnExpression.quoted(name)) = ",
          .argument, "key column")
      }
    }
  }
}
