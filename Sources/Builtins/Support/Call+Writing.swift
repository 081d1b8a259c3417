import Interpreter

extension Call {
  /// The place that a program wants to write at, where it may.
  ///
  /// - Throws: R020 for one below neither the folder of the program nor those it was allowed.
  func writablePath(_ argument: String = "path") throws(Stop) -> String {
    try writablePath(try text(argument), from: argument)
  }

  /// The same for a path that stands in an argument.
  func writablePath(_ written: String, from argument: String) throws(Stop) -> String {
    let path = FilePath.resolved(written, in: module.folder)
    let folders = [module.folder] + machine.options.writableFolders
    guard FilePath.isBelow(path, folders) ?? true else {
      throw wrong(
        argument, "R020", "\"\(written)\" is not below the working folder",
        mend: "allow its folder when you start: `tonne --write DIR …`")
    }
    return path
  }
}
