import Syntax

/// The parameters of the recipes and lambdas that the end of a text stands in, by its tokens alone.
///
/// A function is open from its signature to the `}` of its body or, where the body is an expression, to
/// the comma, the line end or the closing bracket behind it.
struct OpenParameters {
  /// Their names, outer before inner.
  var names: [String] { frames.flatMap { $0.functions.flatMap(\.parameters) + $0.parameters } }

  private var frames = [Frame()]

  /// What was opened by a bracket, or the text itself.
  private struct Frame {
    /// Whether the bracket holds the parameters of a function.
    var isSignature = false
    /// Those that stood there so far.
    var parameters: [String] = []
    /// The functions that begin in it and have not ended.
    var functions: [Function] = []
  }

  private struct Function {
    var parameters: [String]
    var body = Body.ahead
  }

  private enum Body { case ahead, expression, block }

  /// The parameters that hold behind some tokens.
  ///
  /// - Complexity: O(tokens).
  init(_ run: TokenRun, before end: Int) {
    for index in 0..<end { read(index, run) }
  }

  private var last: Int { frames.count - 1 }

  private mutating func read(_ index: Int, _ run: TokenRun) {
    switch run.kind(index) {
    case .leftParen, .leftBracket, .textStart:
      frames.append(Frame(isSignature: Self.opensSignature(index, run)))
    case .leftBrace:
      begin(.block)
      frames.append(Frame())
    case .rightParen, .rightBracket, .textEnd: close()
    case .rightBrace:
      close()
      if frames[last].functions.last?.body == .block { frames[last].functions.removeLast() }
    case .assign, .fatArrow: begin(.expression)
    case .comma:
      // The comma of `for name, value in` ends nothing.
      if run.kind(index - 2) != .for { frames[last].functions = [] }
    case .newline, .semicolon: frames[last].functions = []
    case .identifier:
      let isFirst = run.kind(index - 1) == .leftParen || run.kind(index - 1) == .comma
      if frames[last].isSignature, isFirst { frames[last].parameters.append(run.text(index)) }
    default: break
    }
  }

  private mutating func begin(_ body: Body) {
    let position = frames[last].functions.count - 1
    guard position >= 0, frames[last].functions[position].body == .ahead else { return }
    frames[last].functions[position].body = body
  }

  private mutating func close() {
    guard frames.count > 1 else { return }
    let closed = frames.removeLast()
    if closed.isSignature {
      frames[last].functions.append(Function(parameters: closed.parameters))
    }
  }

  private static func opensSignature(_ index: Int, _ run: TokenRun) -> Bool {
    guard run.kind(index) == .leftParen else { return false }
    if run.kind(index - 1) == .fn { return true }
    return run.kind(index - 1) == .identifier && run.kind(index - 2) == .recipe
  }
}
