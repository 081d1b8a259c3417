import Decimals

import Threading

extension Table {
  /// The rows that all selectors address: regions go to the key's region, numbers and ranges to its
  /// year, others by the name of their column. A single value takes its column out of the key, so
  /// that `t[2015]` is a cross-section and `t[@Suzhou]` a series.
  ///
  /// Rows stay in the table's order. A region, number or text that no row has is an error; a range
  /// may be empty.
  ///
  /// - Throws: `slicedTwice`, `sliceRole`, `sliceValue`, `unknownRegion`, `ambiguousRegion`, `kind`.
  /// - Complexity: O((rows + distinct texts) × selectors + values).
  public func sliced(_ selectors: [Selector]) throws(TableError) -> Table {
    var used: Set<String> = []
    var kept = [Bool](repeating: true, count: rowCount)
    var key = self.key
    for selector in selectors {
      let column = try column(for: selector)
      guard used.insert(column.name).inserted else { throw .slicedTwice(column.name) }
      let matches = try column.rows(matching: selector.values)
      for row in 0..<rowCount where !matches[row] { kept[row] = false }
      if selector.isSingle { key = key?.without(column.name) }
    }
    if Cancellation.isRequested { return self }
    let rows = (0..<rowCount).filter { kept[$0] }.map { Int32($0) }
    if rows.isEmpty, rowCount > 0, let selector = selectors.first(where: \.isSingle) {
      throw .sliceValue(
        column: try column(for: selector).name,
        value: selectors.flatMap(\.values).map(\.text).joined(separator: ", "), have: [])
    }
    var table = try gathered(rows)
    table.key = key
    return table
  }

  private func column(for selector: Selector) throws(TableError) -> Column {
    if let name = selector.column { return try required(name) }
    let role: String
    let name: String?
    switch selector.values.first {
    case .region, nil: (role, name) = ("region", key?.region)
    case .number, .range: (role, name) = ("year", key?.year)
    case .text(let text): throw .regionWithText(text)
    case .flag:
      throw .argument("[…]", value: "a flag", needed: "a region, a year or a named column")
    }
    guard let name else { throw .sliceRole(role, columns: names) }
    return try required(name)
  }
}

extension Column {
  /// Whether each row has one of the values.
  fileprivate func rows(matching wanted: [Selector.Value]) throws(TableError) -> [Bool] {
    switch values {
    case .numbers(let numbers): return try rows(numbers, wanted)
    case .texts(let codes, let categories), .regions(let codes, let categories):
      let finder = CategoryFinder(categories, column: name, wanted: wanted.count)
      var found = [Bool](repeating: false, count: categories.count)
      for (place, value) in wanted.enumerated() {
        if place & 0xFFF == 0, Cancellation.isRequested { break }
        for code in try self.codes(of: value, categories, finder) { found[Int(code)] = true }
      }
      return codes.map { $0 >= 0 && found[Int($0)] }
    case .flags(let flags):
      var found: Set<Int8> = []
      for value in wanted {
        guard case .flag(let flag) = value else { throw mismatch(value) }
        found.insert(flag ? 1 : 0)
      }
      return flags.map { found.contains($0) }
    }
  }

  private func codes(
    of value: Selector.Value, _ categories: Categories, _ finder: CategoryFinder
  ) throws(TableError) -> [Int32] {
    switch (value, categories.regions != nil) {
    case (.region(let region), true): return try finder.codes(of: region)
    case (.text(let text), false):
      guard let code = finder.code(of: text) else {
        throw .sliceValue(
          column: name, value: value.text,
          have: nearest(text, among: categories.labels, limit: 6) + categories.labels)
      }
      return [code]
    case (.text(let text), true): throw .regionWithText(text)
    default: throw mismatch(value)
    }
  }

  private func rows(
    _ numbers: [Double], _ wanted: [Selector.Value]
  ) throws(TableError) -> [Bool] {
    let end = wanted.firstIndex { $0.kindName != "number" } ?? wanted.endIndex
    let (single, ranges) = Self.parts(wanted[..<end])
    var matches = [Bool](repeating: false, count: numbers.count)
    var found = [Bool](repeating: false, count: single.numbers.count)
    let isWhole = Cancellation.forBlocks(numbers.count) { block in
      for row in block {
        let place = single.place(of: numbers[row])
        if let place { found[place] = true }
        matches[row] = place != nil || ranges.contains { $0.contains(numbers[row]) }
      }
    }
    guard isWhole else { return matches }
    if let missed = found.firstIndex(of: false) {
      let have = Set(numbers.filter { !$0.isNaN }).sorted()
      throw .sliceValue(
        column: name, value: shortestText(single.numbers[missed]), have: have.map(shortestText))
    }
    if end < wanted.endIndex, !numbers.isEmpty { throw mismatch(wanted[end]) }
    return matches
  }

  /// The numbers and the ranges among values, each once.
  private static func parts(
    _ wanted: ArraySlice<Selector.Value>
  ) -> (single: NumberSet, ranges: Set<YearRange>) {
    var (single, ranges): ([Double], Set<YearRange>) = ([], [])
    for value in wanted {
      if case .number(let number) = value { single.append(number) }
      if case .range(let range) = value { ranges.insert(range) }
    }
    return (NumberSet(single), ranges)
  }

  private func mismatch(_ value: Selector.Value) -> TableError {
    .kind(
      column: name, found: kindName, needed: "a \(value.kindName) column",
      operation: "the slice by \(value.text)")
  }
}
