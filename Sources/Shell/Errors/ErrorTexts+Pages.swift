// Written by the tests from the samples beside it.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let pages: [String: String] = [
    "X201": ""
  ]
}
