import CEigen
import CNumerics

/// Libraries that are part of the program, with their versions.
package enum BuiltLibraries {
  /// Names and versions.
  package static var versions: [(name: String, version: String)] {
    [
      ("Boost", String(cString: tonne_boost_version())),
      ("Eigen", String(cString: tonne_eigen_version())),
    ]
  }
}
