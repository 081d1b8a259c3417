import Interpreter
import Tables
import Units

/// Values as comma-separated text (RFC 4180 with plain line ends).
extension ValueRenderer {
  /// What stands for missing where an empty cell would leave an empty line.
  private static let missingWord = "NA"

  func writeCSV(_ value: Value, to sink: ByteSink, depth: Int) {
    guard depth <= Self.depthLimit else { return sink.line(Self.missingWord) }
    switch value {
    case .table(let table): writeCSV(table.columns, rows: table.rowCount, to: sink)
    case .vector(let vector):
      writeCSV([vector.column], rows: vector.column.count, to: sink)
    case .result(let result):
      if let name = result.dataField, let data = result.field(name) {
        return writeCSV(data, to: sink, depth: depth)
      }
      let parts = Self.parts(of: result)
      if !parts.single.isEmpty { writeCSV(parts.single, to: sink) }
      for (position, field) in parts.blocks.enumerated() {
        if position > 0 || !parts.single.isEmpty { sink.write(0x0A) }
        writeCSV(field.value, to: sink, depth: depth + 1)
      }
    case .list(let list): writeCSV(list, to: sink, depth: depth)
    default: sink.line(Self.quoted(single(value)))
    }
  }

  private func writeCSV(_ list: ListValue, to sink: ByteSink, depth: Int) {
    let hasBlocks = list.items.contains { Self.holdsBlock($0, depth: 0) }
    if !hasBlocks, let names = list.names {
      return writeCSV(Array(zip(names, list.items)), to: sink)
    }
    for (position, item) in list.items.enumerated() {
      if hasBlocks, position > 0 { sink.write(0x0A) }
      writeCSV(item, to: sink, depth: depth + 1)
    }
  }

  private func writeCSV(_ fields: [(name: String, value: Value)], to sink: ByteSink) {
    sink.line("name,value")
    for field in fields {
      let name = Self.quoted(field.name)
      if case .missing = field.value {
        sink.line("\(name),")
      } else {
        sink.line("\(name),\(Self.quoted(single(field.value)))")
      }
    }
  }

  private func writeCSV(_ columns: [Column], rows: Int, to sink: ByteSink) {
    let headings = columns.map { Self.quoted(showsUnits ? $0.heading : $0.name) }
    guard !columns.isEmpty else { return }
    sink.line(headings.joined(separator: ","))
    let missing = columns.count == 1 ? Self.missingWord : ""
    let cells = columns.map { CSVCells($0, missing: missing) }
    for row in 0..<rows where !sink.isClosed {
      for (position, column) in cells.enumerated() {
        if position > 0 { sink.write(UInt8(ascii: ",")) }
        sink.write(column.text(row))
      }
      sink.write(0x0A)
    }
  }

  /// A value that stands on one line, numbers in full.
  private func single(_ value: Value) -> String {
    switch value {
    case .missing: return Self.missingWord
    case .number(let number): return NumberText.shortest(number)
    case .quantity(let quantity):
      let number = NumberText.shortest(quantity.value)
      guard showsUnits, let unit = quantity.measure.unit, !unit.isPlain else { return number }
      return "\(number) \(unit.spelling)"
    case .function(let function): return source(of: function)
    default: return value.inlineText
    }
  }

  /// A cell, in quotes where it holds a comma, a quote, a line end, or a blank at an end.
  static func quoted(_ text: String) -> String {
    let edges = [text.utf8.first, text.utf8.last].contains(UInt8(ascii: " "))
    let needsQuotes =
      edges
      || text.utf8.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
      }
    guard needsQuotes else { return text }
    let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"\(doubled.joined(separator: "\"\""))\""
  }
}

/// The cells of a column as CSV; each category is quoted once.
private struct CSVCells {
  private enum Kind {
    case numbers([Double])
    case codes([Int32], [String])
    case flags([Int8])
  }

  private let kind: Kind
  private let missing: String

  init(_ column: Column, missing: String) {
    self.missing = missing
    switch column.values {
    case .numbers(let numbers): kind = .numbers(numbers)
    case .texts(let codes, let categories), .regions(let codes, let categories):
      kind = .codes(codes, categories.labels.map { ValueRenderer.quoted($0) })
    case .flags(let flags): kind = .flags(flags)
    }
  }

  func text(_ row: Int) -> String {
    switch kind {
    case .numbers(let numbers):
      return numbers[row].isFinite ? NumberText.shortest(numbers[row]) : missing
    case .codes(let codes, let labels):
      let code = Int(codes[row])
      return labels.indices.contains(code) ? labels[code] : missing
    case .flags(let flags):
      return flags[row] < 0 ? missing : flags[row] == 1 ? "true" : "false"
    }
  }
}
