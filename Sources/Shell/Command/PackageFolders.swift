import CSystem
import Interpreter
import RecipePackages
import Syntax

/// Where packages lie besides the project's: a person's own, and those that came with the program.
struct PackageFolders: Sendable {
  /// The person's own; `nil` without a home.
  let user: String?
  /// What TONNE_RECIPES says; `nil` when it is not set.
  private let named: String?

  /// The folders, as the XDG base directories and the place of the program say. TONNE_RECIPES names
  /// another folder of packages that count as installed; when empty there are none.
  init(_ environment: (String) -> String?) {
    if let set = environment("XDG_DATA_HOME"), set.hasPrefix("/") {
      user = "\(set)/tonne"
    } else if let home = environment("HOME"), !home.isEmpty {
      user = "\(home)/.local/share/tonne"
    } else {
      user = nil
    }
    named = environment("TONNE_RECIPES")
  }

  /// Those that came with the program; `nil` where there are none.
  var installed: String? { named.map { $0.isEmpty ? nil : $0 } ?? Self.besideProgram }

  /// What finds packages in these folders and in those of the project.
  func finder(base: String) -> PackageFinder {
    PackageFinder(user: user, installed: installed, base: base)
  }

  /// `share/tonne/recipes` beside the folder of the program, or in a checkout that it was built in.
  private static var besideProgram: String? {
    guard let program = FolderEntry.realPath("/proc/self/exe") else { return nil }
    let parts = program.split(separator: "/")
    let prefix = parts.dropLast(2).map { "/\($0)" }.joined()
    let shared = "\(prefix)/share/tonne/recipes"
    if tonne_is_folder(shared) { return shared }
    guard let build = parts.lastIndex(of: ".build") else { return nil }
    let checkout = parts[..<build].map { "/\($0)" }.joined() + "/Examples/recipes"
    return tonne_is_folder(checkout) ? checkout : nil
  }
}

/// A search that looks for its folders when a program names a package: most programs do not.
private struct SearchOnUse: PackageSearch {
  let folders: PackageFolders
  let base: String

  func find(
    _ name: String, versions: String, from folder: String, for user: FoundPackage?, at span: Span
  ) throws(Diagnostic) -> FoundPackage {
    try folders.finder(base: base)
      .find(name, versions: versions, from: folder, for: user, at: span)
  }
}

extension Command {
  /// What finds packages for a program.
  var packagesOnUse: any PackageSearch {
    SearchOnUse(folders: PackageFolders(streams.environment), base: folder)
  }

  /// What finds packages of recipes.
  var packages: PackageFinder { PackageFolders(streams.environment).finder(base: folder) }

  /// A path of the command line, where the working folder is not that of the process.
  func placed(_ path: String) -> String {
    if folder.isEmpty || path.hasPrefix("/") { return path }
    return path == "." ? folder : "\(folder)/\(path)"
  }
}
