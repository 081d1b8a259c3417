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
  /// - Complexity: O(rows) with texts and regions, O(rows × list) with numbers.
  public func isIn(_ list: [Operand], notes: inout OperationNotes) throws(TableError) -> Operand {
    if let coded = Coded(self), let codes = coded.codes {
      var wanted: Set<Int32> = []
      for item in list {
        switch (item, coded.isRegion) {
        case (.region(let region), true):
          wanted.formUnion(try coded.categories.codes(of: region, column: coded.column))
        case (.text(let text), false):
          if let code = coded.categories.labels.firstIndex(of: text) { wanted.insert(Int32(code)) }
        case (.text(let text), true): throw .regionWithText(text)
        case (.region, false): throw .regionWithText(coded.example)
        default: throw .operands(operation: "`in`", left: kindName, right: item.kindName)
        }
      }
      return byCode(codes, coded.categories.count) { wanted.contains($0) }
    }
    var result = Operand.flag(false)
    for item in list { result = try result.or(try comparing(.equal, item, notes: &notes)) }
    guard let rows = rowCount, result.rowCount == nil else { return result }
    return .flags([Int8](repeating: 0, count: rows))
  }
}
