import Interpreter
import Tables
import Threading

/// Why the values of a table are missing, as the files say that they were read from.
struct MissingReasons {
  /// A reason, in the order in which the counts stand.
  private enum Reason: Int, CaseIterable {
    case blank, none, unavailable, word, unmatched, computed, unknown

    /// The name of its column.
    var name: String { self == .none ? "nil" : "\(self)" }

    init(_ gap: CellGap?) {
      switch gap {
      case .blank: self = .blank
      case .some(.none): self = .none
      case .unavailable: self = .unavailable
      case .word: self = .word
      case nil: self = .unknown
      }
    }
  }

  private var counts: [(column: String, total: Int, reasons: [Int])] = []
  /// What stood in the way of finding out.
  private(set) var notes: [Phrase] = []
  private var asked: [(origin: any CellOrigin, cells: [(row: Int, column: String)], of: [Int])] = []

  /// Missing cells that files are asked for; beyond, their reasons stay unknown.
  private static let most = 200_000

  /// Counts the missing cells of every column that has some; `mayRead` says whether files may be read
  /// once more.
  init(_ table: Table, mayRead: Bool) {
    // After Ctrl-C nobody wants the rest.
    let missing = table.columns.map { Cancellation.isRequested ? 0 : $0.missingCount }
    let total = missing.reduce(0, +)
    for (column, missing) in zip(table.columns, missing) where missing > 0 {
      counts.append((column.name, missing, [Int](repeating: 0, count: Reason.allCases.count)))
      if mayRead, total <= Self.most {
        look(column)
      } else {
        counts[counts.count - 1].reasons[Reason.unknown.rawValue] = missing
      }
    }
    ask()
    if total > Self.most {
      notes.append("\(total) values are missing, too many to look up why in the files")
    }
  }

  private mutating func look(_ column: Column) {
    let place = counts.count - 1
    for row in column.missingPositions {
      switch column.cause(row: row) {
      case .read(let origin, let row, let name):
        if let known = asked.firstIndex(where: { $0.origin === origin }) {
          asked[known].cells.append((row, name))
          asked[known].of.append(place)
        } else {
          asked.append((origin, [(row, name)], [place]))
        }
      case .unmatched: counts[place].reasons[Reason.unmatched.rawValue] += 1
      case .computed, .grouped: counts[place].reasons[Reason.computed.rawValue] += 1
      case .filled, .given: counts[place].reasons[Reason.unknown.rawValue] += 1
      }
    }
  }

  private mutating func ask() {
    for (origin, cells, columns) in asked {
      var gaps = [CellGap?](repeating: nil, count: cells.count)
      switch origin.places(cells) {
      case .found(let places): gaps = places.map { $0?.gap }
      case .changed:
        notes.append(
          "\"\(origin.path)\" was changed since it was read, so its reasons are not known")
      case .unknown:
        notes.append("\"\(origin.path)\" cannot be read again, so its reasons are not known")
      }
      for (gap, column) in zip(gaps, columns) {
        counts[column].reasons[Reason(gap).rawValue] += 1
      }
    }
  }

  /// A row for each column with missing values.
  func table() throws(Stop) -> Table {
    try Table.result(
      [
        Column.texts("column", counts.map(\.column)),
        Column("missing", .numbers(counts.map { Double($0.total) })),
      ]
        + Reason.allCases.map { reason in
          Column(reason.name, .numbers(counts.map { Double($0.reasons[reason.rawValue]) }))
        })
  }
}

extension Column {
  /// The rows whose cell is missing.
  fileprivate var missingPositions: [Int] {
    switch values {
    case .numbers(let numbers): numbers.indices.filter { numbers[$0].isNaN }
    case .texts(let codes, _), .regions(let codes, _): codes.indices.filter { codes[$0] < 0 }
    case .flags(let flags): flags.indices.filter { flags[$0] < 0 }
    }
  }
}
