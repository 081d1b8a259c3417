extension ErrorTexts {
  static let values: [String: String] = [:]
}
