import DataIO
package import Interpreter
import Methods
import NumericCore
import Reports
import Spatial

/// The built-ins of the language.
package enum StandardLibrary {
  /// All of them, in the order of the reference.
  package static let registry = Registry(
    tables + columns + values + results + accounting + decomposition + disparity + indicators
      + forecast + space + audits + papers,
    wording: {
      NumericCoreWording.parts($0) + DataIOWording.parts($0) + MethodsWording.parts($0)
        + SpatialWording.parts($0) + ReportsWording.parts($0) + BuiltinsWording.parts($0)
    })
}
