import Interpreter
import Syntax
import Tables

/// Evaluates pieces of text over samples of a session's tables, silently, without effects and with
/// little fuel: what a completion needs to know of values.
final class Sampler {
  /// How many rows of each table are kept.
  static let rowLimit = 64
  /// How many calls and rounds one piece of text may take.
  static let fuel = 20_000

  private let context: CompletionContext
  private let machine: Machine
  private let module: Module

  init(_ context: CompletionContext) {
    self.context = context
    machine = Machine(registry: context.registry, output: Silence(), options: RunOptions())
    machine.rehearsal = Understudy(rowLimit: 10_000)
    module = Module(
      name: context.module.name, folder: context.module.folder, isRestricted: false,
      units: context.module.units)
    module.recipes = context.module.recipes
    module.uses = context.module.uses
  }

  /// The value of the last expression of a text; `nil` when it has none or fails. A text that begins
  /// with `|>` goes on with the last result.
  func value(of text: String) -> Value? {
    let begins = text.utf8.starts(with: "|>".utf8)
    let source = machine.sources.add(
      name: "<input>", bytes: Array(begins ? "ans \(text)".utf8 : text.utf8))
    let parsed = parse(source)
    guard let last = parsed.program.statements.last, case .expression(let wanted) = last.kind else {
      return nil
    }
    addNames(of: source)
    let pieces = Pieces(
      parsed.program, machine: machine, module: module, allowsShadowing: true)
    machine.fuel = Self.fuel
    defer { machine.discard() }
    do throws(Stop) { return try pieces.value(of: wanted) } catch { return nil }
  }

  /// Samples the values whose names stand in a text.
  private func addNames(of source: Source) {
    for token in lex(source).tokens where token.kind == .identifier {
      let name = source.text(Span(source: source.id, start: token.start, end: token.end))
      guard module.globals[name] == nil, let value = context.module.globals[name]?.value else {
        continue
      }
      let global = Module.Global(span: .none)
      global.value = value.sampled(rows: Self.rowLimit)
      module.globals[name] = global
    }
  }
}

/// Takes what is shown and reported, and keeps nothing of it.
final class Silence: Output {
  func show(_ value: Value) {}
  func report(_ diagnostic: Diagnostic) {}
}

extension Value {
  /// The value with at most so many rows of a table.
  func sampled(rows limit: Int) -> Value {
    guard case .table(let table) = self, table.rowCount > limit else { return self }
    guard let head = try? table.head(limit) else { return self }
    return .table(head)
  }
}
