import CEditLine
import CSystem
import Interpreter

/// What `tonne --version` shows.
enum VersionText {
  /// The program with the commit that it was built from, the language, the libraries.
  static func lines(_ libraries: [LibraryVersion], _ translator: Translator) -> String {
    var lines = [
      "tonne \(Version.tonne) (\(String(cString: tonne_commit())))",
      "\(translator.text("language")) \(Version.language)",
    ]
    let kinds: [(LibraryVersion.Kind, Phrase)] = [
      (.built, "built with"), (.opened, "opened on first use"),
    ]
    let libraries =
      [LibraryVersion("libedit", editorVersion, .opened)] + libraries
    for (kind, title) in kinds {
      let names = libraries.filter { $0.kind == kind }.map { shown($0, translator) }
      guard !names.isEmpty else { continue }
      lines.append("\(translator.text(title)): \(names.joined(separator: ", "))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The library itself does not tell its version: it is that of the header, if it is there at all.
  private static var editorVersion: String? {
    tonne_edit_is_installed() ? String(cString: tonne_edit_version()) : nil
  }

  private static func shown(_ library: LibraryVersion, _ translator: Translator) -> String {
    guard let version = library.version else {
      return "\(library.name) (\(translator.text("not installed")))"
    }
    let told = version.isEmpty ? "(\(translator.text("installed")))" : version
    return "\(library.name) \(told)"
  }
}
