/// A language that messages and help are written in.
package enum Language: String, Sendable, CaseIterable {
  /// English, in which everything is written first.
  case english = "en"
  /// Chinese.
  case chinese = "zh"

  /// The language of a locale: of `LC_ALL`, `LC_MESSAGES` and `LANG` the first that is set and not
  /// empty decides; English unless it begins with `zh`.
  package init(locale variable: (String) -> String?) {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let named = names.lazy.compactMap(variable).first { !$0.isEmpty } ?? ""
    self = named.lowercased().hasPrefix("zh") ? .chinese : .english
  }
}
