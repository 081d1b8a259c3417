/// Which candidates fit what was typed: those that begin with it; where there are none, those that
/// do so without regard to case; where there are none, those that contain it.
enum Matching {
  /// The candidates whose name fits, in their order.
  ///
  /// - Complexity: O(candidates · length).
  static func filter<Item>(
    _ items: [Item], typed: String, name: (Item) -> String
  ) -> [Item] {
    guard !typed.isEmpty else { return items }
    let wanted = Array(typed.utf8)
    let exact = items.filter { Array(name($0).utf8).starts(with: wanted) }
    if !exact.isEmpty { return exact }
    let folded = Array(typed.lowercased().utf8)
    let names = items.map { Array(name($0).lowercased().utf8) }
    let alike = items.indices.filter { names[$0].starts(with: folded) }
    if !alike.isEmpty { return alike.map { items[$0] } }
    return items.indices.filter { contains(names[$0], folded) }.map { items[$0] }
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard part.count <= text.count else { return false }
    for start in 0...(text.count - part.count)
    where text[start] == part[0] && text[start..<(start + part.count)].elementsEqual(part) {
      return true
    }
    return false
  }
}

/// Something that may be offered: the name to match, and the candidate, made when it is.
struct Offer {
  var name: String
  var make: () -> Candidate

  init(_ name: String, _ make: @escaping () -> Candidate) {
    self.name = name
    self.make = make
  }

  /// A candidate whose text is its name.
  init(_ candidate: Candidate) { self.init(candidate.text) { candidate } }
}
