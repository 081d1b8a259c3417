import Testing

@testable import DataIO
@testable import Reports

/// What a parser makes of a document: the elements with their depth.
private final class Elements: XMLHandler {
  var names: [(depth: Int, name: String)] = []
  var texts = ""
  private var depth = 0
  private let known: [StaticString]

  init(_ known: [StaticString] = []) { self.known = known }

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    if let found = known.first(where: { name == $0 }) { names.append((depth, "\(found)")) }
    depth += 1
    return true
  }

  func end(_ name: XMLName) -> Bool {
    depth -= 1
    return true
  }

  func text(_ bytes: UnsafeRawBufferPointer) -> Bool {
    texts += String(decoding: bytes, as: UTF8.self)
    return true
  }
}

/// All XML is read by expat, and elements stand in the order that the schemas want.
@Suite("Parts are sound XML") struct ParsedTests {
  private func read(_ bytes: [UInt8], _ elements: Elements) throws {
    try bytes.withUnsafeBufferPointer { buffer in
      try XMLReader.read(buffer, path: "x", part: "y", elements)
    }
  }

  @Test("every part of a package", arguments: [Samples.report, Samples.document(Samples.hostile)])
  func packages(_ document: PaperDocument) throws {
    for (name, bytes) in DocxWriter.parts(document) + PaperWorkbook.parts(document)
    where !name.hasSuffix(".png") {
      #expect(throws: Never.self, "\(name)") { try read(bytes, Elements()) }
    }
  }

  @Test("pages are sound XML too", arguments: [Samples.report, Samples.document(Samples.hostile)])
  func pages(_ document: PaperDocument) throws {
    let elements = Elements(["script", "link", "iframe", "b", "img", "svg"])
    try read(HTMLWriter.bytes(document), elements)
    #expect(!elements.names.contains { ["script", "link", "iframe", "svg"].contains($0.name) })
  }

  @Test("a parser notices what is not sound")
  func parserNotices() {
    #expect(throws: DataError.self) { try read(Array("<a><b></a>".utf8), Elements()) }
  }

  /// The order of the children that ECMA-376 gives for some elements.
  static let orders: [(parent: StaticString, children: [StaticString])] = [
    ("tblPr", ["tblW", "jc", "tblBorders", "tblLayout", "tblCellMar"]),
    ("tbl", ["tblPr", "tblGrid", "tr"]),
    ("tcPr", ["tcW", "gridSpan", "tcBorders", "vAlign"]),
    ("tr", ["trPr", "tc"]), ("tc", ["tcPr", "p"]), ("tblBorders", ["top", "bottom"]),
    (
      "pPr",
      ["pStyle", "keepNext", "keepLines", "numPr", "spacing", "ind", "jc", "outlineLvl", "sectPr"]
    ),
    ("rPr", ["rStyle", "rFonts", "b", "i", "sz", "szCs", "lang", "vertAlign"]),
    ("style", ["name", "basedOn", "next", "qFormat", "pPr", "rPr"]),
    ("styles", ["docDefaults", "style"]), ("sectPr", ["pgSz", "pgMar"]),
    ("lvl", ["start", "numFmt", "lvlText", "lvlJc", "pPr"]),
    ("numbering", ["abstractNum", "num"]),
    ("inline", ["extent", "docPr", "graphic"]),
    ("styleSheet", ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"]),
    ("worksheet", ["cols", "sheetData", "mergeCells"]),
    ("border", ["left", "right", "top", "bottom", "diagonal"]),
  ]

  @Test("children stand in the order of the schema", arguments: orders.map { "\($0.parent)" })
  func order(_ parent: String) throws {
    let rule = try #require(Self.orders.first { "\($0.parent)" == parent })
    let parts = DocxWriter.parts(Samples.report) + PaperWorkbook.parts(Samples.report)
    var seen = 0
    for (name, bytes) in parts where !name.hasSuffix(".png") {
      let order = ChildOrder(rule.parent, rule.children)
      try bytes.withUnsafeBufferPointer { buffer in
        try XMLReader.read(buffer, path: name, part: name, order)
      }
      #expect(order.faults == [], "\(name)")
      seen += order.count
    }
    #expect(seen > 0, "no <\(parent)> was written")
  }

  @Test("the check of the order sees children that are swapped, and ones that are unknown")
  func orderIsSeen() throws {
    for (text, faults) in [("<p><a/><b/></p>", 0), ("<p><b/><a/></p>", 1), ("<p><x/></p>", 1)] {
      let order = ChildOrder("p", ["a", "b"])
      let bytes = Array(text.utf8)
      try bytes.withUnsafeBufferPointer { try XMLReader.read($0, path: "", part: "", order) }
      #expect(order.faults.count == faults)
    }
  }
}

/// Checks the order of the children of one kind of element.
private final class ChildOrder: XMLHandler {
  private(set) var faults: [String] = []
  private(set) var count = 0
  private let parent: StaticString
  private let children: [StaticString]
  /// For each open element: whether it is the parent, and the place of its last child.
  private var open: [(isParent: Bool, place: Int)] = []

  init(_ parent: StaticString, _ children: [StaticString]) {
    self.parent = parent
    self.children = children
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) -> Bool {
    if let last = open.last, last.isParent {
      if let place = children.firstIndex(where: { name == $0 }) {
        if place < last.place { faults.append("\(children[place]) stands too late in \(parent)") }
        open[open.count - 1].place = max(place, last.place)
      } else {
        faults.append("an unknown child in \(parent)")
      }
    }
    let isParent = name == parent
    if isParent { count += 1 }
    open.append((isParent, 0))
    return true
  }

  func end(_ name: XMLName) -> Bool {
    open.removeLast()
    return true
  }

  func text(_ bytes: UnsafeRawBufferPointer) -> Bool { true }
}
