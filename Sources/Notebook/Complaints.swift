import Shell
import Syntax

/// Says on standard error what is wrong with messages.
final class Complaints: Sendable {
  private let write: @Sendable (String) -> Void
  private let translator: Translator

  init(_ streams: any Streams, _ translator: Translator) {
    // Writing to standard error is safe from any thread.
    nonisolated(unsafe) let streams = streams
    write = { streams.writeError($0) }
    self.translator = translator
  }

  /// A message was dropped.
  func say(_ fault: MessageFault) {
    let renderer = DiagnosticRenderer(sources: SourceSet(), translator: translator)
    write(renderer.text(.dropped(fault)))
  }
}
