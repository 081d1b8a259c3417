import Interpreter
import Syntax

/// The lines of a session that worked, as a script that gives the same.
///
/// A file binds a name once, so a name that was bound again becomes `x_2`; what `ans` meant gets a
/// name of its own; the seed of every random method is written out. References are found by what
/// the resolver found them to mean, not by their spelling.
struct SavedScript {
  private var names: ScriptNames
  private var lines: [String] = []
  private let seed: UInt64

  /// The script of entries that worked, in order.
  ///
  /// - Parameter adjustPath: turns a path that is relative to the session's folder into one that
  ///   is relative to the script's.
  static func text(
    of entries: [Entry], seed: UInt64, adjustPath: (String) -> String = { $0 }
  ) -> String {
    let statements = entries.flatMap { entry in entry.landed.map { (entry.source, $0) } }
    let answers = AnswerUses(statements.map(\.1))
    var script = SavedScript(statements.map(\.1), seed: seed)
    for (position, (source, landed)) in statements.enumerated() {
      script.add(landed, of: source, at: position, answers, adjustPath)
    }
    let header = [
      "# Saved from a session of Tonne \(Version.tonne) on \(LocalTime.now), seed \(seed).",
      "lang \"\(Version.language)\"", "",
    ]
    return (header + script.lines).joined(separator: "\n") + "\n"
  }

  private init(_ statements: [Entry.Landed], seed: UInt64) {
    names = ScriptNames(statements)
    self.seed = seed
  }

  private mutating func add(
    _ landed: Entry.Landed, of source: Source, at position: Int, _ answers: AnswerUses,
    _ adjustPath: (String) -> String
  ) {
    if case .lang = landed.statement.kind { return }
    var edits = Edits(landed.statement.span, in: source)
    names.rename(landed, at: position, answers, &edits)
    pinSeeds(landed, &edits)
    adjustPaths(landed, &edits, adjustPath)
    let text = edits.text
    for line in (landed.statement.documentation ?? "").split(
      separator: "\n", omittingEmptySubsequences: true)
    {
      lines.append("## \(line)")
    }
    guard answers.isUsed(position), case .expression = landed.statement.kind else {
      lines.append(text)
      return
    }
    let name = names.invented("ans")
    names.answers[position] = name
    lines.append("let \(name) = \(text)")
    lines.append(name)
  }

  /// Writes the seed into every call of a built-in that draws and was given none.
  private func pinSeeds(_ landed: Entry.Landed, _ edits: inout Edits) {
    for call in Calls.all(in: landed) {
      guard let position = call.builtin.parameters.firstIndex(where: { $0.name == "seed" }),
        !call.plan.parameters.contains(position)
      else { continue }
      let comma = call.arguments.count > (call.isPiped ? 1 : 0) ? ", " : ""
      edits.insert("\(comma)seed = \(seed)", beforeLast: ")", of: call.span)
    }
  }

  /// Rewrites the paths of files that are written out as texts.
  private func adjustPaths(
    _ landed: Entry.Landed, _ edits: inout Edits, _ adjust: (String) -> String
  ) {
    if case .use(let path, _) = landed.statement.kind, case .file = UseTarget(path.text) {
      edits.replace(path.span, by: Self.quoted(adjust(path.text)), ifOther: path.text)
    }
    for call in Calls.all(in: landed) {
      for (argument, parameter) in zip(call.arguments, call.plan.parameters) {
        guard let paths = call.builtin.parameters[parameter].paths else { continue }
        adjustPaths(in: argument.value, paths, &edits, adjust)
      }
    }
  }

  /// Rewrites what stands in an argument and is a path.
  private func adjustPaths(
    in value: Expr, _ paths: BuiltinParameter.Paths, _ edits: inout Edits,
    _ adjust: (String) -> String
  ) {
    if case .listed = paths, case .list(let items) = value.kind {
      for item in items { adjustPaths(in: item.value, paths, &edits, adjust) }
    }
    guard case .text(let parts) = value.kind, parts.count == 1, case .literal(let text) = parts[0],
      text.firstRange(of: "://") == nil
    else { return }
    var scheme = ""
    switch paths {
    case .file: break
    case .address: if text.hasPrefix("sqlite:") { scheme = "sqlite:" }
    case .listed(let isPath): guard isPath(text) else { return }
    }
    let changed = scheme + adjust(String(text.dropFirst(scheme.count)))
    if changed != text { edits.replace(value.span, by: Self.quoted(changed)) }
  }

  private static func quoted(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if character == "\"" || character == "\\" || character == "{" { escaped.append("\\") }
      escaped.append(character)
    }
    return "\"\(escaped)\""
  }
}
