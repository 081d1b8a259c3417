import CSystem
import Interpreter
import JSON
import Shell
import Syntax

/// Running cells.
extension Kernel {
  /// Runs a cell and answers; gives the requests behind it when it failed and their cells are not to run.
  func execute(_ request: WireMessage) -> [[[UInt8]]] {
    let content = request.content
    let code = content["code"]?.asText ?? ""
    let isSilent = content["silent"]?.asFlag ?? false
    let counts = !isSilent && (content["store_history"]?.asFlag ?? true)
    if counts { cells.append(code) }
    if !isSilent {
      wires.publish(
        "execute_input", ["code": .text(code), "execution_count": .integer(cells.count)],
        parent: request.headerBytes)
    }
    run(code, isSilent: isSilent, request)
    var reply: JSONValue
    var behind: [[[UInt8]]] = []
    if let error = output.error {
      reply = error.members
      reply.add("status", "error")
      // A client that waits for the answer sends what it has next behind it.
      if !isSilent, content["stop_on_error"]?.asFlag ?? true { behind = waitingRequests() }
    } else {
      reply = ["status": "ok", "payload": []]
      let asked = content["user_expressions"]?.members ?? []
      reply.add("user_expressions", .object(asked.map { JSONMember($0.name, look(at: $0.value)) }))
    }
    reply.add("execution_count", .integer(cells.count))
    self.reply("execute_reply", to: request, reply)
    return behind
  }

  private func run(_ code: String, isSilent: Bool, _ request: WireMessage) {
    let source = source(of: code, name: "[\(cells.count)]")
    output.begin(
      isSilent ? .silent : .shown, parent: request.headerBytes, count: cells.count,
      values: Self.values(in: source))
    let progress = isSilent ? nil : progress(for: request)
    progress?.begin()
    switch Self.first(of: code) {
    case "?": answer(code)
    case ":":
      let start = Int32(clamping: source.bytes.prefix { $0 <= 0x20 }.count)
      let name = code.drop { $0.isWhitespace || $0 == ":" }.prefix { !$0.isWhitespace }
      let span = Span(source: source.id, start: start, end: start + 1)
      output.report(.promptCommand(String(name), at: span))
    default:
      if session.enter(source).outcome == .interrupted { output.reportInterruption() }
    }
    progress?.end()
    output.end()
  }

  /// The text of a cell; one that starts with `|>` goes on from the last result.
  private func source(of code: String, name: String) -> Source {
    let bytes = Array(code.utf8)
    let whole = startsWithPipe(bytes) ? Array("\(Session.lastResult) ".utf8) + bytes : bytes
    return machine.sources.add(name: name, bytes: whole)
  }

  /// How many values stand alone in a program that ends with one; `nil` for others.
  private static func values(in source: Source) -> Int? {
    let alone = parse(source).program.statements.map { statement in
      if case .expression = statement.kind { true } else { false }
    }
    return alone.last == true ? alone.filter { $0 }.count : nil
  }

  private static func first(of code: String) -> Character? {
    code.first { !$0.isWhitespace }
  }

  // MARK: Questions

  /// Answers `?name`, `??name` and `?"words"`.
  private func answer(_ code: String) {
    let question = code.split { $0.isWhitespace || $0 == "?" }.joined(separator: " ")
    let isFull = code.drop { $0.isWhitespace }.hasPrefix("??")
    guard !question.isEmpty else {
      return output.report(.noHelp("", near: []))
    }
    switch helpForms(helpDesk.answer(to: question), isFull: isFull) {
    case .success(let forms): output.show(forms: forms)
    case .failure(let diagnostic): output.report(diagnostic)
    }
  }

  // MARK: Expressions beside a cell

  /// The value of an expression that a client asks for beside a cell, which leaves no trace.
  private func look(at expression: JSONValue) -> JSONValue {
    let names = session.module.names
    let answer = session.answer
    defer {
      session.module.restore(names)
      session.setAnswer(answer)
    }
    let source = machine.sources.add(
      name: "<expression>", bytes: Array((expression.asText ?? "").utf8))
    output.begin(.kept, parent: [], count: cells.count, values: nil)
    if session.enter(source).outcome == .interrupted { output.reportInterruption() }
    guard let error = output.error else {
      return ["status": "ok", "data": output.kept ?? [:], "metadata": [:]]
    }
    var members = error.members
    members.add("status", "error")
    return members
  }
}
