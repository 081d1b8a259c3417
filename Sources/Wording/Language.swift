/// A language that messages and help are written in.
package enum Language: String, Sendable, CaseIterable {
  /// English, in which everything is written first.
  case english = "en"
  /// Chinese.
  case chinese = "zh"
}
