package import DataIO

/// The kinds of files that tables for papers are written as.
package enum PaperFormat: String, Sendable, CaseIterable {
  /// Word and LibreOffice.
  case docx
  /// LaTeX with booktabs.
  case tex
  /// A page.
  case html
  /// Markdown with pipe tables.
  case markdown = "md"
  /// Comma-separated text.
  case csv
  /// A workbook.
  case xlsx

  /// The format that the ending of a path tells.
  package init?(path: String) {
    let name = path.lowercased()
    guard let format = Self.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
      return nil
    }
    self = format
  }

  /// Whether a table of any length makes sense in it.
  package var isForData: Bool { self == .csv || self == .xlsx }

  /// Writes a document, whole or not at all.
  ///
  /// Whoever calls it has checked that the script may write there. Pages of text, headings and
  /// pictures are for `docx` and `html`; the other formats take the tables.
  ///
  /// - Throws: `cannotWrite`, and `noLibrary` where an archive is written and libzip is missing.
  package func write(_ document: PaperDocument, path: String) throws(DataError) {
    switch self {
    case .docx: try ZipWriter.write(DocxWriter.parts(document), path: path)
    case .xlsx: try ZipWriter.write(PaperWorkbook.parts(document), path: path)
    case .html: try TableWriter.write(HTMLWriter.bytes(document), path: path)
    case .tex: try TableWriter.write(Array(TexWriter.text(document).utf8), path: path)
    case .markdown: try TableWriter.write(Array(MarkdownWriter.text(document).utf8), path: path)
    case .csv: try TableWriter.write(Array(PaperCSV.text(document).utf8), path: path)
    }
  }
}
