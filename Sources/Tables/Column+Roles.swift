import Decimals
import Threading

extension Column {
  /// Whether it holds whole numbers, and missing ones at most beside them.
  var holdsWholeNumbers: Bool {
    guard case .numbers(let numbers) = values else { return false }
    return wholeRange(CellView(numbers, missing: .nan)) != nil
      || numbers.allSatisfy { $0.isNaN || $0 == $0.rounded(.towardZero) }
  }

  /// Whether it can be taken for years: whole numbers from 1800 to 2200.
  public var holdsYears: Bool {
    guard case .numbers(let numbers) = values,
      let (least, most) = wholeRange(CellView(numbers, missing: .nan))
    else { return false }
    return least > most || (least >= 1800 && most <= 2200)
  }

  /// Whether its cells can stand for regions: names, or whole numbers as codes.
  var canBeRegions: Bool {
    switch values {
    case .texts, .regions: true
    case .numbers: holdsWholeNumbers
    case .flags: false
    }
  }

  /// A column of regions from names or whole-number codes; regions stay as they are.
  ///
  /// - Throws: `kind` for flags and other numbers.
  /// - Complexity: O(rows), `regions` is called once.
  public func asRegions(
    _ regions: ([String]) -> [Region] = KnownRegions.standard.regions
  ) throws(TableError) -> Column {
    switch values {
    case .regions: return self
    case .texts(let codes, let categories):
      let known = regions(categories.labels)
      // After Ctrl-C codes may have no region.
      guard known.count == categories.count else { return self }
      return Column(name, .regions(codes, Categories(regions: known))).keeping(self)
    case .numbers(let numbers) where holdsWholeNumbers:
      var table = CodeTable(expected: 64)
      var spellings: [String] = []
      var codes = [Int32](repeating: -1, count: numbers.count)
      _ = Cancellation.forBlocks(numbers.count) { block in
        for row in block where !numbers[row].isNaN {
          let code = table.code(of: numbers[row].groupBits)
          if Int(code) == spellings.count { spellings.append(shortestText(numbers[row])) }
          codes[row] = code
        }
      }
      let known = Cancellation.isRequested ? [] : regions(spellings)
      // Codes that were found by then have no regions, and reach nobody.
      if Cancellation.isRequested { return self }
      return Column(name, .regions(codes, Categories(regions: known))).keeping(self)
    default:
      throw .kind(
        column: name, found: kindName, needed: "names or whole-number codes", operation: "region")
    }
  }
}
