import Threading

extension Column {
  /// A column of texts; `nil` is missing.
  package static func texts(_ name: String, _ texts: [String?]) -> Column {
    var table = TextTable()
    var codes = [Int32](repeating: -1, count: texts.count)
    _ = Cancellation.forBlocks(texts.count) { block in
      for row in block {
        if let text = texts[row] { codes[row] = table.code(of: text) }
      }
    }
    return Column(name, .texts(codes, Categories(labels: table.labels)))
  }
}
