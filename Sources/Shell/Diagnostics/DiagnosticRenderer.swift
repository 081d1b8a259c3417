package import Syntax

/// Turns diagnostics into the text that people read.
package struct DiagnosticRenderer {
  /// The texts that spans point into.
  package var sources: SourceSet
  /// Whether to write colours.
  package var isColoured: Bool
  /// Cells of a line; longer source lines are cut around the place.
  package var width: Int

  /// Says messages in the reader's language.
  package var translator: Translator

  /// A renderer.
  package init(
    sources: SourceSet, isColoured: Bool = false, width: Int = 100,
    translator: Translator = .english
  ) {
    self.sources = sources
    self.translator = translator
    self.isColoured = isColoured
    self.width = max(40, width)
  }

  /// The message with its source lines, notes and mend, ending in a line end.
  package func text(_ diagnostic: Diagnostic) -> String {
    let ink = Ink(isOn: isColoured)
    let role = diagnostic.severity.role
    let marks = marks(of: diagnostic)
    let gutter = gutterWidth(marks)
    var lines = [header(diagnostic, ink)]
    for (position, group) in grouped(marks).enumerated() {
      guard let first = group.first, let source = sources[first.span] else { continue }
      let arrow = position == 0 ? "-->" : ":::"
      let margin = String(repeating: " ", count: gutter + 1)
      lines.append("\(ink(.gutter, margin + arrow)) \(place(first.span, source))")
      let excerpt = Excerpt(
        source: source, marks: group, gutter: gutter, ink: ink, role: role,
        width: max(20, width - gutter - 4))
      lines += excerpt.lines()
    }
    let margin = marks.isEmpty ? "  " : String(repeating: " ", count: gutter + 2)
    for note in diagnostic.notes {
      lines.append(
        ink(.gutter, margin + "=") + " " + indented(translator.text(note), by: margin + "  "))
    }
    if let mend = diagnostic.mend {
      lines.append(
        margin + ink(.mend, translator.text("help:")) + " "
          + indented(translator.text(mend), by: margin + "      "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func header(_ diagnostic: Diagnostic, _ ink: Ink) -> String {
    var word = translator.text(diagnostic.severity.word)
    let inside = [diagnostic.code, diagnostic.kind ?? ""].filter { !$0.isEmpty }
    if !inside.isEmpty { word += "[\(inside.joined(separator: " "))]" }
    let message = ink(.strong, ": " + indented(translator.text(diagnostic.message), by: "  "))
    return ink(diagnostic.severity.role, word) + message
  }

  /// Path, line and column; columns are counted in cells from 1, as the caret stands.
  private func place(_ span: Span, _ source: Source) -> String {
    let line = source.line(at: span.start)
    let cell = ExcerptLine(source, line: line).cell(at: span.start)
    return "\(DisplayWidth.visible(source.name)):\(line + 1):\(cell + 1)"
  }

  private func marks(of diagnostic: Diagnostic) -> [Mark] {
    var marks = [
      Mark(span: diagnostic.span, text: diagnostic.label.map(translator.text), isPrimary: true)
    ]
    for label in diagnostic.labels {
      marks.append(Mark(span: label.span, text: translator.text(label.text), isPrimary: false))
    }
    return marks.filter { sources[$0.span] != nil }
  }

  /// The marks by source, in the order in which the sources come up.
  private func grouped(_ marks: [Mark]) -> [[Mark]] {
    var groups: [[Mark]] = []
    for mark in marks {
      if let known = groups.firstIndex(where: { $0[0].span.source == mark.span.source }) {
        groups[known].append(mark)
      } else {
        groups.append([mark])
      }
    }
    return groups
  }

  private func gutterWidth(_ marks: [Mark]) -> Int {
    let numbers = marks.map { mark in (sources[mark.span]?.line(at: mark.span.start) ?? 0) + 1 }
    return "\(numbers.max() ?? 1)".utf8.count
  }

  /// A text whose further lines stand under its first, without passwords that it may repeat.
  private func indented(_ text: String, by margin: String) -> String {
    Secrets.masked(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { DisplayWidth.cut(DisplayWidth.visible(String($0.prefix(4_000))), to: 1_000) }
      .joined(separator: "\n" + margin)
  }
}

extension Diagnostic.Severity {
  fileprivate var word: Phrase {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  fileprivate var role: Ink.Role {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
