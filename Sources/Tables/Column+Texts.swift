import Threading

extension Column {
  /// A column of texts; `nil` is missing.
  package static func texts(_ name: String, _ texts: [String?]) -> Column {
    var codes: [String: Int32] = [:]
    var labels: [String] = []
    var cells = [Int32](repeating: -1, count: texts.count)
    _ = Cancellation.forBlocks(texts.count) { block in
      for row in block {
        guard let text = texts[row] else { continue }
        // To compare with a few labels takes a tenth of looking one up.
        if let code = labels.prefix(8).firstIndex(of: text) ?? codes[text].map({ Int($0) }) {
          cells[row] = Int32(code)
          continue
        }
        codes[text] = Int32(labels.count)
        cells[row] = Int32(labels.count)
        labels.append(text)
      }
    }
    return Column(name, .texts(cells, Categories(labels: labels)))
  }
}
