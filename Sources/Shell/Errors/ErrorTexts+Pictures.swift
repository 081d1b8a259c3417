extension ErrorTexts {
  static let pictures: [String: String] = [:]
}
