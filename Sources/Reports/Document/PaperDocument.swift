/// What a file for a paper holds, from the top: tables alone, or a report.
package struct PaperDocument: Sendable {
  /// The title of the whole.
  package var title: String?
  /// Who wrote it.
  package var author: String?
  /// What stands in it.
  package var blocks: [PaperBlock]
  /// Says the words of tables in the language of the document.
  package var translator: Translator
  /// Whether each table tells where its numbers come from.
  package var tellsOrigins: Bool

  /// A document.
  package init(
    title: String? = nil, author: String? = nil, blocks: [PaperBlock], translator: Translator,
    tellsOrigins: Bool = false
  ) {
    self.title = title
    self.author = author
    self.blocks = blocks
    self.translator = translator
    self.tellsOrigins = tellsOrigins
  }

  /// The tables in order.
  package var tables: [PaperTable] {
    blocks.compactMap {
      if case .table(let table) = $0 { return table }
      return nil
    }
  }

  /// The language tag of its text.
  var languageTag: String { translator.language == .chinese ? "zh-CN" : "en" }

  /// `Table 2. Title`, in Chinese `表 2  Title`: the label and what follows it.
  func caption(of table: PaperTable) -> (label: String, text: String)? {
    guard table.hasCaption else { return nil }
    return (table.number.map { translator.text("Table \($0)") } ?? "", table.title ?? "")
  }

  /// The same for a figure.
  func caption(of figure: PaperFigure) -> (label: String, text: String)? {
    guard figure.number != nil || figure.title != nil else { return nil }
    return (figure.number.map { translator.text("Figure \($0)") } ?? "", figure.title ?? "")
  }

  /// A caption as one text.
  func line(_ caption: (label: String, text: String)) -> String {
    if caption.label.isEmpty { return caption.text }
    if caption.text.isEmpty { return caption.label }
    return translator.language == .chinese
      ? "\(caption.label)　\(caption.text)" : "\(caption.label). \(caption.text)"
  }

  /// What stands before the notes of a table.
  var notesWord: String { translator.text("Notes:") }
}

/// A part of a document.
package enum PaperBlock: Sendable {
  /// A heading; 1 is the highest level.
  case heading(Int, [PaperRun])
  /// A paragraph.
  case paragraph([PaperRun])
  /// A list, with numbers or without.
  case list([[PaperRun]], isNumbered: Bool)
  /// Lines of code.
  case code(String)
  /// A table.
  case table(PaperTable)
  /// A picture.
  case figure(PaperFigure)
}

/// A stretch of text of one look.
package struct PaperRun: Hashable, Sendable {
  /// The text.
  package var text: String
  /// Whether it is bold.
  package var isStrong = false
  /// Whether it is in italics.
  package var isEmphasised = false
  /// Whether it is code.
  package var isCode = false

  /// Plain text.
  package init(_ text: String) { self.text = text }
}
