/// What the text behind `use` names: a file, or a package of recipes.
package enum UseTarget: Sendable, Equatable {
  /// A file, by its path.
  case file(String)
  /// A package, with what is written behind its name: `kaya`, `kaya 1.2`.
  case package(name: String, versions: String)

  /// A text with a `/`, or one that ends in `.tonne`, is a path.
  package init(_ text: String) {
    if text.hasSuffix(".tonne") || text.utf8.contains(UInt8(ascii: "/")) {
      self = .file(text)
      return
    }
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    self = .package(
      name: parts.first.map(String.init) ?? "", versions: parts.count > 1 ? String(parts[1]) : "")
  }

  /// The name that what is used has where there is no `as`.
  package var moduleName: String {
    switch self {
    case .file(let path): ModuleLoader.stem(of: path)
    case .package(let name, _): name
    }
  }
}
