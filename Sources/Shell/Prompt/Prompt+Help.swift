import Interpreter
import Syntax
import Tables

/// `?name`, `??name` and `?"text"`.
extension Prompt {
  /// Answers a question.
  func help(_ question: String) {
    let isFull = question.hasPrefix("??")
    let text = ConfigFile.trimmed(String(question.drop { $0 == "?" }))
    if text.isEmpty { return showHelp() }
    let desk = HelpDesk(
      registry: machine.registry, module: session.module, sources: machine.sources,
      translator: output.translator)
    switch desk.answer(to: text) {
    case .builtin(let builtin, let other):
      if let other { say("Tonne's word for `\(other)` is `\(builtin.name)`:") }
      let width = output.columns
      output.showText(
        isFull
          ? HelpPage.full(of: builtin, width: width, output.translator)
          : HelpPage.brief(of: builtin, width: width, output.translator))
    case .recipe(let page): output.showText(page)
    case .value(let name, let what): say("\(name): \(what)")
    case .code(let record): output.showText(ErrorPage.text(of: record, output.translator))
    case .builtins(let found): showRows(found.map { ($0.name, Phrase(word: $0.summary)) })
    case .nothing(let diagnostic): output.report(diagnostic)
    }
  }
}
