import Glibc
import TestSupport
import Testing

/// A way of writing a file `y.…` over and over, and whether what lies there afterwards is whole.
struct Writing: Sendable {
  let name: String
  /// Writes `y.…` again and again, each time with another number.
  let program: String
  /// Writes it once.
  let once: String
  let isWhole: @Sendable (_ folder: String) throws -> Bool

  /// A call in which `i` is the number of the round, and whether its file is whole.
  init(
    _ name: String, _ call: String, before: String = "",
    isWhole: @escaping @Sendable (_ folder: String) throws -> Bool
  ) {
    self.name = name
    program = "\(before)\nfor i in 1..1000000 { \(call) }"
    once = "\(before)\nfor i in 1..1 { \(call) }"
    self.isWhole = isWhole
  }

  private static func table(_ rows: Int) -> String { "table(n = 1..\(rows)) |> derive(a = i)" }

  static let all = [
    Writing("save as csv", "save(\(table(3000)), \"y.csv\")") { try isWholeCSV($0, rows: 3000) },
    Writing("save as json", "save(\(table(1000)), \"y.json\")") { folder in
      guard case .array(let rows) = try JSONReader.read(readText("\(folder)/y.json")) else {
        return false
      }
      let numbers = try Set(rows.map { try $0.member("a").int() })
      return rows.count == 1000 && numbers.count == 1
    },
    Writing("save as workbook", "save(\(table(300)), \"y.xlsx\")") {
      try isWholeArchive("\($0)/y.xlsx")
    },
    Writing("save into a database", saving, before: "let c = connect(\"y.db\", create = true)") {
      try isWholeDatabase($0)
    },
    Writing("export as csv", "export(\(table(3000)), \"y.csv\")") {
      try isWholeCSV($0, rows: 3000)
    },
    Writing("export as document", "export(\(table(50)), \"y.docx\")") {
      try isWholeArchive("\($0)/y.docx")
    },
    Writing("export as workbook", "export(\(table(300)), \"y.xlsx\")") {
      try isWholeArchive("\($0)/y.xlsx")
    },
    Writing("export as page", "export(\(table(300)), \"y.html\")") {
      try readText("\($0)/y.html").hasSuffix("</html>\n")
    },
    Writing("report", "report(\"y.html\", [\"# A\", \(table(300))])") {
      try readText("\($0)/y.html").hasSuffix("</html>\n")
    },
  ]

  private static let saving = "save(\(table(300)), c, name = \"t\", replace = true)"

  /// As many rows as there should be, all of one round.
  private static func isWholeCSV(_ folder: String, rows: Int) throws -> Bool {
    let lines = try readText("\(folder)/y.csv").split(separator: "\n")
    let cells = Set(lines.dropFirst().map { $0.split(separator: ",").last ?? "" })
    return lines.count == rows + 1 && cells.count == 1
  }

  private static func isWholeDatabase(_ folder: String) throws -> Bool {
    let query = "select count(*) as n, count(distinct a) as m from t"
    let line = try script(
      "let t = query(connect(\"y.db\"), \"\(query)\")\nshow(t.n); show(t.m)", folder,
      options: "--format json")
    let end = try LineEnd(line, in: folder)
    // Before the first transaction there is no table.
    return end.shown == "[300]\n[1]\n" || end.said.contains("no such table")
  }

  /// The end of a zip archive stands where it says that it does.
  private static func isWholeArchive(_ path: String) throws -> Bool {
    let bytes = try FileBytes.read(path)
    guard bytes.count > 22 else { return false }
    let end = Array(bytes.suffix(22))
    func number(_ place: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(end[place + $1]) << (8 * $1) }
    }
    return end.prefix(4) == [0x50, 0x4b, 5, 6] && number(12) + number(16) + 22 == bytes.count
  }
}

extension Writing: CustomTestStringConvertible {
  var testDescription: String { name }
}
