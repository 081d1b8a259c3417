import CSystem
import Glibc
import Syntax

/// Keeps other programs from adding packages to a store at the same time. What holds it is the system, so
/// it ends with the process, however that ends.
struct StoreHold {
  private let path: String
  private let descriptor: Int32

  /// Holds a folder of packages.
  init(_ folder: String) throws(Diagnostic) {
    path = "\(folder)/.adding"
    // Who held it before may have removed the file that was just opened.
    for _ in 0..<100 {
      let descriptor = tonne_open_locked(path)
      guard descriptor >= 0 else { throw .othersAdd(folder, -descriptor) }
      if Self.isCurrent(descriptor, path) {
        self.descriptor = descriptor
        return
      }
      tonne_close(descriptor)
    }
    throw .othersAdd(folder, EBUSY)
  }

  /// Lets others add packages.
  func release() {
    tonne_remove_file(path)
    tonne_close(descriptor)
  }

  private static func isCurrent(_ descriptor: Int32, _ path: String) -> Bool {
    var (opened, named) = (stat(), stat())
    return fstat(descriptor, &opened) == 0 && stat(path, &named) == 0
      && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}
