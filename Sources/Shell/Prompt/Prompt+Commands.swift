import CSystem
import Interpreter
import Syntax
import Tables

/// What the commands of the prompt do.
extension Prompt {
  /// What can be typed.
  func showHelp() {
    let commands = PromptCommand.all.map {
      ($0.arguments.isEmpty ? ":\($0.name)" : ":\($0.name) \($0.arguments)", $0.summary)
    }
    let rows: [(String, Phrase)] =
      [
        ("let x = 1", "Names a value; an expression that stands alone is shown."),
        ("|> f()", "Goes on from the last result, `ans`."),
        ("?lmdi", "Brief help on a built-in or a name; ??lmdi all of it."),
        ("?\"grey forecast\"", "Searches the built-ins by what they do."),
        ("?U012", "What an error code means."),
      ] + commands
      + [
        ("Tab", "Completes names, columns, arguments, regions, units and files."),
        ("Ctrl-R", "Searches what was entered."),
        ("Ctrl-C", "Clears the line, or stops what is running."),
      ]
    showRows(rows)
  }

  /// Shows words with what is to say about each.
  func showRows(_ rows: [(String, Phrase)]) {
    let said = rows.map { ($0, output.translator.text($1)) }
    output.showText(Folded.rows(said, to: output.columns))
  }

  /// The names of the session, and what they are.
  func showNames() {
    let module = session.module
    var rows: [(name: String, what: Phrase)] = []
    for (name, global) in module.globals where name != "args" {
      if let value = global.value { rows.append((name, Self.summary(of: value))) }
    }
    for name in module.recipes.keys { rows.append((name, "recipe")) }
    for name in module.uses.keys { rows.append((name, "recipes of a file")) }
    guard !rows.isEmpty else { return say("no names yet") }
    rows.sort { $0.name < $1.name }
    let limit = max(20, output.columns - (rows.map { DisplayWidth.of($0.name) }.max() ?? 0) - 2)
    let said = rows.map {
      ($0.name, DisplayWidth.cut(output.translator.text($0.what), to: limit))
    }
    output.showText(Folded.rows(said, to: output.columns))
  }

  /// What a value is, on one line.
  static func summary(of value: Value) -> Phrase {
    switch value {
    case .table(let table):
      let columns = table.columns.map(\.name).joined(separator: ", ")
      return "table, \(table.rowCount) × \(table.columns.count): \(columns)"
    case .vector(let vector): return "vector, \(vector.column.count) values"
    case .result(let result):
      return "result of \(result.method): \(result.fieldNames.joined(separator: ", "))"
    case .list(let list): return "list, \(list.items.count) items"
    default: return "\(value.inlineText)"
    }
  }

  /// The last result with all its rows.
  func showLast() {
    guard let answer = session.answer else { return say("there is no result yet") }
    output.showAll(answer)
  }

  /// How long the last entry took, or some code takes.
  func time(_ code: String) {
    if !code.isEmpty { enter(code) }
    if code.isEmpty || !settings.showsTime { sayTime() }
  }

  /// Takes the last entry that worked back.
  func undo() {
    guard let step = state.undo(session) else { return say("there is nothing to take back") }
    journal?.write(.undone)
    say("took back: \(Self.firstLine(step.text))")
  }

  /// Takes it again.
  func redo() {
    guard let step = state.redo(session) else { return say("there is nothing to take again") }
    journal?.write(.redone)
    say("holds again: \(Self.firstLine(step.text))")
  }

  static func firstLine(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" }
    return line.count == text.count ? text : "\(line) …"
  }

  /// Settings of how things are shown.
  func set(_ words: String) {
    let parts = words.split { $0 == " " || $0 == "=" }.map(String.init)
    guard let name = parts.first else { return showSettings() }
    guard let setting = PromptSetting.named(name) else {
      output.report(.unknownSetting(name, at: .none))
      return
    }
    guard parts.count > 1 else { return say("\(name) = \(setting.show(settings))") }
    guard setting.set(&settings, parts[1]) else {
      output.report(.badSetting(setting, value: parts[1], at: .none))
      return
    }
    apply()
  }

  private func showSettings() {
    showRows(
      PromptSetting.all.map { setting -> (String, Phrase) in
        (
          "\(setting.name) = \(setting.show(settings))",
          "\(setting.summary) Takes \(setting.takes)."
        )
      })
  }

  /// Writes the entries that worked as a script.
  func save(_ path: String, replaces: Bool) {
    guard !path.isEmpty else { return output.report(.commandNeeds("save", "the name of a file")) }
    if !replaces, tonne_exists(path) { return output.report(.scriptExists(path)) }
    let prefix = RelativePath.from(ProgramFile.folder(of: path))
    let script = SavedScript.text(
      of: state.steps.map(\.entry), seed: options.seed, adjustPath: prefix.adjusted)
    let bytes = Array(script.utf8)
    let error = bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
    guard error == 0 else { return output.report(.unwritable(path, error: error)) }
    let count = state.steps.count
    say("saved \(count) \(count == 1 ? "entry" : "entries") as \(path)")
  }

  /// Brings a session back that was killed.
  func restore() {
    guard let folder = folder.journals, let lost = LostSession.all(in: folder).first else {
      return output.report(.nothingToRestore())
    }
    output.showsValues = false
    var count = 0
    for record in lost.steps {
      switch record {
      case .entered(let text): if enter(text) == .done { count += 1 }
      case .undone: if state.undo(session) != nil { journal?.write(.undone) }
      case .redone: if state.redo(session) != nil { journal?.write(.redone) }
      case .worked, .failed: break
      }
      if tonne_interrupted() { break }
    }
    output.showsValues = true
    if journal != nil, journal?.failure == nil { lost.forget() }
    say("restored \(count) \(count == 1 ? "entry" : "entries") of the session of \(lost.started)")
    if let unfinished = lost.unfinished {
      say("this was running when it ended and was not run again: \(Self.firstLine(unfinished))")
      editor.remember(unfinished)
    }
  }
}

/// How a path that is relative to the working folder reads from another folder.
struct RelativePath {
  private let prefix: String

  /// Paths as they read in a script of a folder; absolute ones where the way back is not plain.
  static func from(_ folder: String) -> RelativePath {
    if folder.isEmpty || folder == "." { return RelativePath(prefix: "") }
    let parts = folder.split(separator: "/")
    if folder.hasPrefix("/") || parts.contains("..") {
      guard let here = ProgramFile.workingFolder else { return RelativePath(prefix: "") }
      return RelativePath(prefix: here + "/")
    }
    return RelativePath(
      prefix: parts.filter { $0 != "." }.map { _ in "../" }.joined())
  }

  /// The path from there.
  func adjusted(_ path: String) -> String { path.hasPrefix("/") ? path : prefix + path }
}
