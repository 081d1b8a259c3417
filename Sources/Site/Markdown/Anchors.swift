/// Names of places in a page, as GitHub makes them of headings, so that links work at both.
struct Anchors {
  private var counts: [String: Int] = [:]
  /// All that were given.
  private(set) var all: Set<String> = []

  /// The name of the next heading: letters and digits in lower case, `-` for blanks; one that was
  /// given before gets a number.
  mutating func next(_ title: String) -> String {
    let base = Self.name(title)
    var name = base
    while !all.insert(name).inserted {
      let count = (counts[base] ?? 0) + 1
      counts[base] = count
      name = "\(base)-\(count)"
    }
    return name
  }

  private static func name(_ title: String) -> String {
    var name = ""
    for scalar in title.lowercased().unicodeScalars {
      if scalar == " " || scalar == "-" {
        name += "-"
      } else if scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        name.unicodeScalars.append(scalar)
      }
    }
    return name.isEmpty ? "section" : name
  }
}
