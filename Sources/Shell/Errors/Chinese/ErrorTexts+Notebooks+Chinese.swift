// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part in Chinese, by code.
  static let notebooksInChinese: [String: String] = [
    :
  ]
}
