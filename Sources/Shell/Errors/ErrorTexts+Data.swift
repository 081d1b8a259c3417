extension ErrorTexts {
  static let data: [String: String] = [:]
}
