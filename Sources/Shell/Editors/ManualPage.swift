import Interpreter

/// The page that `man tonne` shows, in the macros of man(7).
struct ManualPage {
  let usage: CommandUsage

  /// `tonne.1`.
  var document: String {
    let title = Translator.english.text(HelpText.title)
    let purpose = title.split(separator: " ").dropFirst().joined(separator: " ")
    let lines =
      [".TH TONNE 1 \"\" \"tonne \(Version.tonne)\" \"User Commands\""]
      + section("NAME", [escaped("tonne - \(purpose)")]) + section("SYNOPSIS", synopsis)
      + section("DESCRIPTION", [escaped(Self.description)])
      + section("COMMANDS", usage.forms.flatMap { entry($0.written, $0.meaning) })
      + section("OPTIONS", usage.options.flatMap { entry($0, $0.meaning) })
      + section("EXIT STATUS", Self.statuses.flatMap { entry($0, $1) })
      + section("ENVIRONMENT", Self.environment.flatMap { entry($0, $1) })
      + section("FILES", Self.files.flatMap { entry($0, $1) })
      + section("EXAMPLES", Self.examples)
    return lines.joined(separator: "\n") + "\n"
  }

  private static let description = """
    Tonne runs programs on tables whose columns carry units, with regions and ranges of years as \
    values and the methods of regional carbon accounting built in. Options stand before FILE; what \
    stands behind it is for the program. At the prompt, ?NAME explains a built-in and :help lists \
    what else there is.
    """

  private static let statuses = [
    ("0", "everything was done"),
    ("1", "the program failed, a test failed, or a file is not in the usual form"),
    ("2", "wrong usage, a program that cannot be parsed, or a file that cannot be read"),
    ("130", "interrupted by Ctrl-C"),
  ]

  private static let environment = [
    ("NO_COLOR", "when set to anything, messages have no colours"),
    ("LC_ALL, LC_MESSAGES, LANG", "the language of messages where --lang does not say it"),
    (
      "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME",
      "where the files below are looked for instead"
    ),
    ("TONNE_RECIPES", "the folder of the packages that count as installed"),
  ]

  private static let files = [
    ("~/.config/tonne/config", "settings of the prompt"),
    ("~/.local/share/tonne", "your own packages, and their tonne.lock"),
    ("tonne.lock, packages", "the packages of a project, and the hashes of their files"),
    ("~/.local/state/tonne", "the history, and the journal of a running session"),
  ]

  private static let examples = [
    ".nf", "tonne study.tonne", "tonne \\-e \\(aqhead(load(\"panel.csv\"))\\(aq",
    "tonne \\-\\-format json \\-\\-units study.tonne > results.json", "tonne check *.tonne", ".fi",
  ]

  private var synopsis: [String] {
    var lines = [".nf"]
    lines += usage.forms.map { form in
      ".B " + escaped(form.written)
    }
    return lines + [".fi"]
  }

  private func section(_ title: String, _ lines: [String]) -> [String] { [".SH \(title)"] + lines }

  private func entry(_ term: String, _ meaning: String) -> [String] {
    [".TP", ".B " + escaped(term), escaped(meaning)]
  }

  private func entry(_ option: CommandUsage.Option, _ meaning: String) -> [String] {
    entry([option.name, option.value ?? ""].filter { !$0.isEmpty }.joined(separator: " "), meaning)
  }

  /// Text with what the formatter would take for its own made plain.
  private func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "`": out += "\\(ga"
      case "'": out += "\\(aq"
      case "~": out += "\\(ti"
      case "…": out += "..."
      case "." where out.isEmpty: out += "\\&."
      default: out.append(character)
      }
    }
    return out
  }
}
