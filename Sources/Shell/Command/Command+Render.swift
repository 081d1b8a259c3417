import CSystem
import Syntax

/// Files for editors, shells and `man`, rendered from the usage, the lexer and the built-ins.
extension Command {
  /// Writes files below a folder, with the folders they stand in.
  func render(_ kind: RenderedFiles, into folder: String) -> Int32 {
    var files: [(path: String, bytes: [UInt8])]
    switch kind {
    case .editors:
      let texts = EditorFiles.all(of: registry())
      files = texts.map { ($0.path, Array($0.text.utf8)) }
      files.append(("tonne.vsix", EditorFiles.archive(of: texts)))
    case .manual: files = ManualFiles.all(of: registry()).map { ($0.path, Array($0.text.utf8)) }
    }
    for (name, bytes) in files {
      let path = "\(folder)/\(name)"
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      var error = tonne_make_folder(parts.dropLast().joined(separator: "/"))
      if error == 0 {
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
