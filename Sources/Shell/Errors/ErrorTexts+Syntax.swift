extension ErrorTexts {
  static let syntax: [String: String] = [:]
}
