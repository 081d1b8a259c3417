import CSystem
import Interpreter
import Plotting
import Reports
import Tables

extension Builtin {
  /// `view(x, title, rows)`.
  static let view = Builtin(
    "view", .papers, "Opens a table or a result as a page in the browser, at the prompt.",
    parameters: [
      BuiltinParameter("x", .any, "A table, a vector, a result, a picture, or a list of them."),
      BuiltinParameter(
        "title", .text, "The title of the page.", default: .none(describes: "that of the value")),
      BuiltinParameter(
        "rows", .whole(1...20_000), "Of a longer table so many rows are shown, from the first.",
        default: .value(.number(2000))),
    ],
    result: "the path of the page; nothing in a script",
    discussion: viewDiscussion,
    examples: [
      Example("view(table(city = [\"A\", \"B\"], co2 = [1.5, 2]), title = \"Cities\")", "")
    ],
    searchWords: [
      "View", "browse", "data viewer", "DT", "datatable", "itables", "show in browser", "查看", "浏览器",
      "浏览数据",
    ],
    reach: .writing,
    body: .function { (call) throws(Stop) in
      guard let viewer = call.machine.viewer else {
        call.warn(
          "X210", "`view` opens pages at the prompt only, so none was made",
          mend: "write a page from a script: `report(\"page.html\", [x])`")
        return .nothing
      }
      let page = try ViewRun(call, viewer.language).page()
      switch viewer.show(ViewWriter.bytes(page)) {
      case .kept(let path): return .text(path)
      case .failed(let path, let error):
        throw call.wrong(
          "x", "X211", "the page \"\(path)\" cannot be written: \(systemReason(error))")
      }
    })
}

/// The discussion of `view`, which its Chinese refers to.
let viewDiscussion = """
  Rows are sorted by a click on a head, by the numbers behind what is printed, and searched by words. \
  A result shows its pictures above its tables, as `plot` draws them, where gnuplot is there; below \
  each table stands where its numbers come from. The page needs nothing else: style, script and \
  pictures are in it, nothing is fetched, and all texts are escaped. It is kept in \
  `~/.local/state/tonne/pages`, of which the newest 50 stay, and opened by the commands that the \
  variable BROWSER names, else by `xdg-open` where there is a display; its path is what `view` gives. \
  A table of many columns is cut to 200,000 cells. In a script nothing is opened or written, which a \
  warning says, so that a saved session still runs.
  """

/// One call of `view`.
private struct ViewRun {
  let call: Call
  let options: PaperOptions
  let rows: Int
  private var blocks: [ViewDocument.Block] = []
  private var lacksGnuplot = false

  /// Cells of a table that a browser sorts without a pause.
  private static let cells = 200_000
  /// Lists of lists are followed to this depth.
  private static let depthLimit = 20
  /// Pictures of one value.
  private static let pictureLimit = 4

  init(_ call: Call, _ language: Language) throws(Stop) {
    self.call = call
    rows = try call.whole("rows")
    let written = Value.text(language.rawValue)
    options = try PaperOptions(
      call.calling(.report, with: ["lang": written]), tellsOrigins: true)
  }

  consuming func page() throws(Stop) -> ViewDocument {
    let value = call.value("x") ?? .missing
    try add(value, named: nil, depth: 0)
    if lacksGnuplot {
      blocks.insert(
        .remark(
          "Pictures are drawn by gnuplot, which is not installed: `apt install gnuplot-nox`."),
        at: 0)
    }
    let translator = options.translator
    let title = call.optionalText("title") ?? Self.title(value, translator)
    return ViewDocument(
      title: title.isEmpty ? translator.text("Table") : title,
      blocks: blocks.map { Self.without(title, $0) }, translator: translator)
  }

  /// A block that does not say again what the title of the page says.
  private static func without(_ title: String, _ block: ViewDocument.Block) -> ViewDocument.Block {
    guard !title.isEmpty, case .table(var table, let rows) = block, let own = table.title,
      own.hasPrefix(title)
    else { return block }
    let rest = own.dropFirst(title.count)
    if rest.isEmpty {
      table.title = nil
    } else if let mark = [": ", "："].first(where: rest.hasPrefix) {
      table.title = String(rest.dropFirst(mark.count))
    }
    return .table(table, rows: rows)
  }

  private static func title(_ value: Value, _ translator: Translator) -> String {
    switch value {
    case .result(let result): translator.text(result.title)
    case .table(let table): (table.origin as? ResultOrigin)?.method ?? ""
    case .vector(let vector): vector.column.name
    default: ""
    }
  }

  private mutating func add(_ value: Value, named name: String?, depth: Int) throws(Stop) {
    try call.machine.checkInterrupt()
    if let name { blocks.append(.heading(name)) }
    if case .result(let result) = value, let picture = result.content as? any Pictured {
      if let figure = try picture.picture(.svg, for: call) { blocks.append(.figure(figure)) }
      return
    }
    // Models side by side make one table; else each item has its own pictures.
    if case .list(let list) = value, depth < Self.depthLimit, !list.items.isEmpty,
      ComparedModel.all(value) == nil
    {
      for (place, item) in list.items.enumerated() {
        try add(item, named: list.names?[place], depth: depth + 1)
      }
      return
    }
    let maker = PaperParts(options: options, limit: (rows: rows, cells: Self.cells))
    if let parts = maker.parts(of: value), !parts.isEmpty,
      parts.allSatisfy({ $0.table.columnCount > 0 })
    {
      try addPictures(of: value)
      for part in parts {
        blocks.append(.table(part.table, rows: part.rows ?? part.table.rows.count))
      }
      return
    }
    throw call.wrong(
      "x", "X212", "there is nothing to view in \(value.kindWithArticle)",
      mend: "give a table, a result, a picture, or a list of them")
  }

  // MARK: - Pictures

  /// The pictures that a result has of its own; of a table without, the lines where they can be drawn.
  private mutating func addPictures(of value: Value) throws(Stop) {
    let plotting = call.calling(
      .plot, with: ["r": value, "lang": .text(options.translator.language.rawValue)])
    let picture = PictureCall(plotting)
    let own = Pictures.all.filter { kind in
      picture.method.map(kind.methods.contains) ?? false
    }
    var kinds = own
    if own.isEmpty, case .table = value { kinds = [.tableLine] }
    var count = 0
    for kind in kinds where count < Self.pictureLimit && !lacksGnuplot {
      guard let figure = try drawn(kind, picture) else { continue }
      count += 1
      blocks.append(.figure(figure))
    }
  }

  /// A picture, where the value has what it needs.
  private mutating func drawn(
    _ kind: Picture, _ picture: PictureCall
  ) throws(Stop) -> PaperFigure? {
    do throws(Stop) {
      let figure = try call.machine.withoutWarnings { () throws(Stop) in
        try kind.draw(picture).thinned().figure
      }
      guard !figure.panels.isEmpty, !figure.panels.allSatisfy(\.isEmpty) else { return nil }
      return try FigureValue(figure, kind: kind.name).picture(.svg, for: call)
    } catch {
      if call.machine.isInterrupted { throw .interrupted }
      if case .failure(let failure) = error, failure.code == "X032" { lacksGnuplot = true }
      return nil
    }
  }
}
