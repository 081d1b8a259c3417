import Interpreter

/// The usage of the command, taken apart for the manual page and the completions.
struct CommandUsage {
  /// An option.
  struct Option {
    /// As it is typed: `--format`.
    var name: String
    /// What stands behind it: `text|json|csv|md`, `DIR`, or nothing.
    var value: String?
    /// What it does.
    var meaning: String

    /// The values there are, where they are few.
    var choices: [String] {
      guard let value, value.contains("|") else { return [] }
      return value.split(separator: "|").map(String.init)
    }
    /// Whether the value is a folder.
    var takesFolder: Bool { value == "DIR" }
  }

  /// A way to call the command.
  struct Form {
    /// As the usage has it: `tonne fmt [--check] FILE…`.
    var written: String
    /// What it does.
    var meaning: String
  }

  /// A subcommand.
  struct Subcommand {
    /// Its name.
    var name: String
    /// What it does.
    var meaning: String
    /// The options that it alone has.
    var options: [Option]
    /// What it takes: `FILE…`, `[NAME]`.
    var operand: String
    /// Words of which one must stand behind its name: `install`, `run`.
    var actions: [String]
  }

  /// The ways to call it.
  var forms: [Form]
  /// The options of all of them.
  var options: [Option]

  /// That of this version, in English.
  static var ofCommand: CommandUsage {
    let translator = Translator.english
    return CommandUsage(
      forms: HelpText.forms.map { Form(written: $0, meaning: translator.text($1)) },
      options: HelpText.options.map { written, meaning in
        let words = written.split(separator: " ").map(String.init)
        return Option(
          name: words.first ?? written, value: words.dropFirst().first,
          meaning: translator.text(meaning))
      })
  }

  /// The subcommands in the order of the usage.
  var subcommands: [Subcommand] {
    var found: [Subcommand] = []
    for form in forms {
      let words = form.written.split(separator: " ").map(String.init).dropFirst()
      guard let name = words.first, Self.isWord(name) else { continue }
      let rest = words.dropFirst().map {
        $0.hasPrefix("[-") ? String($0.dropFirst().dropLast()) : $0
      }
      let option = rest.first { $0.hasPrefix("--") }
      let own = option.map { option in
        Option(
          name: option, value: rest.contains("DIR") ? "DIR" : nil, meaning: form.meaning)
      }
      let actions = rest.prefix(1).filter(Self.isWord)
      if let index = found.firstIndex(where: { $0.name == name }) {
        found[index].options += own.map { [$0] } ?? []
        found[index].actions += actions.filter { !found[index].actions.contains($0) }
      } else {
        found.append(
          Subcommand(
            name: name, meaning: form.meaning, options: own.map { [$0] } ?? [],
            operand: rest.last { $0 != option } ?? "", actions: actions))
      }
    }
    return found
  }

  /// Whether a word of the usage is to be typed as it stands.
  private static func isWord(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }
}
