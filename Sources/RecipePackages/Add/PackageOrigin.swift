import CSystem
package import Syntax

/// Where a package comes from.
package enum PackageOrigin: Sendable, Equatable {
  /// A folder with `recipe.toml`.
  case folder(String)
  /// An archive of `tonne pack`.
  case archive(String)
  /// A repository of git, and the branch or tag in it.
  case git(String, reference: String?)

  /// What the word behind `tonne add` means, its path placed in the working folder.
  package init(_ word: String, placed: (String) -> String) throws(Diagnostic) {
    let parts = word.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let address = parts.first.map(String.init) ?? word
    let reference = parts.count > 1 ? String(parts[1]) : nil
    if address.firstRange(of: "://") != nil || address.hasPrefix("git@") {
      self = .git(address, reference: reference)
      return
    }
    let path = placed(address)
    let isFolder = tonne_is_folder(path)
    if isFolder, reference != nil || Self.isRepository(path) {
      guard let real = FolderEntry.realPath(path) else { throw .nothingToAdd(word) }
      self = .git("file://\(real)", reference: reference)
    } else if isFolder {
      self = .folder(path)
    } else if tonne_exists(placed(word)) {
      self = .archive(placed(word))
    } else {
      throw .nothingToAdd(word)
    }
  }

  /// Whether a folder is a repository without files beside it, as `git init --bare` makes them.
  private static func isRepository(_ path: String) -> Bool {
    !tonne_exists("\(path)/\(Description.fileName)") && tonne_exists("\(path)/HEAD")
      && tonne_is_folder("\(path)/objects")
  }
}

extension Diagnostic {
  /// A word behind `tonne add` that names nothing.
  static func nothingToAdd(_ word: String) -> Diagnostic {
    Diagnostic(
      "R131", "there is nothing to add at \"\(word)\"", at: .none,
      mend:
        "name a folder with recipe.toml, an archive of `tonne pack`, or the address of a repository"
    )
  }
}
