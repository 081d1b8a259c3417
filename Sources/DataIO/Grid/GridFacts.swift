import Tables

/// Says what was recognised in a grid.
struct GridFacts {
  let grid: CellGrid
  let shape: GridShape
  let columns: GridColumns
  let isSheet: Bool

  /// What was found, in the order of the file.
  func facts(_ assembly: GridAssembly) -> [ReadingFact] {
    var facts: [ReadingFact] = []
    if !shape.preamble.isEmpty {
      facts.append(
        ReadingFact("above the heading", "\(lines(shape.preamble))", option: "header"))
    }
    facts.append(ReadingFact("heading", "\(lines(shape.header))", option: "header"))
    facts.append(ReadingFact("rows", "\(lines(shape.body))", option: "range"))
    if let unit = assembly.commonUnit {
      facts.append(ReadingFact("unit of the table", "\(unit)", option: "units"))
    }
    if assembly.longYears > 0 {
      facts.append(ReadingFact("years across made long", "\(assembly.longYears)", option: "key"))
    }
    for (from, to) in assembly.renamed {
      facts.append(ReadingFact("column \(from)", "called \(to), as the key says", option: "key"))
    }
    if !assembly.leftOut.isEmpty {
      facts.append(
        ReadingFact(
          "left out beside the years", "\(assembly.leftOut.joined(separator: ", "))", option: "key")
      )
    }
    facts += content()
    return facts
  }

  private func content() -> [ReadingFact] {
    var facts: [ReadingFact] = []
    if columns.marks > 0 {
      facts.append(ReadingFact("footnote marks taken off numbers", "\(columns.marks)"))
    }
    for gap in YearbookGap.allCases {
      guard let count = columns.gaps[gap] else { continue }
      let what: Phrase =
        switch gap {
        case .none: "`—`: none, or too small to show"
        case .unavailable: "`…`: not available"
        case .word: "`NA` and its like"
        case .named: "missing by the option"
        }
      facts.append(ReadingFact(what, "\(count)", option: "missing"))
    }
    let blank = columns.columns.filter(\.isNumeric)
      .reduce(0) { $0 + $1.cells.count { $0 == .blank } }
    if blank > 0 { facts.append(ReadingFact("blank cells among numbers", "\(blank)")) }
    if !shape.sections.isEmpty {
      facts.append(ReadingFact("headings between rows, left out", "\(lines(shape.sections))"))
    }
    if !shape.repeated.isEmpty {
      facts.append(ReadingFact("heading repeated, left out", "\(lines(shape.repeated))"))
    }
    if !shape.notes.isEmpty {
      facts.append(ReadingFact("notes below", "\(lines(shape.notes))", option: "range"))
    }
    if let first = shape.others.first, let last = shape.others.last {
      facts.append(
        ReadingFact(
          "another table below, not read",
          "\(lines([first, last]))", option: "range"))
    }
    return facts
  }

  /// The line for the footer: what shapes the table; `how` tells the rest.
  static func summary(_ facts: [ReadingFact], _ path: String) -> Phrase {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts: [Phrase] = facts.filter { shaping.contains($0.what.english) }
      .map { "\($0.what) \($0.found)" }
    return
      "\"\(name)\" is read as a yearbook's table, how(t) tells all: \(list: parts, separator: "; ")"
  }

  private static let shaping: Set<String> = [
    "heading", "unit of the table", "years across made long", "left out beside the years",
    "footnote marks taken off numbers", "headings between rows, left out",
    "another table below, not read",
  ]

  /// `line 3`, `lines 4 to 40`, counted as the file does.
  private func lines(_ rows: [Int]) -> Phrase {
    guard let first = rows.first, let last = rows.last else { return "" }
    switch (isSheet, first == last) {
    case (true, true): return "row \(grid.line(first))"
    case (true, false): return "rows \(grid.line(first)) to \(grid.line(last))"
    case (false, true): return "line \(grid.line(first))"
    case (false, false): return "lines \(grid.line(first)) to \(grid.line(last))"
    }
  }
}
