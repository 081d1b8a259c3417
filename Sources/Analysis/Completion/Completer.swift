import Interpreter
import Syntax
import Tables

/// Says what may be put in at a cursor: names, columns of the table at hand, arguments, choices.
///
/// The text is read as tokens up to the cursor, so it may be as unfinished as typing leaves it. What
/// a pipeline has made of its table is found out by evaluating it over a sample of rows, without
/// effects and with little fuel; so completion knows every verb without a word about any. What
/// cannot be evaluated yet offers the columns of all tables of the session.
package struct Completer {
  let context: CompletionContext

  /// A completer.
  package init(_ context: CompletionContext) { self.context = context }

  /// What may be put in at an offset, in bytes, of a text.
  ///
  /// - Complexity: O(bytes before the cursor + candidates), and evaluating the pipeline at hand on a
  ///   sample.
  package func complete(_ text: String, cursor: Int) -> Completions {
    let bytes = Array(text.utf8.prefix(max(0, cursor)))
    if let command = commandCompletions(bytes) { return command }
    return CompletionRun(context, Cursor(bytes)).completions()
  }
}

/// One completion: what it has found out so far.
final class CompletionRun {
  let context: CompletionContext
  let cursor: Cursor
  private(set) lazy var sampler = Sampler(context)

  init(_ context: CompletionContext, _ cursor: Cursor) {
    self.context = context
    self.cursor = cursor
  }

  func completions() -> Completions {
    switch cursor.place {
    case .text: textCompletions()
    case .unit: unitCompletions()
    default: Completions(replaced: cursor.replaced, candidates: candidates(cursor.place))
    }
  }

  private func candidates(_ place: CursorPlace) -> [Candidate] {
    switch place {
    case .nothing, .text, .unit: []
    case .region: regionCandidates()
    case .operand: fitting(sliceOffers + choiceOffers + argumentOffers + nameOffers)
    case .connective: fitting(connectives)
    case .stage: fitting(stageOffers)
    case .type: fitting(types)
    case .column: columnCandidates(tables: tablesAtHand(), isQuoted: false)
    case .member(let base): memberCandidates(of: base, isQuoted: false)
    case .quoted(.column): columnCandidates(tables: tablesAtHand(), isQuoted: true)
    case .quoted(.member(let base)): memberCandidates(of: base, isQuoted: true)
    case .quoted: []
    }
  }

  /// The candidates that fit what was typed.
  func fitting(_ offers: [Offer]) -> [Candidate] {
    Matching.filter(offers, typed: cursor.typed) { $0.name }.map { $0.make() }
  }

  /// The value of some bytes before the cursor, over samples.
  func value(of piped: Bracket.Piped) -> Value? {
    switch piped {
    case .last: context.module.globals["ans"]?.value
    case .bytes(let range): sampler.value(of: cursor.run.text(range))
    }
  }

  private var types: [Offer] {
    [
      "any", "col", "flag", "formula", "function", "list", "num", "range", "region", "result",
      "table", "text", "weights",
    ].map { Offer(Candidate($0, .type)) }
  }

  private var connectives: [Offer] {
    ["and", "else", "in", "or", "to"].map { Offer(Candidate($0, .keyword)) }
  }
}
