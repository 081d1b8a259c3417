import Threading

/// Links between regions as files of GeoDa's formats hold them.
///
/// * GAL: a line `0 n name id` or `n`; for each region its name and how many neighbours it has, then
///   their names.
/// * GWT: the same first line; then a line `from to weight` for each link.
///
/// What stands between blanks is one word, so names with blanks do not fit.
package struct WeightsFile: Sendable {
  /// A link, with its line.
  package struct Link: Sendable {
    /// The place of the region in `names`.
    package var from: Int
    /// The place of its neighbour in `names`.
    package var to: Int
    /// How much it counts.
    package var weight: Double
    /// The line, counted from 1.
    package var line: Int
  }

  /// The regions in the order they first appear.
  package private(set) var names: [String] = []
  /// The links in the order of the file.
  package private(set) var links: [Link] = []
  /// How many regions the first line says there are.
  package private(set) var declared = 0
  private var places: [String: Int] = [:]

  /// Reads a file that ends in `.gal` or `.gwt`.
  ///
  /// - Complexity: O(bytes).
  package static func read(path: String) throws(DataError) -> WeightsFile {
    let source = try SourceBytes.file(path)
    guard source.count > 0 else { throw .empty(path: path) }
    var words = Words(source, path: path)
    var file = WeightsFile()
    try file.readHeader(&words)
    if path.lowercased().hasSuffix(".gal") {
      try file.readNeighbours(&words)
    } else {
      try file.readLinks(&words)
    }
    return file
  }

  private mutating func readHeader(_ words: inout Words) throws(DataError) {
    let header = words.restOfLine()
    let count = header.count == 1 ? header.first : header.dropFirst().first
    guard let count, let number = Int(count), number >= 0 else {
      throw .badWeights(
        words.place(1),
        problem: "the first line must tell the number of regions, as in `0 49 map id`")
    }
    declared = number
  }

  private mutating func place(of name: String) -> Int {
    if let place = places[name] { return place }
    places[name] = names.count
    names.append(name)
    return names.count - 1
  }

  private mutating func readNeighbours(_ words: inout Words) throws(DataError) {
    // Neighbours may be named before their own line: they get their places at the end.
    var rows: [(name: String, line: Int, neighbours: [String])] = []
    while let name = words.next() {
      if Cancellation.isRequested { throw .stopped }
      let line = words.line
      guard let text = words.next(), let count = Int(text), count >= 0 else {
        throw .badWeights(
          words.place(line), problem: "the number of neighbours of \(name) is expected behind it")
      }
      var neighbours: [String] = []
      for _ in 0..<count {
        guard let neighbour = words.next() else {
          throw .badWeights(
            words.place(line),
            problem: "\(name) has \(neighbours.count) of \(count) neighbours when the file ends")
        }
        neighbours.append(neighbour)
      }
      guard places[name] == nil else {
        throw .badWeights(words.place(line), problem: "\(name) has a second list of neighbours")
      }
      _ = place(of: name)
      rows.append((name, line, neighbours))
    }
    guard rows.count == declared else {
      throw .badWeights(
        words.place(1),
        problem: "the first line says \(declared) regions, and \(rows.count) follow")
    }
    for (from, row) in rows.enumerated() {
      if Cancellation.isRequested { throw .stopped }
      for neighbour in row.neighbours {
        guard let to = places[neighbour] else {
          throw .badWeights(
            words.place(row.line),
            problem: "\(row.name) has the neighbour \(neighbour), which has no line of its own")
        }
        links.append(Link(from: from, to: to, weight: 1, line: row.line))
      }
    }
  }

  private mutating func readLinks(_ words: inout Words) throws(DataError) {
    while let from = words.next() {
      if links.count & 0xFFF == 0xFFF, Cancellation.isRequested { throw .stopped }
      let line = words.line
      guard let to = words.next(), let text = words.next(), words.line == line,
        let weight = Double(text), weight.isFinite
      else {
        throw .badWeights(
          words.place(line), problem: "a line names two regions and a weight: `1 2 0.5`")
      }
      links.append(
        Link(from: place(of: from), to: place(of: to), weight: weight, line: line))
    }
    guard names.count <= declared else {
      throw .badWeights(
        words.place(1),
        problem: "the first line says \(declared) regions, and \(names.count) are named")
    }
  }
}

/// The words of a text, between blanks, with their lines.
private struct Words {
  private let source: SourceBytes
  private let path: String
  private var offset = 0
  private var reached = 1
  /// The line of the word read last.
  private(set) var line = 1

  init(_ source: SourceBytes, path: String) {
    self.source = source
    self.path = path
    if source.count >= 3, source.start[0] == 0xEF, source.start[1] == 0xBB,
      source.start[2] == 0xBF
    {
      offset = 3
    }
  }

  func place(_ line: Int) -> DataError.Place { DataError.Place(path, line: line) }

  mutating func next() -> String? {
    while offset < source.count, source.start[offset] <= 0x20 {
      if source.start[offset] == 0x0A { reached += 1 }
      offset += 1
    }
    guard offset < source.count else { return nil }
    line = reached
    let first = offset
    while offset < source.count, source.start[offset] > 0x20 { offset += 1 }
    return String(
      decoding: UnsafeBufferPointer(start: source.start + first, count: offset - first),
      as: UTF8.self
    ).composed
  }

  /// The words up to the end of the first line.
  mutating func restOfLine() -> [String] {
    var words: [String] = []
    while let word = next() {
      words.append(word)
      while offset < source.count, source.start[offset] <= 0x20, source.start[offset] != 0x0A {
        offset += 1
      }
      if offset >= source.count || source.start[offset] == 0x0A { break }
    }
    return words
  }
}
