import CForeign
import Tables

/// Columns of ours as C reads them, as long as this object lives.
final class ForeignCells {
  /// The columns.
  private(set) var columns: [TonneCells] = []
  private var memory: [UnsafeMutableRawPointer] = []

  /// Lays out columns; those of some names are written as whole numbers.
  init(_ columns: [Column], whole: Set<String>) {
    for column in columns { self.columns.append(cells(column, whole.contains(column.name))) }
  }

  deinit { for block in memory { block.deallocate() } }

  private func cells(_ column: Column, _ whole: Bool) -> TonneCells {
    var cells = TonneCells()
    switch column.values {
    case .numbers(let numbers):
      cells.kind = Int32(TONNE_NUMBERS)
      cells.whole = whole
      cells.numbers = copy(numbers)
    case .flags(let flags):
      cells.kind = Int32(TONNE_FLAGS)
      cells.flags = copy(flags)
    case .texts(let codes, let categories), .regions(let codes, let categories):
      cells.kind = Int32(TONNE_TEXTS)
      cells.codes = copy(codes)
      cells.labels = copy(categories.labels.map { text in copy(Array(text.utf8CString)) })
      cells.lengths = copy(categories.labels.map(\.utf8.count))
    }
    return cells
  }

  private func copy<Element>(_ elements: [Element]) -> UnsafePointer<Element>? {
    let block = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    block.initialize(from: elements, count: elements.count)
    memory.append(UnsafeMutableRawPointer(block))
    return UnsafePointer(block)
  }
}

/// Values for the open places of a statement, as long as this object lives.
final class ForeignValues {
  /// The values.
  private(set) var values: [TonneValue] = []
  private var memory: [UnsafeMutablePointer<CChar>] = []

  init(_ values: [DatabaseValue]) {
    for value in values {
      var own = TonneValue()
      switch value {
      case .missing: own.kind = Int32(TONNE_UNDECIDED)
      case .number(let number):
        own.kind = Int32(TONNE_NUMBERS)
        own.number = number
        own.text = copy(NumberText.text(number))
      case .text(let text):
        own.kind = Int32(TONNE_TEXTS)
        own.text = copy(text)
      case .flag(let flag):
        own.kind = Int32(TONNE_FLAGS)
        own.number = flag ? 1 : 0
        own.text = copy(flag ? "true" : "false")
      }
      self.values.append(own)
    }
  }

  deinit { for text in memory { text.deallocate() } }

  private func copy(_ text: String) -> UnsafePointer<CChar> {
    let bytes = Array(text.utf8CString)
    let block = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    block.initialize(from: bytes, count: bytes.count)
    memory.append(block)
    return UnsafePointer(block)
  }
}

/// A value for an open place of a statement.
package enum DatabaseValue: Sendable {
  /// NULL.
  case missing
  /// A number.
  case number(Double)
  /// A text.
  case text(String)
  /// A flag.
  case flag(Bool)
}
