import CSystem
import Interpreter
import Syntax
import Tables

/// The reference, from the records of the built-ins.
extension Command {
  /// Shows a page or the list, or writes all pages into the folder of `--write`.
  func reference(_ name: String?) -> Int32 {
    let (machine, _) = makeMachine()
    let registry = machine.registry
    if let folder = options.writableFolders.first { return write(registry, into: folder) }
    guard let name else { return write(ReferencePage.index(of: registry, translator)) }
    guard let builtin = registry[name] else {
      if let status = packagePage(name) { return status }
      let names = registry.names + packageNames
      let near = registry.builtin(searchedAs: name) ?? nearest(name, among: names, limit: 1).first
      report(
        Diagnostic(
          "X030", "there is no built-in `\(name)`", at: .none,
          mend: near.map { "did you mean `\($0)`?" }))
      return ExitStatus.failed
    }
    return write(ReferencePage.text(of: builtin, translator))
  }

  private func write(_ registry: Registry, into folder: String) -> Int32 {
    // Files do not depend on the locale of whoever writes them.
    let translator = languages.translator(options.language ?? .english)
    var pages = registry.all.map { ("\($0.name).md", ReferencePage.text(of: $0, translator)) }
    pages.append(("README.md", ReferencePage.index(of: registry, translator)))
    var error = tonne_make_folder(folder)
    for (name, text) in pages where error == 0 {
      let bytes = Array(text.utf8)
      error = bytes.withUnsafeBytes {
        tonne_write_file("\(folder)/\(name)", $0.baseAddress, $0.count)
      }
    }
    guard error == 0 else {
      report(.unwritable(folder, error: error))
      return ExitStatus.failed
    }
    return ExitStatus.done
  }
}
