extension ErrorTexts {
  static let tables: [String: String] = [:]
}
