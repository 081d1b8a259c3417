import Analysis
import Tables

/// A command of the prompt: `:name arguments`. Handling, `:help` and completion read these records.
struct PromptCommand: Sendable {
  /// The name without the colon.
  var name: String
  /// What may follow, for people.
  var arguments: String
  /// What it does, in one sentence.
  var summary: Phrase
  /// What Tab completes behind the name.
  var completes = CompletionContext.Command.Argument.none
  /// Does it, given what followed the name.
  var run: @Sendable (Prompt, String) -> Void

  /// All commands, in the order of the help.
  static let all: [PromptCommand] = [
    PromptCommand(
      name: "help", arguments: "", summary: "What can be typed here.",
      run: { prompt, _ in prompt.showHelp() }),
    PromptCommand(
      name: "vars", arguments: "", summary: "The names of the session, and what they are.",
      run: { prompt, _ in prompt.showNames() }),
    PromptCommand(
      name: "last", arguments: "", summary: "The last result again, with all its rows.",
      run: { prompt, _ in prompt.showLast() }),
    PromptCommand(
      name: "time", arguments: "[CODE]", summary: "How long the last entry took, or CODE takes.",
      run: { prompt, code in prompt.time(code) }),
    PromptCommand(
      name: "undo", arguments: "", summary: "Takes the last entry that worked back.",
      run: { prompt, _ in prompt.undo() }),
    PromptCommand(
      name: "redo", arguments: "", summary: "Takes it again.",
      run: { prompt, _ in prompt.redo() }),
    PromptCommand(
      name: "save", arguments: "FILE", summary: "The entries that worked, as a script.",
      completes: .file, run: { prompt, path in prompt.save(path, replaces: false) }),
    PromptCommand(
      name: "save!", arguments: "FILE", summary: "The same, in place of a file that is there.",
      completes: .file, run: { prompt, path in prompt.save(path, replaces: true) }),
    PromptCommand(
      name: "lines", arguments: "", summary: "The entries that worked, with their numbers.",
      run: { prompt, _ in prompt.showLines() }),
    PromptCommand(
      name: "recipe", arguments: "NAME 3-9 [FILE]",
      summary: "Makes a recipe of these entries, and puts it into FILE.",
      run: { prompt, words in prompt.lift(words) }),
    PromptCommand(
      name: "record", arguments: "[FILE]",
      summary: "Puts entries and results into FILE as Markdown; alone it ends that.",
      completes: .file, run: { prompt, path in prompt.record(path, replaces: false) }),
    PromptCommand(
      name: "record!", arguments: "FILE", summary: "The same, in place of a file that is there.",
      completes: .file, run: { prompt, path in prompt.record(path, replaces: true) }),
    PromptCommand(
      name: "restore", arguments: "", summary: "Brings a session back that was killed.",
      run: { prompt, _ in prompt.restore() }),
    PromptCommand(
      name: "set", arguments: "[NAME VALUE]", summary: "Settings of how things are shown.",
      completes: .choice(PromptSetting.all.map(\.name)), run: { prompt, words in prompt.set(words) }
    ),
    PromptCommand(
      name: "quit", arguments: "", summary: "Leaves; Ctrl-D does too.",
      run: { prompt, _ in prompt.isDone = true }),
  ]
}

extension Prompt {
  /// Does what `:…` asks for.
  func command(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    let name = parts.first.map(String.init) ?? "help"
    let rest = parts.count > 1 ? ConfigFile.trimmed(String(parts[1])) : ""
    let aliases = ["q": "quit", "exit": "quit", "h": "help", "?": "help", "w": "save"]
    let wanted = aliases[name] ?? name
    guard let command = PromptCommand.all.first(where: { $0.name == wanted }) else {
      output.report(.unknownCommand(name, among: PromptCommand.all.map(\.name)))
      return
    }
    command.run(self, rest)
  }
}
