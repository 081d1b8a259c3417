import DataIO
package import Interpreter
import Plotting
import Spatial

extension StandardLibrary {
  /// What the built-ins use that others wrote. To ask opens all that is opened on first use.
  package static var libraries: [LibraryVersion] {
    BuiltLibraries.versions.map { LibraryVersion($0, $1, .built) }
      + OpenedLibraries.versions.map { LibraryVersion($0, $1, .opened) }
      + [LibraryVersion("gnuplot", Gnuplot.version, .opened)]
  }
}
