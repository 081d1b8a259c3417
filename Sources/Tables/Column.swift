/// A named column of a table.
public struct Column: Sendable {
  /// The cells of a column, all of one kind.
  public enum Values: Sendable {
    /// Numbers; NaN is missing.
    case numbers([Double])
    /// Codes into the texts; −1 is missing.
    case texts([Int32], Categories)
    /// Codes into the regions; −1 is missing.
    case regions([Int32], Categories)
    /// 1 true, 0 false, −1 missing.
    case flags([Int8])
  }

  /// Where the cells are.
  enum Cells: Sendable {
    /// In an array of their own.
    case own(Values)
    /// At places of other cells, until somebody asks for an array.
    case selected(SelectedCells)
  }

  /// The name as its source spells it, NFC.
  public var name: String
  /// The unit of numbers; `.plain` for other kinds.
  public var measure: Measure
  /// How its numbers are written.
  public var form = NumberLayout.aligned
  /// Which cells were filled; `nil` without any.
  public internal(set) var marks: CellMarks?
  /// How the cells came about, as far as it is known.
  public internal(set) var history: CellHistory?
  private(set) var cells: Cells

  /// The cells. Those of a filter or a join are gathered when they are first asked for. New cells
  /// have no marks and no history.
  public var values: Values {
    get {
      switch cells {
      case .own(let values): values
      case .selected(let selected): selected.values
      }
    }
    set { (cells, marks, history) = (.own(newValue), nil, nil) }
  }

  /// A column.
  public init(_ name: String, _ values: Values, _ measure: Measure = .plain) {
    self.init(name, cells: .own(values), measure)
  }

  /// A column of cells wherever they are.
  init(_ name: String, cells: Cells, _ measure: Measure) {
    self.name = name
    self.cells = cells
    self.measure = measure
  }

  /// The number of rows.
  public var count: Int {
    switch cells {
    case .own(let values): values.count
    case .selected(let selected): selected.rows.places.count
    }
  }

  /// The word for the kind of its cells, for messages.
  public var kindName: String {
    switch source {
    case .numbers: "number"
    case .texts: "text"
    case .regions: "region"
    case .flags: "flag"
    }
  }

  /// Whether the cells are numbers.
  public var holdsNumbers: Bool {
    if case .numbers = source { return true }
    return false
  }

  /// The cells as they are, or those that they are chosen from: tells the kind.
  private var source: Values {
    switch cells {
    case .own(let values): values
    case .selected(let selected): selected.source
    }
  }
}
