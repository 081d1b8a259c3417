extension ErrorTexts {
  static let system: [String: String] = [:]
}
