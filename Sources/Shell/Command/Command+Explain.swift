import CSystem
import Syntax

/// What the codes of messages mean.
extension Command {
  /// Explains a code or lists all; with `--write` the page of all goes into that folder.
  func explain(_ code: String?) -> Int32 {
    if let folder = options.writableFolders.first { return writePage(into: folder) }
    guard let code else { return write(ErrorPage.list(translator)) }
    guard let record = ErrorCatalog.record(code) else {
      report(.unknownCode(code, near: ErrorCatalog.near(code)))
      return ExitStatus.failed
    }
    return write(ErrorPage.text(of: record, translator))
  }

  private func writePage(into folder: String) -> Int32 {
    let bytes = Array(ErrorPage.markdown(.english).utf8)
    var error = tonne_make_folder(folder)
    if error == 0 {
      error = bytes.withUnsafeBytes {
        tonne_write_file("\(folder)/errors.md", $0.baseAddress, $0.count)
      }
    }
    guard error == 0 else {
      report(.unwritable(folder, error: error))
      return ExitStatus.failed
    }
    return ExitStatus.done
  }
}
