extension ErrorTexts {
  static let methods: [String: String] = [:]
}
