import Markup

/// How a cell of a workbook looks.
struct WorkbookStyle: Hashable {
  /// A line at an edge.
  enum Line: String {
    case thin, medium
  }

  var isBold = false
  var wraps = false
  var place = PaperAlignment.left
  var top: Line?
  var bottom: Line?
  var format = ""
}

/// The styles that cells of a workbook use, each once.
struct WorkbookStyles {
  private struct Edges: Hashable {
    var top: WorkbookStyle.Line?
    var bottom: WorkbookStyle.Line?
  }

  private var styles: [WorkbookStyle] = [WorkbookStyle()]
  private var numbers: [WorkbookStyle: Int] = [WorkbookStyle(): 0]
  private var formats: [String] = []
  private var edges: [Edges] = [Edges()]

  /// The number of a style, which is added where it is new.
  mutating func index(_ style: WorkbookStyle) -> Int {
    if let known = numbers[style] { return known }
    if !style.format.isEmpty, !formats.contains(style.format) { formats.append(style.format) }
    let border = Edges(top: style.top, bottom: style.bottom)
    if !edges.contains(border) { edges.append(border) }
    styles.append(style)
    numbers[style] = styles.count - 1
    return styles.count - 1
  }

  /// The part of the package, its elements in the order of the schema.
  var text: String {
    let own = formats.enumerated().map { index, format in
      "<numFmt numFmtId=\"\(164 + index)\" formatCode=\"\(MarkupText.escaped(format))\"/>"
    }
    let formatPart = own.isEmpty ? "" : "<numFmts count=\"\(own.count)\">\(own.joined())</numFmts>"
    let font = "<sz val=\"11\"/><name val=\"Times New Roman\"/><family val=\"1\"/>"
    let borders = edges.map {
      "<border><left/><right/>\(Self.edge("top", $0.top))\(Self.edge("bottom", $0.bottom))"
        + "<diagonal/></border>"
    }
    let cells = styles.map(cell).joined()
    return WorkbookParts.declaration + "<styleSheet xmlns=\"\(WorkbookParts.main)\">\(formatPart)"
      + "<fonts count=\"2\"><font>\(font)</font><font><b/>\(font)</font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
      + "<borders count=\"\(borders.count)\">\(borders.joined())</borders>"
      + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
      + "</cellStyleXfs><cellXfs count=\"\(styles.count)\">\(cells)</cellXfs></styleSheet>"
  }

  private static func edge(_ name: String, _ line: WorkbookStyle.Line?) -> String {
    line.map { "<\(name) style=\"\($0.rawValue)\"><color auto=\"1\"/></\(name)>" } ?? "<\(name)/>"
  }

  private func cell(_ style: WorkbookStyle) -> String {
    let format = formats.firstIndex(of: style.format).map { 164 + $0 } ?? 0
    let border = edges.firstIndex(of: Edges(top: style.top, bottom: style.bottom)) ?? 0
    let horizontal =
      switch style.place {
      case .left: "left"
      case .right: "right"
      case .centre: "center"
      }
    let wrap = style.wraps ? " vertical=\"top\" wrapText=\"1\"" : ""
    return "<xf numFmtId=\"\(format)\" fontId=\"\(style.isBold ? 1 : 0)\" fillId=\"0\" "
      + "borderId=\"\(border)\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" "
      + "applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"\(horizontal)\"\(wrap)/></xf>"
  }
}
