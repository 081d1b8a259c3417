import CSystem
import Interpreter
import Syntax
import Tables

/// The prompt: reads entries from a person, runs them over one session, and keeps what was entered.
///
/// Confined to the evaluating thread.
final class Prompt {
  let streams: any Streams
  let options: CommandOptions
  let machine: Machine
  let output: ConsoleOutput
  let session: Session
  let editor: any LineEditor
  let program: Command
  let folder: StateFolder
  private let pages: PromptPages
  /// Whether it was said that a record has drawings in place of figures.
  var hasSaidDrawings = false
  var settings: PromptSettings
  var state = PromptState()
  /// Nanoseconds that the last entry took.
  var lastTime: UInt64?
  /// Set by `:quit`.
  var isDone = false
  /// Whether the terminal went away: nobody chose to end the session.
  private var isLost = false
  private var history: HistoryFile
  private(set) var journal: Journal?
  private var saidFailures: Set<String> = []
  private var entries = 0

  init(_ command: Command, editor: any LineEditor) {
    streams = command.streams
    options = command.options
    program = command
    self.editor = editor
    (machine, output) = command.makeMachine()
    session = Session(machine: machine, folder: "", allowsShadowing: true)
    session.setAnswer(nil)
    folder = StateFolder(command.streams.environment)
    pages = PromptPages(folder: folder.pages, output: output, streams: command.streams)
    machine.viewer = pages
    settings = PromptSettings()
    if !command.options.ignoresConfig, let path = folder.config {
      let read = ConfigFile.read(path, into: &machine.sources)
      settings = read.settings
      for error in read.errors { output.report(error) }
    }
    settings.language = command.options.language ?? settings.language
    history = HistoryFile(path: folder.history, limit: settings.history)
    apply()
  }

  /// Puts the settings into force.
  func apply() {
    output.apply(settings)
    editor.keep(settings.history)
  }

  /// Reads and runs entries until the person leaves.
  func run() -> Int32 {
    for entry in history.load() { editor.remember(entry) }
    greet()
    openJournal()
    sayFailures()
    editor.completing = { [unowned self] in complete($0, at: $1) }
    while !isDone, let text = readEntry() {
      handle(text)
      if output.isClosed {
        isLost = !isDone
        break
      }
    }
    if !isLost { journal?.end() }
    editor.close()
    return ExitStatus.done
  }

  private func greet() {
    say("Tonne \(Version.tonne)   :help for help, :quit to leave")
    if !editor.edits {
      say("Lines cannot be edited, nor completed by Tab, without libedit: `apt install libedit2`.")
    }
    guard let folder = folder.journals, let lost = LostSession.all(in: folder).first else {
      return
    }
    let count = lost.steps.count + (lost.unfinished == nil ? 0 : 1)
    say(
      """
      The session of \(lost.started) ended without :quit (\(count) \
      \(count == 1 ? "entry" : "entries")); :restore brings it back.
      """)
  }

  private func openJournal() {
    guard let folder = folder.journals else { return }
    do throws(JournalError) { journal = try Journal(folder: folder) } catch {
      warnOnce("journal", .noJournal(folder, error: error.number))
    }
  }

  // MARK: Reading

  /// Lines up to the end of an entry; `nil` when the person or the terminal leaves.
  private func readEntry() -> String? {
    var lines: [String] = []
    var pasted: String?
    while true {
      switch editor.read(prompt: lines.isEmpty ? "tonne> " : "   ... ") {
      case .line(let line):
        lines.append(line)
        let text = lines.joined(separator: "\n")
        if !needsMore(text) { return text }
        pasted = text
        pending = text
      case .interrupted:
        tonne_clear_interrupt()
        lines = []
      case .lost:
        isLost = true
        return nil
      case .end:
        guard pasted != nil, !lines.isEmpty else { return nil }
        say("(the unfinished entry is left out)")
        lines = []
      }
      if lines.isEmpty { pending = "" }
    }
  }

  /// The lines of the entry that stand before the one being typed.
  private(set) var pending = ""

  private func needsMore(_ text: String) -> Bool {
    if text.hasPrefix(":") || text.hasPrefix("?") { return false }
    return needsMoreInput(Array(text.utf8))
  }

  // MARK: Handling

  /// Handles what was entered: a command of the prompt, a question, or a program.
  func handle(_ entered: String) {
    pending = ""
    let text = ConfigFile.trimmed(entered)
    guard !text.isEmpty else { return }
    editor.remember(Secrets.masked(text))
    history.add(Secrets.masked(text))
    sayFailures()
    output.startEntry()
    if text.hasPrefix(":") {
      command(String(text.dropFirst()))
    } else if text.hasPrefix("?") {
      help(text)
    } else {
      _ = enter(text)
    }
  }

  /// Runs a program, journalled before and after.
  @discardableResult
  func enter(_ text: String) -> Session.Outcome {
    journal?.write(.entered(text))
    if output.showsValues { output.transcript?.enter(text) }
    let bytes = Array(text.utf8)
    let continues = startsWithPipe(bytes)
    if continues { sayKept() }
    entries += 1
    let source = machine.sources.add(
      name: "[\(entries)]", bytes: continues ? Array("\(Session.lastResult) ".utf8) + bytes : bytes)
    let before = PromptState.Snapshot(session)
    tonne_clear_interrupt()
    let start = tonne_monotonic_ns()
    output.progress?.begin()
    let entry = session.enter(source)
    output.progress?.end()
    lastTime = tonne_monotonic_ns() - start
    if entry.outcome == .interrupted {
      say("interrupted")
      tonne_clear_interrupt()
    }
    journal?.write(entry.landed.isEmpty ? .failed : .worked)
    if !entry.landed.isEmpty {
      state.add(
        PromptState.Step(
          text: text, entry: entry, before: before, after: PromptState.Snapshot(session)))
    }
    finishRecord()
    if settings.showsTime { sayTime() }
    sayFailures()
    return entry.outcome
  }

  /// A line that goes on from a `let` leaves the name as it is, which not everybody expects.
  private func sayKept() {
    guard case .binding(let name, _) = state.steps.last?.entry.landed.last?.statement.kind else {
      return
    }
    say("(`\(name.text)` keeps its value; this goes on from it)")
  }

  // MARK: Saying

  /// Writes a line to the person, beside what programs show.
  func say(_ phrase: Phrase) { output.say(phrase) }

  /// Says how long the last entry took.
  func sayTime() {
    guard let lastTime else { return say("nothing has run yet") }
    say("took \(Duration.text(lastTime))")
  }

  private func sayFailures() {
    if let error = history.failure {
      warnOnce("history", .noHistory(folder.history ?? "history", error: error))
    }
    if let error = journal?.failure {
      warnOnce("journal", .noJournal(journal?.path ?? "journal", error: error))
    }
  }

  /// Says once that something cannot be kept; the session goes on.
  private func warnOnce(_ what: String, _ diagnostic: Diagnostic) {
    guard saidFailures.insert(what).inserted else { return }
    output.report(diagnostic)
  }
}

/// Durations as people read them.
enum Duration {
  /// A number of nanoseconds with a unit that fits.
  static func text(_ nanoseconds: UInt64) -> String {
    let number = Double(nanoseconds)
    switch number {
    case ..<1e6: return "\(NumberText.significant(number / 1e3, digits: 3)) µs"
    case ..<1e9: return "\(NumberText.significant(number / 1e6, digits: 3)) ms"
    default: return "\(NumberText.significant(number / 1e9, digits: 3)) s"
    }
  }
}
