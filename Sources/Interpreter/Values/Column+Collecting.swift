package import Tables
import Threading

extension Column {
  /// A column of single values of one kind; `na` goes with every kind.
  ///
  /// Numbers are brought to the unit of the first that has one; a bare `0` goes with every unit.
  ///
  /// - Throws: `operands` for values of two kinds or of kinds that fill no column, `measure` for
  ///   units that do not fit.
  /// - Complexity: O(values).
  package init(collecting values: [Value], name: String) throws(TableError) {
    var kind: String?
    for (place, value) in values.enumerated() {
      if place & 0xFFFF == 0xFFFF, Cancellation.isRequested {
        // After Ctrl-C any error will do: it reaches nobody.
        throw .operands(operation: "a column", left: "", right: "")
      }
      guard let own = value.cellKind else {
        throw .operands(operation: "a column", left: value.kindName, right: "")
      }
      guard !own.isEmpty else { continue }
      if let kind, kind != own { throw .operands(operation: "a column", left: kind, right: own) }
      kind = own
    }
    switch kind {
    case nil:
      self.init(name, .numbers(Array(repeating: .nan, count: values.count)), .unstated)
    case "number":
      self = try Self.numbers(values.map { $0.asQuantity ?? Quantity(.nan) }, name)
    case "flag":
      let flags = values.map { value -> Int8 in
        if case .flag(let flag) = value { flag ? 1 : 0 } else { -1 }
      }
      self.init(name, .flags(flags))
    case "text":
      self = Self.texts(name, count: values.count) { row in
        if case .text(let text) = values[row] { text } else { nil }
      }
    default: self = Self.regions(values, name)
    }
  }

  private static func numbers(
    _ quantities: [Quantity], _ name: String
  ) throws(TableError) -> Column {
    let plainIsFree = quantities.allSatisfy { $0.measure != .plain || $0.isFree }
    var common = Measure.plain
    do {
      for quantity in quantities where quantity.measure != common {
        let match = try common.matched(
          with: quantity.measure, leftFree: plainIsFree, rightFree: quantity.isFree,
          operation: "a column")
        common = match.measure
      }
      var numbers: [Double] = []
      numbers.reserveCapacity(quantities.count)
      for quantity in quantities {
        guard quantity.measure != common else {
          numbers.append(quantity.value)
          continue
        }
        let match = try common.matched(
          with: quantity.measure, rightFree: quantity.isFree, operation: "a column")
        numbers.append(quantity.value * match.rightFactor)
      }
      return Column(name, .numbers(numbers), common)
    } catch { throw .measure(error) }
  }

  private static func regions(_ values: [Value], _ name: String) -> Column {
    var table = TextTable()
    var regions: [Region] = []
    var codes = [Int32](repeating: -1, count: values.count)
    _ = Cancellation.forBlocks(values.count) { block in
      for place in block {
        guard case .region(let region) = values[place] else { continue }
        codes[place] = table.code(of: region.name)
        if regions.count < table.labels.count { regions.append(region) }
      }
    }
    return Column(name, .regions(codes, Categories(regions: regions)))
  }
}

extension Quantity {
  /// A bare `0` or `na`, which goes with every unit.
  fileprivate var isFree: Bool { measure == .plain && (value == 0 || value.isNaN) }
}

extension Value {
  /// The kind of column it is a cell of, empty for `na`; `nil` for what is no cell.
  fileprivate var cellKind: String? {
    switch self {
    case .missing: ""
    case .number, .quantity: "number"
    case .text: "text"
    case .region: "region"
    case .flag: "flag"
    default: nil
    }
  }

  /// The kind without its article.
  fileprivate var kindName: String {
    let words = kindWithArticle.english
    return words.hasPrefix("a ") ? String(words.dropFirst(2)) : words
  }
}
