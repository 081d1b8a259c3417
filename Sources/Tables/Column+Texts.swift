extension Column {
  /// A column of texts; `nil` is missing.
  package static func texts(_ name: String, _ texts: [String?]) -> Column {
    var codes: [String: Int32] = [:]
    var labels: [String] = []
    let cells = texts.map { text -> Int32 in
      guard let text else { return -1 }
      // To compare with a few labels takes a tenth of looking one up.
      if let code = labels.prefix(8).firstIndex(of: text) { return Int32(code) }
      if let code = codes[text] { return code }
      codes[text] = Int32(labels.count)
      labels.append(text)
      return Int32(labels.count - 1)
    }
    return Column(name, .texts(cells, Categories(labels: labels)))
  }
}
