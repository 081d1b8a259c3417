import Threading

extension Operand {
  /// Whether each number lies in a range; missing stays missing.
  public func isIn(_ range: YearRange) throws(TableError) -> Operand {
    let low = range.first.map(Double.init) ?? -.infinity
    let high = range.last.map(Double.init) ?? .infinity
    switch numeric {
    case .one(let quantity):
      return .flag(quantity.value.isNaN ? nil : range.contains(quantity.value))
    case .many(let numbers, _):
      let flags: (cells: [Int8], counted: Int) = filled(numbers) { (x, out, count) in
        for row in 0..<count {
          let x = x[row]
          out[row] = x != x ? -1 : x >= low && x <= high ? 1 : 0
        }
        return 0
      }
      return .flags(flags.cells)
    case nil: throw .operands(operation: "`in`", left: kindName, right: "range")
    }
  }

  /// Whether each value is one of a list of single numbers, texts or regions; missing stays missing.
  ///
  /// A region of the list that the column does not have is an error with the candidates.
  ///
  /// - Complexity: O(rows + distinct texts + list).
  public func isIn(_ list: [Operand], notes: inout OperationNotes) throws(TableError) -> Operand {
    if let coded = Coded(self), let codes = coded.codes {
      let wanted = try self.codes(of: list, in: coded)
      return byCode(codes, coded.categories.count) { wanted.contains($0) }
    }
    var result = Operand.flag(false)
    var list = list[...]
    if let numeric {
      let numbers = list.prefix { if case .number = $0 { true } else { false } }
      list = list.dropFirst(numbers.count)
      if !numbers.isEmpty { result = try numeric.isIn(numbers, &notes) }
    }
    for item in list {
      if Cancellation.isRequested { break }
      result = try result.or(try comparing(.equal, item, notes: &notes))
    }
    guard let rows = rowCount, result.rowCount == nil else { return result }
    return .flags([Int8](repeating: 0, count: rows))
  }

  /// The codes of a column that the texts or regions of a list mean.
  private func codes(of list: [Operand], in coded: Coded) throws(TableError) -> Set<Int32> {
    var wanted: Set<Int32> = []
    let finder = CategoryFinder(coded.categories, column: coded.column, wanted: list.count)
    for (place, item) in list.enumerated() {
      if place & 0xFFF == 0, Cancellation.isRequested { break }
      switch (item, coded.isRegion) {
      case (.region(let region), true): wanted.formUnion(try finder.codes(of: region))
      case (.text(let text), false): if let code = finder.code(of: text) { wanted.insert(code) }
      case (.text(let text), true): throw .regionWithText(text)
      case (.region, false): throw .regionWithText(coded.example)
      default: throw .operands(operation: "`in`", left: kindName, right: item.kindName)
      }
    }
    return wanted
  }
}

extension Numeric {
  /// Whether each number is one of some, each brought to the unit here; missing stays missing, and nothing
  /// but what is found is known beside a missing one.
  fileprivate func isIn(
    _ list: ArraySlice<Operand>, _ notes: inout OperationNotes
  ) throws(TableError) -> Operand {
    var values: [Double] = []
    var without: Int8 = 0
    for (place, item) in list.enumerated() {
      if place & 0xFFF == 0, Cancellation.isRequested { break }
      guard let other = item.numeric else { continue }
      do throws(MeasureError) {
        guard case .one(let quantity) = try matched(other, "in", &notes).right else { continue }
        if quantity.value.isNaN { without = -1 } else { values.append(quantity.value) }
      } catch { throw .measure(error) }
    }
    let wanted = NumberSet(values)
    switch self {
    case .one(let quantity):
      let x = quantity.value
      let flag: Int8 = x.isNaN ? -1 : wanted.contains(x) ? 1 : without
      return .flag(flag < 0 ? nil : flag == 1)
    case .many(let numbers, _):
      let flags: (cells: [Int8], counted: Int) = filled(numbers) { [without] (x, out, count) in
        for row in 0..<count {
          let x = x[row]
          out[row] = x.isNaN ? -1 : wanted.contains(x) ? 1 : without
        }
        return 0
      }
      return .flags(flags.cells)
    }
  }
}
