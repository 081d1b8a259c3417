import Analysis
import CSystem
import Interpreter

/// What Tab does.
extension Prompt {
  /// Completes the word before the cursor: by one candidate whole, by several as far as they agree;
  /// where that adds nothing they are listed.
  func complete(_ line: String, at cursor: Int) -> LineCompletion {
    let head = pending.isEmpty ? "" : pending + "\n"
    let before = String(decoding: Array(line.utf8).prefix(cursor), as: UTF8.self)
    let found = Completer(completionContext).complete(
      head + line, cursor: head.utf8.count + before.utf8.count)
    let start = found.replaced.lowerBound - head.utf8.count
    guard start >= 0, start <= cursor, !found.candidates.isEmpty else { return LineCompletion() }
    let typed = String(decoding: Array(before.utf8).suffix(cursor - start), as: UTF8.self)
    var change = LineCompletion()
    let common = Self.commonStart(of: found.candidates.map(\.text))
    if common.utf8.count > typed.utf8.count || found.candidates.count == 1 {
      change.erased = cursor - start
      change.inserted = common
    }
    if found.candidates.count > 1, common.utf8.count <= typed.utf8.count {
      change.listing = CandidateList.text(
        found.candidates, width: output.columns, output.translator)
    }
    return change
  }

  private var completionContext: CompletionContext {
    CompletionContext(
      registry: machine.registry, module: session.module,
      commands: PromptCommand.all.map {
        CompletionContext.Command(":\($0.name)", $0.summary, argument: $0.completes)
      },
      entries: { folder in
        let path = folder.isEmpty ? "." : folder
        return ProgramFile.names(in: path).map { name in
          CompletionContext.Entry(name, isFolder: tonne_is_folder("\(path)/\(name)"))
        }
      },
      packages: { [program] in program.packageNames })
  }

  /// The beginning that all texts share.
  static func commonStart(of texts: [String]) -> String {
    guard var common = texts.first.map({ Array($0) }) else { return "" }
    for text in texts.dropFirst() {
      let shared = zip(common, text).prefix { $0 == $1 }.count
      common.removeLast(common.count - shared)
    }
    return String(common)
  }
}

/// Candidates as they are listed below the line.
enum CandidateList {
  /// The most candidates that are listed.
  static let limit = 200

  /// Candidates in columns, or each with what is to say about it where they are few.
  static func text(
    _ candidates: [Candidate], width: Int, _ translator: Translator
  ) -> String {
    if candidates.count <= 12, candidates.contains(where: { !$0.detail.isEmpty }) {
      return Folded.rows(candidates.map { ($0.text, translator.text($0.detail)) }, to: width)
    }
    let shown = candidates.prefix(limit).map { DisplayWidth.visible($0.text) }
    let cells = min(width, (shown.map(DisplayWidth.of).max() ?? 1) + 2)
    let columns = max(1, width / max(1, cells))
    let rows = (shown.count + columns - 1) / columns
    var lines = (0..<rows).map { row in
      stride(from: row, to: shown.count, by: rows).map {
        DisplayWidth.filled(DisplayWidth.cut(shown[$0], to: cells - 1), to: cells)
      }.joined()
    }
    if candidates.count > limit {
      lines.append(translator.text("… \(candidates.count - limit) more"))
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
