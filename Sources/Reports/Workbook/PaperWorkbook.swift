import DataIO

/// Writes tables as a workbook, a sheet each: numbers stay numbers, with their stars and brackets in
/// the format of the cell, and the three rules are borders.
enum PaperWorkbook {
  /// The parts of the package in their order.
  static func parts(_ document: PaperDocument) -> [(name: String, bytes: [UInt8])] {
    var styles = WorkbookStyles()
    let names = sheetNames(document)
    let sheets = document.tables.map { table in
      var sheet = PaperSheet(table, document)
      sheet.write(&styles)
      return sheet.bytes
    }
    var parts: [(name: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", Array(WorkbookParts.types(sheets: sheets.count).utf8)),
      ("_rels/.rels", Array(WorkbookParts.packageRelations.utf8)),
      ("xl/workbook.xml", Array(WorkbookParts.workbook(names).utf8)),
      ("xl/_rels/workbook.xml.rels", Array(WorkbookParts.relations(sheets: sheets.count).utf8)),
      ("xl/styles.xml", Array(styles.text.utf8)),
    ]
    for (index, bytes) in sheets.enumerated() {
      parts.append(("xl/worksheets/sheet\(index + 1).xml", bytes))
    }
    return parts
  }

  /// `Table 2` where a table has a number, else its place; at most 31 signs, each name once.
  private static func sheetNames(_ document: PaperDocument) -> [String] {
    var used: Set<String> = []
    return document.tables.enumerated().map { index, table in
      let label = document.translator.text("Table \(table.number ?? "\(index + 1)")")
      let allowed = label.filter { !"[]:*?/\\'".contains($0) && !$0.isNewline }
      var name = String(allowed.prefix(31))
      if !used.insert(name.lowercased()).inserted || name.isEmpty {
        name = "\(allowed.prefix(24)) (\(index + 1))"
        used.insert(name.lowercased())
      }
      return name
    }
  }
}
