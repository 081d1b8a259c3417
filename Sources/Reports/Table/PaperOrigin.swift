/// Where the numbers of a table come from, as texts for the reader.
package struct PaperOrigin: Sendable {
  /// A file that was read.
  package struct File: Hashable, Sendable {
    /// The path as the program gave it.
    package var name: String
    /// The SHA-256 of its bytes; `nil` where it was changed since, or is no file.
    package var hash: String?
    /// Its size, where it is a file.
    package var bytes: Int?
    /// How many rows were read.
    package var rows: Int

    /// A file.
    package init(name: String, hash: String?, bytes: Int?, rows: Int) {
      self.name = name
      self.hash = hash
      self.bytes = bytes
      self.rows = rows
    }
  }

  /// The method; `nil` for data.
  package var method: String?
  /// The options with the values used.
  package var options: [(name: String, value: String)] = []
  /// Findings and warnings.
  package var findings: [String] = []
  /// What verbs did to the rows before.
  package var steps: [String] = []
  /// The files.
  package var files: [File] = []
  /// The packages of recipes that had a part in it, each with its version and hash.
  package var packages: [String] = []
  /// How many observations were used.
  package var count: Int?
  /// Author, year, title.
  package var references: [String] = []

  /// An origin that says nothing yet.
  package init(method: String? = nil) { self.method = method }

  /// Whether there is nothing to tell.
  package var isEmpty: Bool {
    method == nil && files.isEmpty && packages.isEmpty && findings.isEmpty && steps.isEmpty
  }

  /// What there is to tell: a word and the texts behind it.
  func lines() -> [(word: Phrase, texts: [String])] {
    var lines: [(word: Phrase, texts: [String])] = []
    if let method { lines.append(("Method", [method])) }
    if !options.isEmpty { lines.append(("Options", options.map { "\($0.name) = \($0.value)" })) }
    if !packages.isEmpty { lines.append(("Packages of recipes", packages)) }
    if let count { lines.append(("Observations", ["\(count)"])) }
    if !findings.isEmpty { lines.append(("Remarks", findings)) }
    if !steps.isEmpty { lines.append(("Before it", steps)) }
    if !references.isEmpty { lines.append(("References", references)) }
    return lines
  }
}
