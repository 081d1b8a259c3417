/// A table as journals print it: a caption above, three rules, notes below.
///
/// It knows neither the language nor methods: whoever makes it has turned numbers into texts. The
/// writers of all formats, and `compare` at the prompt, show the same cells.
package struct PaperTable: Sendable {
  /// What stands behind the word "Table": `2`, `A1`.
  package var number: String?
  /// The caption.
  package var title: String?
  /// The rows of the head, from the top.
  package var heads: [[PaperHead]]
  /// Where the cells of each column stand.
  package var alignments: [PaperAlignment]
  /// The rows below the head.
  package var rows: [PaperRow]
  /// What stands below, each a sentence or more.
  package var notes: [String]
  /// Where its numbers come from.
  package var origin: PaperOrigin?

  /// A table with one row of heads.
  package init(
    title: String? = nil, head: [String], alignments: [PaperAlignment], rows: [PaperRow],
    notes: [String] = []
  ) {
    self.init(
      title: title, heads: head.map { PaperHead($0) }, alignments: alignments, rows: rows,
      notes: notes)
  }

  /// A table with one row of heads that may have units.
  package init(
    title: String? = nil, heads: [PaperHead], alignments: [PaperAlignment], rows: [PaperRow],
    notes: [String] = []
  ) {
    self.title = title
    self.heads = [heads]
    self.alignments = alignments
    self.rows = rows
    self.notes = notes
  }

  /// How many columns there are.
  package var columnCount: Int { alignments.count }

  /// What a reader calls it: its caption, else nothing.
  package var hasCaption: Bool { number != nil || title != nil }
}

/// Where the cells of a column stand.
package enum PaperAlignment: Sendable {
  /// Texts.
  case left
  /// Numbers with the same decimals.
  case right
  /// Coefficients with stars, and their errors in brackets.
  case centre
}

/// A cell of the head, which may stand over several columns.
package struct PaperHead: Hashable, Sendable {
  /// What it says.
  package var text: String
  /// The unit in its brackets, which has a line of its own where the format allows it.
  package var unit: String
  /// How many columns it stands over.
  package var span: Int

  /// A head.
  package init(_ text: String, unit: String = "", span: Int = 1) {
    self.text = text
    self.unit = unit
    self.span = max(1, span)
  }

  /// Text and unit on one line; wide brackets need no blank before them.
  package var line: String {
    if unit.isEmpty { return text }
    return unit.hasPrefix("(") ? "\(text) \(unit)" : text + unit
  }
}

/// A row below the head.
package struct PaperRow: Sendable {
  /// The cells from the left.
  package var cells: [PaperCell]
  /// Whether a thin rule parts it from the row above.
  package var hasRuleAbove: Bool

  /// A row.
  package init(_ cells: [PaperCell], hasRuleAbove: Bool = false) {
    self.cells = cells
    self.hasRuleAbove = hasRuleAbove
  }
}
