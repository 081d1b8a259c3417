import CSystem
import Interpreter
import Syntax

extension Prompt {
  /// `:record FILE` begins, `:record` alone ends.
  func record(_ path: String, replaces: Bool) {
    guard !path.isEmpty else { return endRecord() }
    if !replaces, tonne_exists(path) { return output.report(.recordExists(path)) }
    let transcript = Transcript(path: path)
    if !replaces, tonne_exists(transcript.figures) {
      return output.report(.recordExists(transcript.figures))
    }
    if output.transcript != nil { endRecord() }
    let error = transcript.start(seed: options.seed, packages: session.usedPackages)
    guard error == 0 else { return output.report(.noRecord(path, error: error)) }
    output.transcript = transcript
    say("what is entered from here on goes into \(path); :record ends it")
  }

  private func endRecord() {
    guard let transcript = output.transcript else {
      return output.report(.commandNeeds("record", "the name of a file"))
    }
    output.transcript = nil
    let count = transcript.count
    say("recorded \(count) \(count == 1 ? "entry" : "entries") in \(transcript.path)")
    let figures = transcript.figureCount
    guard figures > 0 else { return }
    say(
      figures == 1
        ? "its figure lies in \(transcript.figures)"
        : "its \(figures) figures lie in \(transcript.figures)")
  }

  /// Puts an entry that has run into the file; where that fails the record ends, and it is said.
  func finishRecord() {
    guard let transcript = output.transcript else { return }
    transcript.note(session.usedPackages)
    let error = transcript.finish()
    if transcript.lacksPictures, !hasSaidDrawings {
      hasSaidDrawings = true
      say("the record has drawings in characters, since gnuplot draws no figure here")
    }
    guard error != 0 else { return }
    output.transcript = nil
    output.report(.noRecord(transcript.failedPath, error: error))
  }
}
