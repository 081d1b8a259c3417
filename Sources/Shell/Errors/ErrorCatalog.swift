import Tables

/// The records of all codes; nothing of it is made before somebody asks.
package enum ErrorCatalog {
  /// All records, in the order of the pages.
  package static var all: [ErrorRecord] { areas.flatMap(\.records) }

  /// The areas with their letters, titles and records.
  package static var areas: [(letters: String, title: String, records: [ErrorRecord])] {
    [
      ("S", "Syntax", syntax + habits), ("N", "Names and arguments", names + values),
      ("T", "Tables and keys", tables + verbs + repair), ("U", "Units", units),
      ("D", "Data files", data + databases),
      (
        "M", "Methods",
        methods + audits + weights + autocorrelation + regressions + papers + pictures
      ),
      ("R", "Recipes and rights", recipes + packages),
      ("X", "System", system + pages + notebooks),
    ]
  }

  /// The record of a code, also in lower case.
  package static func record(_ code: String) -> ErrorRecord? {
    let code = code.uppercased()
    return all.first { $0.code == code }
  }

  /// The codes that come nearest to what somebody wrote.
  static func near(_ code: String) -> [String] {
    let code = code.uppercased()
    let known = all.map(\.code)
    let area = known.filter { $0.first == code.first }
    let close = nearest(code, among: area.isEmpty ? known : area, limit: 3)
    return close.isEmpty ? Array(area.prefix(3)) : close
  }

  /// The message that the sample of a code gives, as the command prints it without colours.
  package static func text(of code: String, _ language: Language = .english) -> String? {
    for part in ErrorTexts.parts(language) {
      if let text = part()[code] { return text }
    }
    return nil
  }
}
