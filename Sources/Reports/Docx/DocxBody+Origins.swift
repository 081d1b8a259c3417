extension DocxBody {
  /// At the end of a report: where the numbers of each table come from.
  mutating func writeOrigins(_ isOnItsSide: inout Bool) {
    let told = document.tables.filter { !($0.origin?.isEmpty ?? true) }
    guard document.tellsOrigins, !told.isEmpty else { return }
    paragraph(
      [PaperRun(document.translator.text("Where these numbers come from"))], style: "Heading1")
    for table in told {
      guard let origin = table.origin else { continue }
      if let caption = document.caption(of: table) {
        var name = PaperRun(document.line(caption))
        name.isStrong = true
        paragraph([name], style: "Origin")
      }
      for file in origin.files {
        let rows = document.translator.text(file.rows == 1 ? "1 row" : "\(file.rows) rows")
        let hash = file.hash.map { ", SHA-256 \($0)" } ?? ""
        line("Files", "\(file.name), \(rows)\(hash)")
      }
      for (word, texts) in origin.lines() { line(word, texts.joined(separator: "; ")) }
    }
  }

  private mutating func line(_ word: Phrase, _ text: String) {
    var name = PaperRun("\(document.translator.text(word)): ")
    name.isEmphasised = true
    paragraph([name, PaperRun(text)], style: "Origin")
  }
}
