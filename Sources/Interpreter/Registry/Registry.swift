/// All built-ins by name. Records are made when they are first asked for, so that start-up pays
/// for none of them.
package struct Registry: Sendable {
  /// A name and what makes its record.
  package typealias Entry = (name: String, make: @Sendable () -> Builtin)

  private let entries: [String: @Sendable () -> Builtin]
  /// The names in the order they were registered.
  package let names: [String]

  /// What the built-ins say, in another language; empty for English.
  package let wording: @Sendable (Language) -> [WordingPart]

  /// A registry of entries; of two with one name the first counts.
  package init(
    _ entries: [Entry], wording: @escaping @Sendable (Language) -> [WordingPart] = { _ in [] }
  ) {
    self.wording = wording
    names = entries.map(\.name)
    self.entries = Dictionary(
      entries.map { ($0.name, $0.make) }, uniquingKeysWith: { first, _ in first })
  }

  /// The record of a name.
  package subscript(name: String) -> Builtin? { entries[name]?() }

  /// The names of a namespace, the words before a dot: `audit` has `audit.cv`; empty when there is
  /// none of that name.
  package func members(of namespace: String) -> [String] {
    names.filter { $0.utf8.starts(with: "\(namespace).".utf8) }
  }

  /// All records in order.
  package var all: [Builtin] { names.compactMap { self[$0] } }

  /// The built-in that people of another tool know by this word.
  package func builtin(searchedAs word: String) -> String? {
    all.first { $0.searchWords.contains(word) }?.name
  }
}
