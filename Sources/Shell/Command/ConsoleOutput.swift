package import Interpreter
package import Syntax

/// Writes shown values to standard output and messages to standard error.
///
/// Confined to the evaluating thread.
package final class ConsoleOutput: Output {
  private enum Last { case nothing, line, block }

  private let streams: any Streams
  private let sink: ByteSink
  private var renderer: ValueRenderer
  private let isQuiet: Bool
  private let isColoured: Bool
  private let messageWidth: Int
  private var last = Last.nothing
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
  package init(streams: any Streams, options: CommandOptions) {
    self.streams = streams
    isQuiet = options.isQuiet
    isColoured = streams.isErrorTerminal && (streams.environment("NO_COLOR") ?? "").isEmpty
    messageWidth = streams.isErrorTerminal && streams.width > 0 ? streams.width : 100
    sink = ByteSink { streams.writeOutput($0) }
    renderer = ValueRenderer(options.format)
    renderer.showsUnits = options.showsUnits
    renderer.showsNotes = !options.isQuiet
    if streams.isOutputTerminal, options.format == .text {
      let width = streams.width > 0 ? streams.width : 80
      renderer.width = width
      renderer.cellLimit = max(12, min(60, width / 2))
    }
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
    renderer.write(value, to: sink)
    sink.flush()
    if sink.isClosed { streams.stopComputing() }
  }

  /// Writes a message.
  package func report(_ diagnostic: Diagnostic) {
    if isQuiet, diagnostic.severity != .error { return }
    let renderer = DiagnosticRenderer(
      sources: machine?.sources ?? SourceSet(), isColoured: isColoured, width: messageWidth)
    streams.writeError(renderer.text(diagnostic))
  }
}
