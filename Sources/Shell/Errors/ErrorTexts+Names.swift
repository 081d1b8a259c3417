extension ErrorTexts {
  static let names: [String: String] = [:]
}
