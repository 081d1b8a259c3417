/// How the prompt shows things; nothing here changes a number.
package struct PromptSettings: Sendable, Equatable {
  /// The most rows of a table that are shown.
  package var rows = 20
  /// The significant digits of numbers in tables.
  package var digits = 6
  /// Cells of a line; 0 for those of the screen.
  package var width = 0
  /// Whether output taller than the screen goes through a pager.
  package var usesPager = true
  /// Whether messages are coloured.
  package var isColoured = true
  /// Whether each line says how long it took.
  package var showsTime = false
  /// How many entries the history keeps.
  package var history = 2_000

  /// The language of messages and help; `nil` for that of the command line or the locale.
  package var language: Language?

  /// The defaults.
  package init() {}
}

/// One setting: what `:set`, the file of settings, help and completion know of it.
package struct PromptSetting: Sendable {
  /// The name.
  package var name: String
  /// What it does, in one sentence.
  package var summary: Phrase
  /// The values it takes, for people.
  package var takes: Phrase
  /// Its values where they can be listed.
  package var choices: [String]
  /// The value as text.
  package var show: @Sendable (PromptSettings) -> String
  /// Takes a value; false when it is not one of those.
  package var set: @Sendable (inout PromptSettings, String) -> Bool

  /// All settings.
  package static let all: [PromptSetting] = [
    number("rows", "The most rows of a table that are shown.", 2...100_000, \.rows),
    number("digits", "The significant digits of numbers in tables.", 2...15, \.digits),
    number("width", "Cells of a line; 0 for those of the screen.", 0...100_000, \.width),
    flag("pager", "Whether output taller than the screen goes through a pager.", \.usesPager),
    flag("color", "Whether messages are coloured.", \.isColoured),
    flag("time", "Whether each line says how long it took.", \.showsTime),
    number("history", "How many entries the history keeps.", 0...1_000_000, \.history),
    PromptSetting(
      name: "lang", summary: "The language of messages and help; auto for that of the locale.",
      takes: "auto, en or zh", choices: ["auto", "en", "zh"],
      show: { $0.language?.rawValue ?? "auto" },
      set: { settings, text in
        settings.language = Language(rawValue: text)
        return settings.language != nil || text == "auto"
      }),
  ]

  /// The setting of a name.
  package static func named(_ name: String) -> PromptSetting? { all.first { $0.name == name } }

  private static func number(
    _ name: String, _ summary: Phrase, _ bounds: ClosedRange<Int>,
    _ path: any WritableKeyPath<PromptSettings, Int> & Sendable
  ) -> PromptSetting {
    PromptSetting(
      name: name, summary: summary,
      takes: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)", choices: [],
      show: { "\($0[keyPath: path])" },
      set: { settings, text in
        guard let number = Int(text), bounds.contains(number) else { return false }
        settings[keyPath: path] = number
        return true
      })
  }

  private static func flag(
    _ name: String, _ summary: Phrase, _ path: any WritableKeyPath<PromptSettings, Bool> & Sendable
  ) -> PromptSetting {
    PromptSetting(
      name: name, summary: summary, takes: "on or off", choices: ["on", "off"],
      show: { $0[keyPath: path] ? "on" : "off" },
      set: { settings, text in
        switch text {
        case "on", "true": settings[keyPath: path] = true
        case "off", "false": settings[keyPath: path] = false
        default: return false
        }
        return true
      })
  }
}
