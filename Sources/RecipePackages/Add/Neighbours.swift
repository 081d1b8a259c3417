import CSystem
import Syntax

/// What lies beside a package that is added: a folder of the name, the archives of `tonne pack`, a
/// repository. An address of a network has no neighbours: nothing is fetched from where nobody pointed to.
struct Neighbours {
  private let prefix: String
  private let folder: String

  /// The neighbours of what a word behind `tonne add` names; `nil` for what lies in a network.
  init?(of word: String, placed: (String) -> String) {
    let parts = word.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var address = parts.first.map(String.init) ?? word
    let scheme = "file://"
    let isFile = address.hasPrefix(scheme)
    if !isFile, address.firstRange(of: "://") != nil || address.hasPrefix("git@") { return nil }
    while address.count > 1, address.hasSuffix("/") { address.removeLast() }
    let pieces = address.split(separator: "/", omittingEmptySubsequences: false)
    if pieces.last == "." || pieces.last == ".." {
      prefix = "\(address)/../"
    } else {
      prefix = pieces.dropLast().map { "\($0)/" }.joined()
    }
    folder = isFile ? String(prefix.dropFirst(scheme.count)) : placed(prefix.isEmpty ? "." : prefix)
  }

  /// The words that may name a package there, the likeliest first. Of several archives the newest version
  /// that is wanted stands first.
  func words(for name: String, _ range: VersionRange) -> [String] {
    var words: [String] = []
    if case .file = FolderEntry(at: "\(folder)/\(name)/\(Description.fileName)") {
      words.append(prefix + name)
    }
    words += archives(of: name, range).map { prefix + $0 }
    for repository in ["\(name).git", name]
    where tonne_is_folder("\(folder)/\(repository)/objects") { words.append(prefix + repository) }
    return words
  }

  private func archives(of name: String, _ range: VersionRange) -> [String] {
    var found: [(version: PackageVersion, file: String)] = []
    for bytes in FolderEntry.names(in: folder) {
      let file = String(decoding: bytes, as: UTF8.self)
      guard file.hasPrefix("\(name)-"), file.hasSuffix(".tar"),
        let version = PackageVersion(String(file.dropFirst(name.count + 1).dropLast(4)))
      else { continue }
      found.append((version, file))
    }
    found.sort { first, second in
      let (a, b) = (range.contains(first.version), range.contains(second.version))
      return a == b ? first.version > second.version : a
    }
    return found.map(\.file)
  }
}
