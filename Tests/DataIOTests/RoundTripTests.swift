import CSystem
import DataIO
import Tables
import Testing
import Units

/// What is written reads back as the same table, however it is read.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<200)
  func randomTables(seed: Int) throws {
    var dice = Dice(UInt64(seed))
    let table = try dice.table()
    for (separator, sign) in [(UInt8(ascii: ","), ","), (UInt8(ascii: "\t"), "\t")] {
      let bytes = CSVWriter(separator: separator).bytes(of: table)
      for chunks in [1, 2, 3, 5] {
        let back = try load(bytes) {
          ($0.chunks, $0.separator, $0.decimal) = (chunks, Character(sign), ".")
        }
        #expect(back.table.names == table.names)
        #expect(back.table.shown == table.shown)
        #expect(back.facts.blankLines == 0)
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8])
  func partsGiveTheSame(chunks: Int) throws {
    var dice = Dice(7)
    let lines = (0..<500).map { row in
      switch dice.below(8) {
      case 0: "\n"
      case 1: "\"two\nlines \(row % 7)\",\"\(row)\",\"\"\n"
      case 2: "a\"b,NA,\"x\"\"y\"\n"
      default: "c\(row % 13),\(row).5,t\(dice.below(40))\n"
      }
    }
    let text = "a,b,c\n" + lines.joined()
    let one = try load(text) { $0.chunks = 1 }
    let several = try load(text) { $0.chunks = chunks }
    #expect(several.table.shown == one.table.shown)
    #expect(several.facts == one.facts)
    for name in ["a", "c"] {
      guard case .texts(let left, let labels)? = one.table.column(named: name)?.values,
        case .texts(let right, let others)? = several.table.column(named: name)?.values
      else {
        Issue.record("\(name) is no text column")
        return
      }
      #expect(left == right)
      #expect(labels.labels == others.labels)
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8])
  func errorsAreTheSameInParts(chunks: Int) {
    let rows = (1...300).map { "\($0),x\n" }.joined()
    let ragged = failure("a,b\n\(rows)1,2,3\n\(rows)") { $0.chunks = chunks }
    #expect(ragged == .ragged(.init("x.csv", line: 302), found: 3, expected: 2))
    let stray = failure("a,b\n\(rows)?,x\n\(rows)") { $0.chunks = chunks }
    #expect(stray?.line == 302)
    let quote = failure("a,b\n\(rows)1,\"x\n\(rows)") { $0.chunks = chunks }
    #expect(quote == .openQuote(.init("x.csv", line: 302)))
  }

  @Test func cellsAsTheyAreWritten() throws {
    let table = try Table(columns: [
      Column(
        "co2", .numbers([1, 0.1, .nan, -0.0, 1e-7, 1e22, 123_456_789]),
        .unit(Unit(parsing: "Mt CO2"))),
      Column(
        "名,称",
        .texts(
          [0, 1, -1, 2, 3, 4, 0],
          Categories(labels: ["a", "b \"c\"", "NA", " d", "1\n2"]))),
      Column("f", .flags([1, 0, -1, 1, 0, 1, 0])),
    ])
    let text = String(decoding: CSVWriter().bytes(of: table), as: UTF8.self)
    #expect(
      text == """
        co2 [Mt CO2],"名,称",f
        1,a,true
        0.1,"b ""c\""",false
        ,,
        -0,"NA",true
        1e-7," d",false
        1e22,"1
        2",true
        123456789,a,false

        """)
    let back = try load(text).table
    #expect(back.shown == table.shown)
    #expect(back.columns[0].measure == table.columns[0].measure)
  }

  @Test func filesAppearWhole() throws {
    let folder = "/tmp/tonne-dataio-\(tonne_monotonic_ns())"
    #expect(tonne_make_folder(folder + "/a/b") == 0)
    let table = try Table(columns: [Column("x", .numbers([1, 2]))])
    for name in ["t.csv", "t.tsv", "t.csv"] {
      try TableWriter.save(table, path: "\(folder)/a/b/\(name)")
      let back = try CSVReader.read(path: "\(folder)/a/b/\(name)")
      #expect(back.table.shown == [["1.0", "2.0"]])
      #expect(back.table.sources.map(\.rows) == [2])
    }
    #expect(
      throws: DataError.cannotWrite(
        path: "\(folder)/no/t.csv", reason: "its folder does not exist")
    ) { try TableWriter.save(table, path: "\(folder)/no/t.csv") }
    #expect(throws: DataError.unknownFormat(path: "t.doc")) {
      try TableWriter.save(table, path: "t.doc")
    }
    #expect(
      throws: DataError.missingFile(
        path: "\(folder)/a/b/tt.csv", nearest: near(folder), folderExists: true)
    ) { try CSVReader.read(path: "\(folder)/a/b/tt.csv") }
  }

  private func near(_ folder: String) -> [String] {
    ["t.csv", "t.tsv"].map { "\(folder)/a/b/\($0)" }
  }

  @Test func mappedFilesReadAsCopiedOnes() throws {
    let rows = (0..<80_000).map { "r\($0 % 97),\($0),\(Double($0) / 8)\n" }.joined()
    let text = "a,b,c\n" + rows
    let path = "/tmp/tonne-dataio-\(tonne_monotonic_ns()).csv"
    try TableWriter.write(Array(text.utf8), path: path)
    let mapped = try CSVReader.read(path: path)
    #expect(mapped.table.shown == (try load(text).table.shown))
    #expect(mapped.table.rowCount == 80_000)
  }
}
