// Written by the tests from the samples of the catalogue.

// swift-format-ignore
extension ErrorTexts {
  /// The messages of the samples of this part, by code.
  static let notebooks: [String: String] = [
    "X101": ##"""
      error[X101]: "example.tonne" is no connection file of Jupyter: `shell_port` is no whole number from 1 to 65535
        help: Jupyter writes such files; `tonne kernel install` tells it how to start Tonne

      """##,
  ]
}
