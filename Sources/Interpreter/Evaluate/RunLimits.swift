import CSystem
import Syntax

/// What a program, or an entry at the prompt, may use at most.
package struct RunLimits: Sendable, Equatable {
  /// A limit as it is meant and as it was written.
  package struct Amount: Sendable, Equatable {
    /// Nanoseconds, or bytes.
    package var amount: UInt64
    /// As it stands in messages: `10s`, `2GB`.
    package var text: String

    /// A limit.
    package init(_ amount: UInt64, text: String) {
      self.amount = amount
      self.text = text
    }
  }

  /// How long it may run.
  package var time: Amount?
  /// How much memory it may hold.
  package var memory: Amount?
  /// How deep recipes and lambdas may call each other.
  package var calls: Int?
  /// The most that `calls` can be.
  package static let mostCalls = 10_000

  /// No limits.
  package init() {}
}

extension Machine {
  /// Does something while the clock and the memory are watched, unless that is going on already.
  func watchingLimits<Value>(_ body: () -> Value) -> Value {
    let (time, memory) = (options.limits.time?.amount ?? 0, options.limits.memory?.amount ?? 0)
    guard time > 0 || memory > 0, tonne_watch_limits(time, Int(clamping: memory)) else {
      return body()
    }
    defer {
      tonne_end_limits()
      tonne_forget_limit()
    }
    return body()
  }

  /// What to say of a stop when it was a limit that caused it; `nil` for Ctrl-C and failures.
  func limitReached(_ stop: Stop, at span: Span) -> Diagnostic? {
    guard case .interrupted = stop else { return nil }
    let reached = Int(tonne_limit_reached())
    defer { if reached != Int(TONNE_LIMIT_NONE) { tonne_forget_limit() } }
    switch reached {
    case Int(TONNE_LIMIT_TIME): return .timeIsOver(options.limits.time?.text ?? "", at: span)
    case Int(TONNE_LIMIT_MEMORY):
      return .memoryIsFull(options.limits.memory?.text ?? "", at: span)
    default: return nil
    }
  }

  /// What to say of calls that are nested too deeply.
  func tooDeep(at span: Span) -> Diagnostic {
    options.limits.calls.map { .deeperThan($0, at: span) } ?? .tooDeep(at: span)
  }
}

extension Diagnostic {
  static func timeIsOver(_ limit: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "X060", "this was stopped at the time limit of \(limit)", at: span,
      mend: "allow more when you start: `tonne --limit time=1h …`")
  }

  static func memoryIsFull(_ limit: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "X061", "this was stopped at the memory limit of \(limit)", at: span,
      mend: "keep fewer rows or columns at a time, or allow more: `tonne --limit memory=8GB …`")
  }

  static func deeperThan(_ calls: Int, at span: Span) -> Diagnostic {
    Diagnostic(
      "X062", "calls are nested deeper than the limit of \(calls)", at: span,
      mend: "allow more when you start: `tonne --limit depth=1000 …`")
  }
}
