extension ErrorTexts {
  static let units: [String: String] = [:]
}
