package import Interpreter
package import Syntax
import Threading

/// Writes shown values to standard output and messages to standard error.
///
/// Confined to the evaluating thread.
package final class ConsoleOutput: Output {
  private enum Last { case nothing, line, block }

  private let streams: any Streams
  private let sink: ByteSink
  private var renderer: ValueRenderer
  private let isQuiet: Bool
  private let languages: Languages
  private let startLanguage: Language
  /// Says messages in the reader's language.
  package private(set) var translator: Translator
  private var isColoured: Bool
  private var pages = false
  /// Shows how far a long computation has come.
  package private(set) var progress: ProgressLine?
  private var last = Last.nothing
  /// Takes what is shown and said as well, while a session is recorded.
  package var transcript: Transcript?
  /// Whether values are shown; examples in comments are run without.
  package var showsValues = true
  /// Where the texts behind spans are found.
  package weak var machine: Machine? {
    didSet {
      renderer.sourceText = { [weak machine] span in
        machine?.sources[span].map { $0.text(span) }
      }
    }
  }

  /// An output for a command's options.
  package init(streams: any Streams, options: CommandOptions, languages: Languages) {
    self.streams = streams
    self.languages = languages
    startLanguage = options.shownLanguage
    translator = languages.translator(options.shownLanguage)
    isQuiet = options.isQuiet
    isColoured = streams.isErrorTerminal && (streams.environment("NO_COLOR") ?? "").isEmpty
    // What a value shows after Ctrl-C may be made of cells that were left out.
    sink = ByteSink { Cancellation.isRequested || streams.writeOutput($0) }
    renderer = ValueRenderer(options.format)
    renderer.showsUnits = options.showsUnits
    renderer.showsNotes = !options.isQuiet
    renderer.translator = translator
    renderer.showsPictures = streams.isOutputTerminal && streams.showsPictures
    fitScreen(settings: PromptSettings())
    if streams.isErrorTerminal { progress = ProgressLine(streams) }
  }

  /// Cells of a line.
  package var columns: Int { streams.width > 0 ? streams.width : 80 }

  private var messageWidth: Int {
    streams.isErrorTerminal && streams.width > 0 ? streams.width : 100
  }

  /// The screen may have another size than before.
  private func fitScreen(settings: PromptSettings) {
    guard streams.isOutputTerminal, renderer.format == .text else { return }
    let width = settings.width > 0 ? settings.width : columns
    renderer.width = width
    renderer.cellLimit = max(12, min(60, width / 2))
  }

  /// Shows things as the settings of the prompt say.
  package func apply(_ settings: PromptSettings) {
    self.settings = settings
    renderer.maxRows = settings.rows
    renderer.digits = settings.digits
    let language = settings.language ?? startLanguage
    if language != translator.language { translator = languages.translator(language) }
    renderer.translator = translator
    pages = settings.usesPager && streams.isOutputTerminal
    isColoured =
      settings.isColoured && streams.isErrorTerminal
      && (streams.environment("NO_COLOR") ?? "").isEmpty
    fitScreen(settings: settings)
  }

  private var settings = PromptSettings()

  /// A new entry begins: nothing stands before it.
  package func startEntry() {
    last = .nothing
    fitScreen(settings: settings)
  }

  /// Writes a text for people, through the pager where it is taller than the screen.
  package func showText(_ text: String) { showBlock(Array(text.utf8)) }

  /// Writes a line for people beside what programs show.
  package func say(_ phrase: Phrase) {
    progress?.hide()
    streams.writeError(
      Folded.lines(translator.text(phrase), to: messageWidth).map { $0 + "\n" }.joined())
  }

  /// Writes a value with all its rows.
  package func showAll(_ value: Value) {
    var whole = renderer
    whole.maxRows = .max
    write(value, with: whole)
  }

  private func write(_ value: Value, with renderer: ValueRenderer) {
    progress?.hide()
    guard pages else {
      renderer.write(value, to: sink)
      sink.flush()
      return
    }
    var bytes: [UInt8] = []
    let buffer = ByteSink {
      bytes += $0
      return true
    }
    renderer.write(value, to: buffer)
    buffer.flush()
    showBlock(bytes)
  }

  private func showBlock(_ bytes: [UInt8]) {
    let height = streams.height
    if pages, height > 0, !Cancellation.isRequested,
      ScreenLines.count(bytes, width: columns) >= height, page(bytes)
    {
      return
    }
    sink.write(bytes)
    sink.flush()
  }

  private func page(_ bytes: [UInt8]) -> Bool {
    guard let progress else { return streams.page(bytes) }
    return progress.hold { streams.page(bytes) }
  }

  /// Whether the reader of standard output has gone, so that there is nobody to compute for.
  package var isClosed: Bool { sink.isClosed }

  /// Writes a value that stands alone.
  package func show(_ value: Value) {
    if case .nothing = value { return }
    guard showsValues, !sink.isClosed else { return }
    let isBlock = renderer.isBlock(value)
    if renderer.format != .json, last == .block || (isBlock && last == .line) {
      sink.write("\n")
    }
    last = isBlock ? .block : .line
    write(value, with: renderer)
    if transcript != nil, !Cancellation.isRequested {
      let bytes = markdown(value)
      if !Cancellation.isRequested { transcript?.show(bytes) }
    }
    if sink.isClosed { streams.stopComputing() }
  }

  /// A value as a record holds it, tables with the rows that the screen shows.
  private func markdown(_ value: Value) -> [UInt8] {
    var plain = renderer
    plain.format = .markdown
    plain.cutsMarkdown = true
    plain.linkOfPicture = { [transcript, translator] result in
      guard let svg = result.pictureFile() else {
        if result.drawing(columns: 80) != nil { transcript?.lacksPictures = true }
        return nil
      }
      return transcript?.keep(svg, title: translator.text(result.title))
    }
    var bytes: [UInt8] = []
    let buffer = ByteSink {
      bytes += $0
      return true
    }
    plain.write(value, to: buffer)
    buffer.flush()
    return bytes
  }

  /// Writes a message.
  package func report(_ diagnostic: Diagnostic) {
    report(diagnostic, in: machine?.sources ?? SourceSet())
  }

  /// Writes a message whose places belong to some texts.
  package func report(_ diagnostic: Diagnostic, in sources: SourceSet) {
    if isQuiet, diagnostic.severity != .error { return }
    progress?.hide()
    let renderer = DiagnosticRenderer(
      sources: sources, isColoured: isColoured, width: messageWidth, translator: translator)
    streams.writeError(renderer.text(diagnostic))
    guard let transcript else { return }
    let plain = DiagnosticRenderer(
      sources: sources, isColoured: false, width: 100, translator: translator)
    transcript.report(plain.text(diagnostic))
  }
}
