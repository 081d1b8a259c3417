import CSystem
import Interpreter
import Syntax
import Tables
import Units

/// Entries of a session as a recipe: what they name and others bound becomes its parameters, each with the
/// type of its present value, and the last of them gives its value.
struct LiftedRecipe {
  /// The recipe as it is written.
  let text: String
  /// Statements that it needs beside it: used files, units, recipes.
  let preamble: String
  /// A built-in that it calls and that may not be called by recipes that others use.
  let reachingCall: String?

  /// A recipe of some of the statements of a session; `nil` when they compute nothing.
  init?(
    _ name: String, of chosen: Range<Int>, steps: [Entry], from words: String,
    adjustPath: (String) -> String
  ) {
    let all = steps.enumerated().flatMap { step, entry in
      entry.landed.map { (step: step, source: entry.source, landed: $0) }
    }
    var lift = Lift(
      taken: name, answers: AnswerUses(all.map(\.landed)),
      of: all.filter { chosen.contains($0.step) }.map(\.landed))
    for (position, item) in all.enumerated() where chosen.contains(item.step) {
      lift.add(item.landed, of: item.source, at: position)
    }
    guard let body = lift.body else { return nil }
    let parameters = lift.parameters.joined(separator: ", ")
    let lines =
      [
        "## Lifted from entries \(words) of a session of Tonne \(Version.tonne).",
        "recipe \(name)(\(parameters)) {",
      ] + body + ["}"]
    let raw = lines.joined(separator: "\n") + "\n"
    text = format(Source(id: -1, name: name, bytes: Array(raw.utf8))) ?? raw
    reachingCall = lift.reachingCall
    let head = all.filter { $0.step < chosen.upperBound }
    preamble = head.compactMap { Self.beside($0.landed, $0.source, adjustPath) }.joined()
  }

  /// A statement that stands beside a recipe and not in it.
  private static func beside(
    _ landed: Entry.Landed, _ source: Source, _ adjustPath: (String) -> String
  ) -> String? {
    var edits = Edits(landed.statement.span, in: source)
    switch landed.statement.kind {
    case .use(let path, _):
      if case .file = UseTarget(path.text) {
        edits.replace(path.span, by: "\"\(adjustPath(path.text))\"", ifOther: path.text)
      }
    case .unit, .recipe: break
    default: return nil
    }
    return edits.text + "\n"
  }
}

/// Collects the lines of a recipe from statements that ran.
private struct Lift {
  private var names: ScriptNames
  private let answers: AnswerUses
  private var lines: [String] = []
  private var result: String?
  private var given: Set<ObjectIdentifier> = []
  /// The parameters as they are written.
  private(set) var parameters: [String] = []
  private(set) var reachingCall: String?

  init(taken: String, answers: AnswerUses, of chosen: [Entry.Landed]) {
    self.answers = answers
    names = ScriptNames(chosen)
    _ = names.fresh(taken)
  }

  /// The lines of the body; `nil` when nothing in it has a value.
  var body: [String]? { result.map { lines + [$0] } }

  mutating func add(_ landed: Entry.Landed, of source: Source, at position: Int) {
    switch landed.statement.kind {
    case .binding, .expression: break
    default: return
    }
    takeParameters(of: landed, at: position)
    reachingCall =
      reachingCall ?? Calls.all(in: landed).first { $0.builtin.needsRights }?.builtin.name
    var edits = Edits(landed.statement.span, in: source)
    names.rename(landed, at: position, answers, &edits)
    // What was to be the result was not the last.
    settle()
    if case .expression = landed.statement.kind {
      if answers.isUsed(position) {
        let name = names.invented("found")
        names.answers[position] = name
        lines.append("let \(name) = \(edits.text)")
        result = name
      } else {
        result = edits.text
        if !landed.hasValue { settle(keeps: true) }
      }
    } else {
      lines.append(edits.text)
      result = names.answers[position]
    }
  }

  /// An expression that no later line speaks of is left out, unless it acts, as `assert` does.
  private mutating func settle(keeps: Bool = false) {
    if keeps, let result { lines.append(result) }
    result = nil
  }

  /// What a statement names that none of the chosen ones bound.
  private mutating func takeParameters(of landed: Entry.Landed, at position: Int) {
    for expression in landed.statement.expressions {
      guard case .name(let name) = expression.kind,
        case .global(let global)? = landed.resolution.names[expression.id]
      else { continue }
      if name == Session.lastResult {
        takeAnswer(of: position, global)
      } else if !given.contains(ObjectIdentifier(global)), !names.knows(global) {
        given.insert(ObjectIdentifier(global))
        let parameter = names.fresh(name)
        names.give(parameter, to: global)
        parameters.append("\(parameter): \(Self.type(of: global.value))")
      }
    }
  }

  /// The last result of an entry that is not among the chosen ones.
  private mutating func takeAnswer(of position: Int, _ global: Module.Global) {
    guard let source = answers.source(of: position), names.answers[source] == nil else { return }
    let parameter = names.invented("given")
    names.answers[source] = parameter
    parameters.append("\(parameter): any")
  }

  private static func type(of value: Value?) -> String {
    switch value {
    case .number?: "num"
    case .quantity(let quantity)?: quantity.measure.unit.map { "num[\($0)]" } ?? "num"
    case .flag?: "flag"
    case .text?: "text"
    case .range?: "range"
    case .region?: "region"
    case .list?: "list"
    case .column?, .vector?: "col"
    case .table?: "table"
    case .formula?: "formula"
    case .function?: "function"
    case .result(let result)?: result.kind == .weights ? "weights" : "result"
    case .nothing?, .missing?, .module?, nil: "any"
    }
  }
}

extension Prompt {
  /// Shows the entries that worked, with their numbers.
  func showLines() {
    guard !state.steps.isEmpty else { return say("no entries yet") }
    let width = "\(state.steps.count)".count
    let rows = state.steps.enumerated().flatMap { index, step -> [String] in
      let number = "\(index + 1)"
      let margin = String(repeating: " ", count: width)
      return step.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
        let head = $0.offset == 0 ? margin.dropFirst(number.count) + number : margin[...]
        return "\(head)  \($0.element)\n"
      }
    }
    output.showText(rows.joined())
  }

  /// Makes a recipe of entries: it is shown, holds in the session, and is written into a file if one is
  /// named.
  func lift(_ words: String) {
    let parts = words.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count >= 2, isName(parts[0]) else {
      return output.report(
        .commandNeeds("recipe", "a name and entries, as in `:recipe study 3-9`"))
    }
    let (name, lines) = (parts[0], parts[1])
    let count = state.steps.count
    let ends = lines.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
      first >= 1, first <= last, last <= count
    else { return output.report(.noSuchLines(lines, count: count)) }
    let path = parts.count > 2 ? parts[2] : nil
    if let path, tonne_exists(path) { return output.report(.recipeExists(path)) }
    let prefix = RelativePath.from(ProgramFile.folder(of: path ?? ""))
    guard
      let lifted = LiftedRecipe(
        name, of: (first - 1)..<last, steps: state.steps.map(\.entry), from: lines,
        adjustPath: prefix.adjusted)
    else { return output.report(.nothingToLift(lines)) }
    output.showText(lifted.text)
    guard enter(lifted.text) == .done else { return }
    if let call = lifted.reachingCall { output.report(.liftReaches(name, call)) }
    if let path { write(lifted, to: path) }
  }

  private func write(_ lifted: LiftedRecipe, to path: String) {
    let head = "lang \"\(Version.language)\"\n\n"
    let text = head + (lifted.preamble.isEmpty ? "" : lifted.preamble + "\n") + lifted.text
    let bytes = Array(text.utf8)
    let error = bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
    guard error == 0 else { return output.report(.unwritable(path, error: error)) }
    say("wrote \(path)")
  }

  private func isName(_ text: String) -> Bool {
    let parsed = parse(Source(id: -1, name: "", bytes: Array("recipe \(text)() = 1".utf8)))
    guard parsed.diagnostics.isEmpty, parsed.program.statements.count == 1,
      case .recipe(let recipe) = parsed.program.statements[0].kind
    else { return false }
    return recipe.name.text == text
  }
}
