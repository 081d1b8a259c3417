import Threading

/// A workbook in the format of Office Open XML, open for reading (ECMA-376).
struct Workbook {
  /// The sheets in their order.
  let sheets: [SheetList.Sheet]

  private let archive: ZipArchive
  private let targets: [String: String]
  private let strings: [String]
  private let isDate: [Bool]
  private let countsFrom1904: Bool

  /// Opens a workbook and reads what its sheets share.
  init(path: String) throws(DataError) {
    archive = try ZipArchive(path: path)
    let package = RelationList()
    try Self.read(archive, "_rels/.rels", package)
    guard let main = package.relations.first(where: { $0.kind == "officeDocument" }) else {
      throw .brokenArchive(path: path, entry: nil)
    }
    let book = Self.entry(main.target, from: "")
    let list = SheetList()
    guard try Self.read(archive, book, list), !list.sheets.isEmpty else {
      throw .brokenArchive(path: path, entry: book)
    }
    let folder = book.split(separator: "/").dropLast().joined(separator: "/")
    let file = book.split(separator: "/").last.map(String.init) ?? book
    let relations = RelationList()
    try Self.read(archive, "\(folder.isEmpty ? "" : folder + "/")_rels/\(file).rels", relations)
    let shared = SharedStrings()
    let formats = CellFormats()
    for relation in relations.relations {
      let entry = Self.entry(relation.target, from: folder)
      if relation.kind == "sharedStrings" { try Self.read(archive, entry, shared) }
      if relation.kind == "styles" { try Self.read(archive, entry, formats) }
    }
    sheets = list.sheets
    targets = Dictionary(
      relations.relations.map { ($0.identifier, Self.entry($0.target, from: folder)) },
      uniquingKeysWith: { first, _ in first })
    strings = shared.texts
    isDate = formats.isDate
    countsFrom1904 = list.countsFrom1904
  }

  /// The cells of a sheet.
  func grid(_ sheet: SheetList.Sheet) throws(DataError) -> (grid: CellGrid, faults: Int) {
    guard let entry = targets[sheet.relation] else {
      throw .brokenArchive(path: archive.path, entry: sheet.name)
    }
    let empty = SheetCells(strings: strings, isDate: isDate, countsFrom1904: countsFrom1904)
    guard let bytes = try archive.bytes(of: entry) else {
      throw .brokenArchive(path: archive.path, entry: entry)
    }
    let cells: SheetCells
    if let scanned = WorksheetScanner.cells(bytes.buffer, empty) {
      cells = scanned
    } else {
      let parser = WorksheetParser(empty)
      try XMLReader.read(bytes.buffer, path: archive.path, part: entry, parser)
      cells = parser.cells
    }
    guard !Cancellation.isRequested else { throw .stopped }
    guard !cells.isTooLarge else { throw .tooLarge(path: archive.path) }
    return (cells.grid, cells.faults)
  }

  /// Reads an entry; false when there is none.
  @discardableResult
  private static func read(
    _ archive: ZipArchive, _ entry: String, _ handler: any XMLHandler
  ) throws(DataError) -> Bool {
    guard let bytes = try archive.bytes(of: entry) else { return false }
    try XMLReader.read(bytes.buffer, path: archive.path, part: entry, handler)
    return true
  }

  /// The entry that a target means, seen from a folder of the archive.
  private static func entry(_ target: String, from folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var parts = folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
