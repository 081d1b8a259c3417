extension ErrorTexts {
  static let recipes: [String: String] = [:]
}
