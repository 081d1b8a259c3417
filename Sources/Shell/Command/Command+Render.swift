import CSystem
import Syntax

/// Files for editors, shells and `man`, rendered from the usage, the lexer and the built-ins.
extension Command {
  /// Writes files below a folder, with the folders they stand in.
  func render(_ kind: RenderedFiles, into folder: String) -> Int32 {
    let files =
      switch kind {
      case .editors: EditorFiles.all(of: registry())
      case .manual: ManualFiles.all(of: registry())
      }
    for (name, text) in files {
      let path = "\(folder)/\(name)"
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      var error = tonne_make_folder(parts.dropLast().joined(separator: "/"))
      if error == 0 {
        let bytes = Array(text.utf8)
        error = bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
      }
      guard error == 0 else {
        report(.unwritable(path, error: error))
        return ExitStatus.failed
      }
    }
    return ExitStatus.done
  }
}
