import Threading

extension Column {
  /// A column of texts; `nil` is missing.
  package static func texts(_ name: String, _ texts: [String?]) -> Column {
    Self.texts(name, count: texts.count) { texts[$0] }
  }

  /// A column of the texts that `text` gives for the rows; `nil` is missing.
  package static func texts(_ name: String, count: Int, _ text: (Int) -> String?) -> Column {
    var table = TextTable()
    var codes = [Int32](repeating: -1, count: count)
    _ = Cancellation.forBlocks(count) { block in
      for row in block {
        if let text = text(row) { codes[row] = table.code(of: text) }
      }
    }
    return Column(name, .texts(codes, Categories(labels: table.labels)))
  }
}
