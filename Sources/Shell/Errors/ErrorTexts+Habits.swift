extension ErrorTexts {
  static let habits: [String: String] = [:]
}
