import Interpreter
import JSON
import Tables
import Units

/// Values as JSON documents.
extension ValueRenderer {
  func writeJSON(_ value: Value, to sink: ByteSink, depth: Int) {
    guard depth <= Self.depthLimit else { return sink.write("null") }
    switch value {
    case .nothing, .missing: sink.write("null")
    case .number(let number): sink.write(JSONText.number(number))
    case .flag(let flag): sink.write(flag ? "true" : "false")
    case .quantity(let quantity): writeJSON(quantity, to: sink)
    case .text(let text): sink.write(JSONWriter.quoted(text))
    case .range(let range):
      let ends = [range.first, range.last].map { $0.map(String.init) ?? "null" }
      sink.write("[\(ends[0]),\(ends[1])]")
    case .region(let region): sink.write(JSONWriter.quoted(region.name))
    case .list(let list): writeJSON(list, to: sink, depth: depth)
    case .column(let expression): sink.write(JSONWriter.quoted(expression.source))
    case .vector(let vector): writeJSON(vector, to: sink)
    case .table(let table): writeJSON(table, to: sink)
    case .formula(let formula): sink.write(JSONWriter.quoted(formula.source))
    case .function(let function): sink.write(JSONWriter.quoted(source(of: function)))
    case .result(let result): writeJSON(result, to: sink, depth: depth)
    case .module(let module): sink.write(JSONWriter.quoted(module.name))
    }
  }

  private func writeJSON(_ quantity: Quantity, to sink: ByteSink) {
    let number = JSONText.number(quantity.value)
    guard showsUnits else { return sink.write(number) }
    sink.write("{\"value\":\(number),\"unit\":")
    sink.write(unit(quantity.measure))
    sink.write("}")
  }

  private func writeJSON(_ list: ListValue, to sink: ByteSink, depth: Int) {
    guard let names = list.names else {
      sink.write("[")
      for (position, item) in list.items.enumerated() {
        if position > 0 { sink.write(",") }
        writeJSON(item, to: sink, depth: depth + 1)
      }
      return sink.write("]")
    }
    writeObject(zip(names, list.items), to: sink, depth: depth)
  }

  private func writeJSON(_ result: any Result, to sink: ByteSink, depth: Int) {
    if let name = result.dataField, let data = result.field(name) {
      return writeJSON(data, to: sink, depth: depth)
    }
    let fields = result.fieldNames.map { ($0, result.field($0) ?? .missing) }
    writeObject(fields, to: sink, depth: depth)
  }

  private func writeObject(
    _ members: some Sequence<(String, Value)>, to sink: ByteSink, depth: Int
  ) {
    sink.write("{")
    var isFirst = true
    for (name, value) in members {
      if !isFirst { sink.write(",") }
      isFirst = false
      sink.write(JSONWriter.quoted(name))
      sink.write(":")
      writeJSON(value, to: sink, depth: depth + 1)
    }
    sink.write("}")
  }

  private func writeJSON(_ vector: Vector, to sink: ByteSink) {
    if showsUnits {
      sink.write("{\"unit\":")
      sink.write(unit(vector.column.measure))
      sink.write(",\"values\":")
    }
    sink.write("[")
    let cells = JSONCells(vector.column)
    for row in 0..<vector.column.count {
      if row > 0 { sink.write(",") }
      cells.write(row, to: sink)
    }
    sink.write("]")
    if showsUnits { sink.write("}") }
  }

  private func writeJSON(_ table: Table, to sink: ByteSink) {
    if showsUnits {
      sink.write("{\"units\":{")
      for (position, column) in table.columns.enumerated() {
        if position > 0 { sink.write(",") }
        sink.write(JSONWriter.quoted(column.name))
        sink.write(":")
        sink.write(unit(column.measure))
      }
      sink.write("},\"rows\":")
    }
    sink.write("[")
    let names = table.columns.enumerated().map { position, column in
      Array((position > 0 ? "," : "").utf8) + JSONWriter.quoted(column.name) + Array(":".utf8)
    }
    let columns = table.columns.map { JSONCells($0) }
    for row in 0..<table.rowCount where !sink.isClosed {
      sink.write(row > 0 ? ",{" : "{")
      for (name, cells) in zip(names, columns) {
        sink.write(name)
        cells.write(row, to: sink)
      }
      sink.write("}")
    }
    sink.write("]")
    if showsUnits { sink.write("}") }
  }

  private func unit(_ measure: Measure) -> [UInt8] {
    guard let unit = measure.unit, !unit.isPlain else { return Array("null".utf8) }
    return JSONWriter.quoted(unit.spelling)
  }
}

/// The cells of a column as JSON; each category is encoded once.
private struct JSONCells {
  private enum Kind {
    case numbers([Double])
    case codes([Int32], [[UInt8]])
    case flags([Int8])
  }

  private let kind: Kind

  init(_ column: Column) {
    switch column.values {
    case .numbers(let numbers): kind = .numbers(numbers)
    case .texts(let codes, let categories), .regions(let codes, let categories):
      kind = .codes(codes, categories.labels.map { JSONWriter.quoted($0) })
    case .flags(let flags): kind = .flags(flags)
    }
  }

  func write(_ row: Int, to sink: ByteSink) {
    switch kind {
    case .numbers(let numbers): sink.write(JSONText.number(numbers[row]))
    case .codes(let codes, let labels):
      let code = Int(codes[row])
      if labels.indices.contains(code) { sink.write(labels[code]) } else { sink.write("null") }
    case .flags(let flags):
      sink.write(flags[row] < 0 ? "null" : flags[row] == 1 ? "true" : "false")
    }
  }
}
