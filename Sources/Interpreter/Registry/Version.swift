/// The versions that a result tells.
package enum Version {
  /// Of the program.
  package static let tonne = "0.1.0"
  /// Of the language.
  package static let language = "1"
}
