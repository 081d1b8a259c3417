import Interpreter
import JSON
import Shell
import Syntax
import Threading

/// Where the values and messages of a cell go.
///
/// Confined to the evaluating thread.
final class NotebookOutput: Output {
  /// What becomes of values and messages.
  enum Mode {
    /// They are published.
    case shown
    /// Nobody hears of them, as of a silent request.
    case silent
    /// The forms of the last value are kept.
    case kept
  }

  /// An error as a notebook shows it.
  struct CellError {
    /// The code.
    var name: String
    /// The cause in one sentence.
    var cause: String
    /// The message with its place, in lines.
    var lines: [String]

    /// The members that an `error` and the reply to its cell share.
    var members: JSONValue {
      ["ename": .text(name), "evalue": .text(cause), "traceback": .texts(lines)]
    }
  }

  private let wires: any Publishing
  private let translator: Translator
  /// Where the texts behind spans are found.
  weak var machine: Machine?
  private var parent: [UInt8] = []
  private var count = 0
  private var valuesToCome = 0
  private var mode = Mode.shown
  /// What went wrong in the cell.
  private(set) var error: CellError?
  /// The forms of the last value, and whether there was one, while they are kept.
  private(set) var kept: JSONValue?

  init(_ wires: any Publishing, translator: Translator) {
    self.wires = wires
    self.translator = translator
  }

  /// A cell begins, in answer to the request with this header. Of its values that stand alone the last,
  /// if it ends with one, is its result.
  func begin(_ mode: Mode, parent: [UInt8], count: Int, values: Int?) {
    self.mode = mode
    self.parent = parent
    self.count = count
    valuesToCome = values ?? 0
    error = nil
    kept = nil
  }

  func show(_ value: Value) {
    let isResult = valuesToCome == 1
    valuesToCome -= 1
    if case .nothing = value { return }
    guard mode != .silent else { return }
    var maker = BundleMaker(translator: translator)
    maker.sourceText = { [weak machine] span in machine?.sources[span].map { $0.text(span) } }
    let bundle = maker.bundle(of: value)
    if bundle.isInterrupted { reportInterruption() }
    // What a value shows after an interrupt may be made of cells that were left out.
    if Cancellation.isRequested { return }
    guard mode == .shown else {
      kept = bundle.data
      return
    }
    var content: JSONValue = ["data": bundle.data, "metadata": [:]]
    if isResult { content.add("execution_count", .integer(count)) }
    wires.publish(isResult ? "execute_result" : "display_data", content, parent: parent)
    if let warning = bundle.warning { report(warning) }
  }

  func report(_ diagnostic: Diagnostic) {
    let renderer = DiagnosticRenderer(
      sources: machine?.sources ?? SourceSet(), isColoured: true, translator: translator)
    let text = renderer.text(diagnostic)
    guard diagnostic.severity == .error else {
      // Notebooks put what comes from standard error on red, which a note is not worth.
      return say(text, on: diagnostic.severity == .note ? "stdout" : "stderr")
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let cause = translator.text(diagnostic.message)
    fail(CellError(name: diagnostic.code, cause: cause, lines: Array(lines.dropLast())))
  }

  /// The cell was stopped by the person.
  func reportInterruption() {
    if error?.name == "X002" { return }
    let cause = translator.text("interrupted")
    fail(CellError(name: "X002", cause: cause, lines: [cause]))
  }

  /// Of several errors the first names them all.
  private func fail(_ other: CellError) {
    guard error != nil else {
      error = other
      return
    }
    error?.lines += other.lines
  }

  /// Writes to the person beside what programs show.
  func say(_ text: String, on stream: String = "stderr") {
    guard mode == .shown else { return }
    wires.publish("stream", ["name": .text(stream), "text": .text(text)], parent: parent)
  }

  /// Shows help in its forms.
  func show(forms: JSONValue) {
    guard mode == .shown else { return }
    wires.publish("display_data", ["data": forms, "metadata": [:]], parent: parent)
  }

  /// The cell has ended: what went wrong is told.
  func end() {
    guard let error, mode == .shown else { return }
    wires.publish("error", error.members, parent: parent)
  }
}
