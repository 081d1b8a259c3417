/// The pages of the error catalogue.
package enum ErrorPage {
  /// All codes with their titles, for the terminal.
  static func list(_ translator: Translator) -> String {
    var lines: [String] = []
    for area in ErrorCatalog.areas {
      if !lines.isEmpty { lines.append("") }
      lines.append(translator.text(whole: area.title))
      lines += area.records.map { "  \($0.code)  \(translator.text(whole: $0.title))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What `tonne explain` shows of a code.
  package static func text(of record: ErrorRecord, _ translator: Translator) -> String {
    var lines = [
      "\(record.code): \(translator.text(whole: record.title))", "",
      translator.text(whole: record.explanation),
    ]
    switch record.sample {
    case .none(let reason): lines += ["", translator.text(whole: reason)]
    case .program(let program, let files, let words):
      for file in files { lines += ["", "\(file.name):"] + indented(file.shown) }
      lines += ["", "\(ErrorRecord.programName):"] + indented(program)
      lines += ["", "tonne \(words.joined(separator: " ")):"]
      lines += indented(Array(shown(record.code, translator).utf8))
    case .entries(let entries, let files):
      for file in files { lines += ["", "\(file.name):"] + indented(file.shown) }
      lines += [""] + indented(atPrompt(entries))
      lines += [""] + indented(Array(shown(record.code, translator).utf8))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page of all codes: `docs/errors.md` in English.
  package static func markdown(_ translator: Translator) -> String {
    let about: [Phrase] = [
      "Every message has a code that stays the same. `tonne explain U102` shows what stands here.",
      "This page is generated: `make docs` writes it anew from the records of the codes.",
    ]
    var lines = ["# \(translator.text("Errors"))", ""] + about.map(translator.text) + [""]
    for area in ErrorCatalog.areas {
      let title = translator.text(whole: area.title)
      lines.append("* [\(area.letters): \(title)](#\(anchor(title)))")
    }
    for area in ErrorCatalog.areas {
      lines += ["", "## \(translator.text(whole: area.title))"]
      for record in area.records { lines += section(record, translator) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ record: ErrorRecord, _ translator: Translator) -> [String] {
    let title = translator.text(whole: record.title)
    let explanation = translator.text(whole: record.explanation)
    let head = translator.language == .chinese ? "**\(title)。**" : "**\(title).** "
    var lines = ["", "### \(record.code)", "", head + explanation]
    switch record.sample {
    case .none(let reason): lines += ["", translator.text(whole: reason)]
    case .program(let program, let files, let words):
      for file in files { lines += ["", "`\(file.name)`:"] + fenced(file.shown) }
      lines += fenced(program)
      if words != [ErrorRecord.programName] {
        let command = Phrase(verbatim: words.joined(separator: " "))
        lines += ["", translator.text("With `tonne \(command)`:")]
      }
      lines += fenced(Array(shown(record.code, translator).utf8))
    case .entries(let entries, let files):
      for file in files { lines += ["", "`\(file.name)`:"] + fenced(file.shown) }
      lines += ["", "At the prompt:"] + fenced(atPrompt(entries))
      lines += fenced(Array(shown(record.code, translator).utf8))
    }
    return lines
  }

  /// The message that the sample of a code gives.
  private static func shown(_ code: String, _ translator: Translator) -> String {
    ErrorCatalog.text(of: code, translator.language) ?? ""
  }

  private static func atPrompt(_ entries: [String]) -> [UInt8] {
    Array((["tonne"] + entries.map { "tonne> \($0)" }).joined(separator: "\n").utf8)
  }

  private static func anchor(_ title: String) -> String {
    title.lowercased().split(separator: " ").joined(separator: "-")
  }

  private static func fenced(_ bytes: [UInt8]) -> [String] {
    ["", "```text"] + shownLines(bytes) + ["```"]
  }

  private static func indented(_ bytes: [UInt8]) -> [String] {
    shownLines(bytes).map { $0.isEmpty ? "" : "    \($0)" }
  }

  /// The lines of a text, cut where they are too long to read.
  private static func shownLines(_ bytes: [UInt8]) -> [String] {
    var lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { DisplayWidth.cut(DisplayWidth.visible(String($0)), to: 160) }
    if lines.last == "" { lines.removeLast() }
    return lines.isEmpty ? ["(empty)"] : lines
  }
}
