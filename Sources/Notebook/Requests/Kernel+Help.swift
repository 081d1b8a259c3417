import Interpreter
import JSON
import Shell
import Syntax

/// Help in the forms of a notebook.
extension Kernel {
  /// Answers what is asked for help about.
  var helpDesk: HelpDesk {
    HelpDesk(
      registry: machine.registry, module: session.module, sources: machine.sources,
      translator: translator)
  }

  /// An answer as text and Markdown, or why there is none.
  func helpForms(
    _ answer: HelpDesk.Answer, isFull: Bool
  ) -> Swift.Result<JSONValue, Diagnostic> {
    switch answer {
    case .builtin(let builtin, _):
      let text =
        isFull
        ? HelpPage.full(of: builtin, width: BundleMaker.width, translator)
        : HelpPage.brief(of: builtin, width: BundleMaker.width, translator)
      return .success(
        [
          "text/plain": .text(text),
          "text/markdown": .text(Self.plainFences(ReferencePage.text(of: builtin, translator))),
        ])
    case .recipe(let page): return .success(["text/plain": .text(page)])
    case .value(let name, let what):
      return .success(["text/plain": .text("\(name): \(translator.text(what))\n")])
    case .code(let record):
      return .success(["text/plain": .text(ErrorPage.text(of: record, translator))])
    case .builtins(let found):
      let rows = found.map { ($0.name, translator.text(whole: $0.summary)) }
      return .success(["text/plain": .text(Folded.rows(rows, to: BundleMaker.width))])
    case .nothing(let diagnostic): return .failure(diagnostic)
    }
  }

  /// Markdown whose blocks name no language: what turns notebooks into pages knows none called Tonne.
  private static func plainFences(_ text: String) -> String {
    text.replacing("```tonne\n", with: "```\n")
  }

  /// Answers what the word at the cursor is, or the call around it.
  func inspect(_ content: JSONValue) -> JSONValue {
    let code = content["code"]?.asText ?? ""
    let place = CodePlace(code, scalars: content["cursor_pos"]?.asInteger)
    let isFull = (content["detail_level"]?.asInteger ?? 0) > 0
    let words = InspectedWord.candidates(Array(code.utf8), at: place.bytes)
    for word in words {
      guard let answer = helpDesk.named(word),
        case .success(var forms) = helpForms(answer, isFull: isFull)
      else { continue }
      if case .value(let name, let what) = answer, let value = session.module.globals[name]?.value,
        ValueRenderer.holdsBlock(value, depth: 0)
      {
        let maker = BundleMaker(translator: translator)
        forms = [
          "text/plain": .text("\(name): \(translator.text(what))\n\n\(maker.plain(value))\n")
        ]
      }
      return ["status": "ok", "found": true, "data": forms, "metadata": [:]]
    }
    return ["status": "ok", "found": false, "data": [:], "metadata": [:]]
  }
}
