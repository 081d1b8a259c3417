/// A part of a page in Markdown.
package indirect enum MarkdownBlock: Equatable, Sendable {
  /// A heading; 1 is the highest level.
  case heading(Int, [MarkdownRun])
  /// A paragraph.
  case paragraph([MarkdownRun])
  /// A list; `start` is the number of its first item, `nil` for one without numbers.
  case list([[MarkdownBlock]], start: Int?)
  /// Lines between fences, and the words behind the opening one.
  case code(String, words: String)
  /// A table; a head without any text is left out in print.
  case table(MarkdownTable)
  /// What stands behind `>`.
  case quote([MarkdownBlock])
  /// A line across.
  case rule
}

/// A table of a page.
package struct MarkdownTable: Equatable, Sendable {
  /// Where the cells of a column stand.
  package enum Alignment: Equatable, Sendable {
    /// As texts do.
    case left
    /// In the middle.
    case centre
    /// As numbers do.
    case right
  }

  /// The cells of the head.
  package var head: [[MarkdownRun]]
  /// One for each column.
  package var alignments: [Alignment]
  /// The rows, with as many cells as the head.
  package var rows: [[[MarkdownRun]]]
}

/// A stretch of text within a line.
package indirect enum MarkdownRun: Equatable, Sendable {
  /// Text as it stands.
  case text(String)
  /// Code.
  case code(String)
  /// What stands between `**`.
  case strong([MarkdownRun])
  /// What stands between `*`.
  case emphasis([MarkdownRun])
  /// A link.
  case link([MarkdownRun], target: String)
  /// A picture.
  case image(String, target: String)
  /// A line that ends here.
  case lineBreak

  /// What is read of it, without marks.
  package var plain: String {
    switch self {
    case .text(let text), .code(let text), .image(let text, _): text
    case .strong(let runs), .emphasis(let runs), .link(let runs, _): runs.plain
    case .lineBreak: " "
    }
  }

  /// The targets of the links and pictures in it.
  package var targets: [String] {
    switch self {
    case .text, .code, .lineBreak: []
    case .strong(let runs), .emphasis(let runs): runs.flatMap(\.targets)
    case .link(let runs, let target): [target] + runs.flatMap(\.targets)
    case .image(_, let target): [target]
    }
  }
}

extension [MarkdownRun] {
  /// What is read of them, without marks.
  package var plain: String { map(\.plain).joined() }
}
