import DataIO
import Tables

/// The table in a text, with options set by a closure.
func load(
  _ text: String, _ set: (inout CSVOptions) -> Void = { _ in }
) throws(DataError) -> LoadedTable {
  try load(Array(text.utf8), set)
}

/// The table in bytes, with options set by a closure.
func load(
  _ bytes: [UInt8], _ set: (inout CSVOptions) -> Void = { _ in }
) throws(DataError) -> LoadedTable {
  var options = CSVOptions()
  set(&options)
  return try CSVReader.read(bytes: bytes, name: "x.csv", options: options)
}

/// The error that reading ends with, or `nil`.
func failure(
  _ text: String, _ set: (inout CSVOptions) -> Void = { _ in }
) -> DataError? {
  failure(Array(text.utf8), set)
}

/// The error that reading ends with, or `nil`.
func failure(
  _ bytes: [UInt8], _ set: (inout CSVOptions) -> Void = { _ in }
) -> DataError? {
  do {
    _ = try load(bytes, set)
    return nil
  } catch {
    return error
  }
}

extension Table {
  /// The cells of a column as text: `na` for missing, texts in quotes.
  func shown(_ name: String) -> [String]? {
    guard let column = column(named: name) else { return nil }
    switch column.values {
    case .numbers(let numbers): return numbers.map { $0.isNaN ? "na" : "\($0)" }
    case .texts(let codes, let categories), .regions(let codes, let categories):
      return codes.map { $0 < 0 ? "na" : "'\(categories.labels[Int($0)])'" }
    case .flags(let flags): return flags.map { $0 < 0 ? "na" : $0 == 1 ? "true" : "false" }
    }
  }

  /// All cells, column by column.
  var shown: [[String]] { names.map { shown($0) ?? [] } }
}
