package import Wording

/// What a page for the screen shows of a value: its pictures and its tables.
package struct ViewDocument: Sendable {
  /// A part of the page, in order.
  package enum Block: Sendable {
    /// A title over what follows.
    case heading(String)
    /// A picture.
    case figure(PaperFigure)
    /// A table, and how many rows the whole has.
    case table(PaperTable, rows: Int)
    /// A sentence for the reader.
    case remark(Phrase)
  }

  /// The title.
  package var title: String
  /// What stands in it.
  package var blocks: [Block]
  /// Says words in the language of the reader.
  package var translator: Translator

  /// A page.
  package init(title: String, blocks: [Block], translator: Translator) {
    self.title = title
    self.blocks = blocks
    self.translator = translator
  }
}
