/// Writes links between regions to files, each whole or not at all.
package struct WeightsWriter: Sendable {
  private let names: [String]
  private let rows: [[(neighbour: Int, weight: Double)]]

  /// What is to be written: the regions, and the neighbours of each.
  package init(names: [String], rows: [[(neighbour: Int, weight: Double)]]) {
    self.names = names
    self.rows = rows
  }

  /// Writes in the format that the path's ending tells: `.gal`, which holds no weights, `.gwt`, or
  /// `.csv` with columns from, to and weight. In the last two an island has a link of weight 0 to
  /// itself.
  ///
  /// Whoever calls it has checked that the script may write there.
  package func save(path: String) throws(DataError) {
    let bytes: [UInt8]
    switch path.lowercased() {
    case let name where name.hasSuffix(".gal"): bytes = try neighbours(path)
    case let name where name.hasSuffix(".gwt"): bytes = try links(path)
    case let name where name.hasSuffix(".csv"): bytes = table()
    default: throw .unknownWeightsFormat(path: path)
    }
    try TableWriter.write(bytes, path: path)
  }

  private func neighbours(_ path: String) throws(DataError) -> [UInt8] {
    try checkWords(path)
    var text = "0 \(names.count) weights region\n"
    for (name, row) in zip(names, rows) {
      text += "\(name) \(row.count)\n"
      text += row.map { names[$0.neighbour] }.joined(separator: " ") + "\n"
    }
    return Array(text.utf8)
  }

  private func links(_ path: String) throws(DataError) -> [UInt8] {
    try checkWords(path)
    var bytes = Array("0 \(names.count) weights region\n".utf8)
    for link in all {
      bytes += Array("\(names[link.from]) \(names[link.to]) ".utf8)
      NumberText.append(link.weight, to: &bytes)
      bytes.append(Byte.lineFeed)
    }
    return bytes
  }

  private func table() -> [UInt8] {
    let writer = CSVWriter()
    let cells = names.map { writer.cell($0) }
    var bytes = Array("from,to,weight\n".utf8)
    for link in all {
      bytes += cells[link.from] + [Byte.comma] + cells[link.to] + [Byte.comma]
      NumberText.append(link.weight, to: &bytes)
      bytes.append(Byte.lineFeed)
    }
    return bytes
  }

  /// All links, with one of weight 0 for each island.
  private var all: [(from: Int, to: Int, weight: Double)] {
    rows.enumerated().flatMap { from, row in
      row.isEmpty
        ? [(from, from, 0.0)] : row.map { (from: from, to: $0.neighbour, weight: $0.weight) }
    }
  }

  private func checkWords(_ path: String) throws(DataError) {
    guard
      let name = names.first(where: { name in
        name.isEmpty || name.utf8.contains { $0 <= 0x20 }
      })
    else { return }
    throw .nameWithBlank(path: path, name: name)
  }
}
