import Threading

/// Writes links between regions to files, each whole or not at all.
package struct WeightsWriter: Sendable {
  private let names: [String]
  private let starts: [Int]
  private let neighbours: [Int32]
  private let weights: [Double]

  /// What is to be written: the regions, where the links of each start, and the neighbour and the weight of
  /// each link.
  package init(names: [String], starts: [Int], neighbours: [Int32], weights: [Double]) {
    self.names = names
    self.starts = starts
    self.neighbours = neighbours
    self.weights = weights
  }

  /// Writes in the format that the path's ending tells: `.gal`, which holds no weights, `.gwt`, or
  /// `.csv` with columns from, to and weight. In the last two an island has a link of weight 0 to
  /// itself.
  ///
  /// Whoever calls it has checked that the script may write there.
  package func save(path: String) throws(DataError) {
    let bytes: [UInt8]
    switch path.lowercased() {
    case let name where name.hasSuffix(".gal"): bytes = try lists(path)
    case let name where name.hasSuffix(".gwt"): bytes = try links(path)
    case let name where name.hasSuffix(".csv"): bytes = table()
    default: throw .unknownWeightsFormat(path: path)
    }
    try TableWriter.write(bytes, path: path)
  }

  private func lists(_ path: String) throws(DataError) -> [UInt8] {
    try checkWords(path)
    let words = names.map { Array($0.utf8) }
    var bytes = Array("0 \(names.count) weights region\n".utf8)
    forRegions { region, links in
      bytes += words[region]
      bytes += " \(links.count)\n".utf8
      for link in links {
        if link > links.lowerBound { bytes.append(UInt8(ascii: " ")) }
        bytes += words[Int(neighbours[link])]
      }
      bytes.append(Byte.lineFeed)
    }
    return bytes
  }

  private func links(_ path: String) throws(DataError) -> [UInt8] {
    try checkWords(path)
    var bytes = Array("0 \(names.count) weights region\n".utf8)
    append(names.map { Array($0.utf8) }, UInt8(ascii: " "), to: &bytes)
    return bytes
  }

  private func table() -> [UInt8] {
    let writer = CSVWriter()
    var bytes = Array("from,to,weight\n".utf8)
    append(names.map { writer.cell($0) }, Byte.comma, to: &bytes)
    return bytes
  }

  /// A line for each link: its ends and its weight.
  private func append(_ words: [[UInt8]], _ separator: UInt8, to bytes: inout [UInt8]) {
    forRegions { region, links in
      for link in links {
        bytes += words[region]
        bytes.append(separator)
        bytes += words[Int(neighbours[link])]
        bytes.append(separator)
        NumberText.append(weights[link], to: &bytes)
        bytes.append(Byte.lineFeed)
      }
      guard links.isEmpty else { return }
      for _ in 0..<2 {
        bytes += words[region]
        bytes.append(separator)
      }
      NumberText.append(0, to: &bytes)
      bytes.append(Byte.lineFeed)
    }
  }

  /// Calls `body` for each region in order, until nobody wants the file any more.
  private func forRegions(_ body: (Int, Range<Int>) -> Void) {
    for region in names.indices where !Cancellation.isRequested {
      body(region, starts[region]..<starts[region + 1])
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
