extension ErrorTexts {
  static let verbs: [String: String] = [:]
}
