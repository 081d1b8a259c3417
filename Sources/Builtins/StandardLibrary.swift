package import Interpreter

/// The built-ins of the language.
package enum StandardLibrary {
  /// All of them, in the order of the reference.
  package static let registry = Registry(
    tables + columns + values + results + accounting + decomposition + disparity + indicators
      + forecast + space + audits)
}
