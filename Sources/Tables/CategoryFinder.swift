import Threading

/// Finds the codes that texts or regions mean among the categories of a column.
///
/// Few are looked for where they stand. For many there is an index, so that each takes the same time
/// however many categories there are.
struct CategoryFinder {
  private let categories: Categories
  /// The name of the column, for messages.
  private let column: String
  private let index: CategoryIndex?

  /// As many as are looked for without an index.
  private static let few = 8

  /// The categories of a column, in which so many texts or regions are wanted.
  init(_ categories: Categories, column: String, wanted: Int) {
    self.categories = categories
    self.column = column
    index = wanted > Self.few ? CategoryIndex(categories) : nil
  }

  /// The first code with a label.
  func code(of label: String) -> Int32? {
    if let index { return index.labels.first(label) }
    return categories.labels.firstIndex(of: label).map { Int32($0) }
  }

  /// The codes that a region means here: by identity when it comes from data, then by this source's
  /// spelling, then by its other spellings.
  ///
  /// - Throws: `unknownRegion` with the nearest names, `ambiguousRegion` with the candidates.
  func codes(of region: Region) throws(TableError) -> [Int32] {
    var found: Set<String> = []
    if region.identity != region.name { found = identities(.identity(region.identity)) }
    if found.isEmpty { found = identities(.name(region.name)) }
    if found.isEmpty { found = identities(.spelling(region.name)) }
    if found.isEmpty, !region.aliases.isEmpty {
      found = identities(.oneOf(Set(region.aliases)))
    }
    let regions = categories.regions ?? []
    guard let identity = found.first else {
      throw categories.unknown(region, regions, column)
    }
    guard found.count == 1 else {
      let candidates = regions.filter { found.contains($0.identity) }.map(\.described)
      throw .ambiguousRegion(region.name, column: column, candidates: candidates)
    }
    return index?.identities.all(identity)
      ?? regions.indices.filter { regions[$0].identity == identity }.map { Int32($0) }
  }

  /// The identities of the regions that a question is true of.
  private func identities(_ question: Question) -> Set<String> {
    let regions = categories.regions ?? []
    guard let index else {
      return Set(regions.lazy.filter { question.holds(of: $0) }.map(\.identity))
    }
    let codes =
      switch question {
      case .identity(let identity): index.identities.all(identity)
      case .name(let name): index.labels.all(name)
      case .spelling(let spelling):
        index.identities.all(spelling) + index.spellings.all(spelling)
      case .oneOf(let spellings): spellings.flatMap { index.spellings.all($0) }
      }
    return Set(codes.map { regions[Int($0)].identity })
  }
}

/// What is asked of each region.
private enum Question {
  case identity(String)
  case name(String)
  /// Whether it goes by a spelling.
  case spelling(String)
  /// Whether its name or another spelling is among these.
  case oneOf(Set<String>)

  func holds(of region: Region) -> Bool {
    switch self {
    case .identity(let identity): region.identity == identity
    case .name(let name): region.name == name
    case .spelling(let spelling): region.goes(by: spelling)
    case .oneOf(let spellings):
      spellings.contains(region.name) || region.aliases.contains(where: spellings.contains)
    }
  }
}

/// The codes of categories by what they go by; of some categories only when nobody wants them any more.
private struct CategoryIndex {
  /// By label.
  var labels = CodesByWord()
  /// By the identity of the region.
  var identities = CodesByWord()
  /// By the name of the region and its other spellings.
  var spellings = CodesByWord()

  init(_ categories: Categories) {
    _ = Cancellation.forBlocks(categories.count) { block in
      for code in block {
        labels.add(code, categories.labels[code])
        guard let region = categories.regions?[code] else { continue }
        identities.add(code, region.identity)
        spellings.add(code, region.name)
        for alias in region.aliases { spellings.add(code, alias) }
      }
    }
  }
}

/// Codes by a word, most often one for each.
private struct CodesByWord {
  private var codes: [String: Int32] = [:]
  /// The codes after the first.
  private var further: [String: [Int32]] = [:]

  mutating func add(_ code: Int, _ word: String) {
    guard let first = codes.updateValue(Int32(code), forKey: word) else { return }
    codes[word] = first
    further[word, default: []].append(Int32(code))
  }

  func first(_ word: String) -> Int32? { codes[word] }

  func all(_ word: String) -> [Int32] {
    guard let first = codes[word] else { return [] }
    return [first] + (further[word] ?? [])
  }
}
