import Interpreter
import Tables

/// What the regions of a map are called, by its properties.
struct MapNames {
  private let call: Call
  private let properties: [Column]
  private let ids: [String?]

  init(_ call: Call, _ properties: [Column], ids: [String?]) {
    self.call = call
    self.properties = properties
    self.ids = ids
  }

  /// The regions, named by `name`, told apart by `id`, and going by every other property that is
  /// different for each.
  ///
  /// - Throws: M216 for a property that is not there or not told, M217 for regions without a name or of
  ///   the same.
  func regions() throws(Stop) -> [Region] {
    let names = try spellings(name())
    let codes = try id().map { (column) throws(Stop) in try spellings(column) } ?? names
    if let (first, second) = Self.repeated(codes) {
      let isName = !call.isGiven("id")
      throw call.wrong(
        "path", "M217",
        "features \(first + 1) and \(second + 1) are both called \(codes[first])",
        mend: isName
          ? "name a property that tells regions apart: `id = .code`"
          : "name another property as `id`")
    }
    let hasOneName = Self.repeated(names) == nil
    let others = aliases()
    let known = Self.known(hasOneName ? names : codes, or: codes)
    return names.indices.map { row in
      var seen: Set<String> = [names[row]]
      let aliases = ([codes[row]] + others.map { $0[row] } + (known[row]?.aliases ?? []))
        .filter { seen.insert($0).inserted }
      return Region(
        name: names[row], identity: known[row]?.identity ?? (hasOneName ? names[row] : codes[row]),
        aliases: aliases)
    }
  }

  /// The regions that the package knows by the spellings, or by codes of six digits where it knows none of
  /// them; shorter codes could be anything.
  private static func known(_ spellings: [String], or codes: [String]) -> [Region?] {
    let areCodes = codes.allSatisfy { code in
      code.utf8.count == 6 && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    for spellings in areCodes ? [spellings, codes] : [spellings] {
      let found = KnownRegions.standard.differentRegions(spellings).map {
        $0.identity == $0.name && $0.aliases.isEmpty ? nil : $0
      }
      if found.contains(where: { $0 != nil }) { return found }
    }
    return spellings.map { _ in nil }
  }

  private func name() throws(Stop) -> Column {
    if call.isGiven("name") { return try property("name") }
    if let name = properties.first(where: { $0.name == "name" }) { return name }
    if call.isGiven("id") { return try property("id") }
    throw call.wrong(
      "path", "M216", "no property is called `name`", notes: [known],
      mend: "say which one names the regions: `name = .x`")
  }

  private func id() throws(Stop) -> Column? {
    call.isGiven("id") ? try property("id") : nil
  }

  private func property(_ argument: String) throws(Stop) -> Column {
    let wanted = try call.columnName(argument)
    if let column = properties.first(where: { $0.name == wanted }) { return column }
    let near = nearest(wanted, among: properties.map(\.name), limit: 1).first
    throw call.wrong(
      argument, "M216", "the features have no property `\(wanted)`", notes: [known],
      mend: near.map { "did you mean \(ColumnExpression.columnSource($0))?" })
  }

  private var known: Phrase {
    properties.isEmpty
      ? "the features have no properties" : "properties: \(listed(properties.map(\.name)))"
  }

  private func spellings(_ column: Column) throws(Stop) -> [String] {
    let texts = (0..<column.count).map { column.cellText($0) }
    if let row = texts.firstIndex(of: "na") {
      throw call.wrong(
        "path", "M217", "feature \(row + 1) has no `\(column.name)`",
        mend: "name a property that every feature has")
    }
    return texts
  }

  /// The first two rows of one text.
  private static func repeated(_ texts: [String]) -> (Int, Int)? {
    var seen: [String: Int] = [:]
    for (row, text) in texts.enumerated() {
      if let first = seen.updateValue(row, forKey: text) { return (first, row) }
    }
    return nil
  }

  /// The properties that are different for every region, and the ids of the features.
  private func aliases() -> [[String]] {
    var found: [[String]] = []
    if ids.allSatisfy({ $0 != nil }) {
      let texts = ids.compactMap { $0 }
      if Self.repeated(texts) == nil { found.append(texts) }
    }
    for column in properties {
      guard column.missingCount == 0, column.kindName != "flag" else { continue }
      if case .numbers(let numbers) = column.values,
        !numbers.allSatisfy({ $0 == $0.rounded(.towardZero) })
      {
        continue
      }
      let texts = (0..<column.count).map { column.cellText($0) }
      if Self.repeated(texts) == nil { found.append(texts) }
    }
    return found
  }
}
