public import Units

extension Operand {
  /// The numbers in another unit, multiplied once per column; states the unit of unstated numbers.
  ///
  /// A plain number takes no unit, except one without a dimension such as `%`.
  public func converted(to unit: Unit) throws(TableError) -> Operand {
    guard let numbers = numeric else {
      throw .operands(operation: "`to`", left: kindName, right: "")
    }
    do {
      let (measure, factor) = try numbers.measure.conversion(to: unit)
      if factor == 1, case .column(var column) = self {
        column.measure = measure
        return .column(column)
      }
      switch numbers.scaled(by: factor) {
      case .one(let quantity): return .number(Quantity(quantity.value, measure))
      case .many(let values, _):
        var result = Column("", .numbers(values.array), measure)
        if case .column(let column) = self { result.name = column.name }
        return .column(result)
      }
    } catch { throw .measure(error) }
  }

  /// Reads numbers from texts; what is no number is missing and counted. Numbers stay as they are.
  ///
  /// Reads `12`, `-1.5e3`, `1,234.5` (commas only between groups of three) with blanks around; a
  /// percent sign or a word after it makes it no number.
  public func parsedNumbers(notes: inout OperationNotes) throws(TableError) -> Operand {
    switch self {
    case .number: return self
    case .text(let text):
      let value = readNumber(text)
      if value == nil { notes.unreadTexts += 1 }
      return .number(Quantity(value ?? .nan, .unstated))
    case .column(let column):
      switch column.values {
      case .numbers: return self
      case .texts(let codes, let categories):
        let values = categories.labels.map { readNumber($0) }
        var unread = 0
        let numbers = codes.map { code -> Double in
          guard code >= 0 else { return .nan }
          if values[Int(code)] == nil { unread += 1 }
          return values[Int(code)] ?? .nan
        }
        notes.unreadTexts += unread
        return .numbers(numbers, .unstated)
      default: break
      }
    default: break
    }
    throw .operands(operation: "number", left: kindName, right: "")
  }
}

/// A finite decimal number, or `nil`.
func readNumber(_ text: String) -> Double? {
  var bytes = Array(text.utf8)
  while let last = bytes.last, last == 32 || last == 9 { bytes.removeLast() }
  let start = bytes.firstIndex { $0 != 32 && $0 != 9 } ?? bytes.count
  bytes.removeSubrange(..<start)
  let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
  let marks = Set("+-.eE,".utf8)
  guard bytes.contains(where: digits.contains),
    bytes.allSatisfy({ digits.contains($0) || marks.contains($0) })
  else { return nil }
  if bytes.contains(UInt8(ascii: ",")) {
    let whole = bytes.prefix { $0 != UInt8(ascii: ".") }
    let groups = whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let first = groups[0].filter { digits.contains($0) }.count
    guard (1...3).contains(first),
      groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(digits.contains) }),
      !bytes.dropFirst(whole.count).contains(UInt8(ascii: ","))
    else { return nil }
    bytes.removeAll { $0 == UInt8(ascii: ",") }
  }
  guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
    return nil
  }
  return value
}
