extension Column {
  /// The cells of the given rows in that order; −1, and what is beyond the end, gives missing.
  ///
  /// - Complexity: O(1) for many rows until the cells are read, else O(rows given).
  public func gathered(_ rows: [Int32]) -> Column { selected(RowSelection(rows)) }

  /// The cells at some places.
  ///
  /// They stay where they are while the rows are many, and not few beside the cells below, which
  /// would be kept for them.
  func selected(_ rows: RowSelection, by verb: String? = nil) -> Column {
    var column = selectedCells(rows).written(form)
    guard marks != nil || history != nil else { return column }
    column.marks = marks?.at(rows.places)
    column.history = history?.picked(rows, by: verb)
    return column
  }

  private func selectedCells(_ rows: RowSelection) -> Column {
    let (below, places) =
      switch cells {
      case .own(let values): (values, rows)
      case .selected(let inner):
        if let known = inner.known { (known, rows) } else { (inner.source, rows.of(inner.rows)) }
      }
    let count = places.places.count
    guard count > rowsOfChunk, count >= below.count / 8 else {
      return Column(name, below.gathered(places.places), measure)
    }
    return Column(name, cells: .selected(SelectedCells(below, places)), measure)
  }

  /// Under another name.
  public func named(_ name: String) -> Column {
    var column = self
    column.name = name
    return column
  }

  /// A number of rows that all hold one value: how a single value fills a column.
  public init(_ name: String, filledWith value: Operand, rows: Int) {
    switch value {
    case .number(let quantity):
      self.init(
        name, .numbers([Double](repeating: quantity.value, count: rows)), quantity.measure)
    case .text(let text):
      let codes = [Int32](repeating: 0, count: rows)
      self.init(name, .texts(codes, Categories(labels: [text])))
    case .region(let region):
      let codes = [Int32](repeating: 0, count: rows)
      self.init(name, .regions(codes, Categories(regions: [region])))
    case .flag(let flag):
      let code: Int8 = flag.map { $0 ? 1 : 0 } ?? -1
      self.init(name, .flags([Int8](repeating: code, count: rows)))
    case .column(let column): self.init(name, column.values, column.measure)
    }
  }

  /// Whether each cell is missing.
  func missingRows() -> [Bool] {
    switch values {
    case .numbers(let numbers): numbers.map(\.isNaN)
    case .texts(let codes, _), .regions(let codes, _): codes.map { $0 < 0 }
    case .flags(let flags): flags.map { $0 < 0 }
    }
  }

  /// How many cells are missing.
  public var missingCount: Int {
    switch values {
    case .numbers(let numbers): Tables.missingCount(numbers)
    case .texts(let codes, _), .regions(let codes, _): negativeCount(codes)
    case .flags(let flags): negativeCount(flags)
    }
  }

  private func negativeCount<T: FixedWidthInteger & BitwiseCopyable>(_ codes: [T]) -> Int {
    codes.lent(or: 0) { codes in
      countedByChunks(codes.count) { rows in
        rows.reduce(into: 0) { $0 &+= codes[$1] < 0 ? 1 : 0 }
      }
    }
  }
}
