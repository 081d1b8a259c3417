import DataIO
import Tables
import Testing
import Units

/// Text files as yearbooks print their tables.
@Suite struct YearbookTests {
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func load(
    _ text: String, key: [String] = ["region", "year"], value: String? = nil
  ) throws -> Table {
    try loadFile(try folder.text("t.csv", text), key: key, value: value)
  }

  @Test func titleUnitYearsAcrossMarksAndNotes() throws {
    let table = try load(
      """
      表 7-3  能源消费总量,,,
      单位：万吨标准煤,,,
      地  区,2005年,2010年,2015年
      中　国①,"258,287.2",３５６９０４.７,431593①
        印  度,"1,234.5*",…,—
      合计,1,,3
      注：①为估计数。,,,
      资料来源：年鉴,,,

      """)
    #expect(table.names == ["region", "year", "能源消费总量"])
    #expect(
      table.shown("region") == [
        "'中国'", "'中国'", "'中国'", "'印度'", "'印度'", "'印度'", "'合计'", "'合计'", "'合计'",
      ])
    #expect(table.shown("year")?.prefix(3) == ["2005.0", "2010.0", "2015.0"])
    #expect(
      table.shown("能源消费总量")
        == ["258287.2", "356904.7", "431593.0", "1234.5", "na", "na", "1.0", "na", "3.0"])
    #expect(table.column(named: "能源消费总量")?.measure.unit?.spelling == "1e4 tce")
    let facts = reading(table)
    #expect(facts.contains("heading: line 3"))
    #expect(facts.contains("footnote marks taken off numbers: 2"))
    #expect(facts.contains("`…`: not available: 1"))
    #expect(facts.contains("notes below: lines 7 to 8"))
    #expect(table.notes.contains { $0.text.english.contains("\"合计\" is a total") })
  }

  @Test func twoLevelsOfNamesBecomeOneColumnEach() throws {
    let table = try load(
      """
      地区,GDP(亿元),,人口(万人),
      ,2015年,2016年,2015年,2016年
      北京,100,110,20,21
      天津,50,55,15,16

      """)
    #expect(table.names == ["region", "year", "GDP", "人口"])
    #expect(table.shown("GDP") == ["100.0", "110.0", "50.0", "55.0"])
    #expect(table.shown("人口") == ["20.0", "21.0", "15.0", "16.0"])
    #expect(table.column(named: "人口")?.measure.unit?.spelling == "1e4 person")
  }

  @Test func withoutAKeyTheYearsStayAcross() throws {
    let table = try load("地区,2015年,2016年\n北京,1,2\n", key: [])
    #expect(table.names == ["地区", "2015", "2016"])
  }

  @Test func sharesAndChangesDoNotTakeTheUnitOfTheTable() throws {
    let table = try load(
      "单位：万吨,,,,\n地区,年份,产量,比重,增长率\n北京,2015,100,2.5,1\n天津,2015,300,7.5,2\n", key: [])
    #expect(table.column(named: "产量")?.measure.unit?.spelling == "1e4 t")
    #expect(table.column(named: "比重")?.measure == .unstated)
    #expect(table.column(named: "增长率")?.measure == .unstated)
  }

  @Test func plainTablesAreReadAsBefore() throws {
    let table = try load("region,year,x\nA,2015,1\nA,2016,2\n")
    #expect(table.names == ["region", "year", "x"])
    #expect(reading(table).isEmpty)
  }

  @Test func sectionsBetweenRowsAreLeftOutAndTold() throws {
    let table = try load(
      "单位：万吨,,\n地区,2015年,2016年\n东部地区,,\n北京,1,2\n西部地区,,\n四川,3,4\n")
    #expect(table.rowCount == 4)
    #expect(reading(table).contains { $0.hasPrefix("headings between rows") })
  }

  @Test func aHeadingThatIsRepeatedOnTheNextPageIsLeftOut() throws {
    let table = try load(
      "单位：万吨,,\n地区,2015年,2016年\n北京,1,2\n地区,2015年,2016年\n四川,3,4\n")
    #expect(table.shown("region") == ["'北京'", "'北京'", "'四川'", "'四川'"])
  }

  @Test func codesWithALeadingZeroStayTexts() throws {
    let table = try load("单位：万吨,,,\n代码,地区,2015年,2016年\n010,北京,1,2\n020,四川,3,4\n", key: [])
    #expect(table.shown("代码") == ["'010'", "'020'"])
  }

  @Test func aRowWithAnotherNumberOfCellsIsAnError() throws {
    let path = try folder.text("r.csv", "单位：万吨\n地区,2015年,2016年\n北京,1,2\n四川,3\n")
    #expect(throws: DataError.ragged(.init(path, line: 4), found: 2, expected: 3)) {
      try loadFile(path, key: ["region", "year"])
    }
  }

  @Test func anUnreadableNumberNamesItsLine() throws {
    let path = try folder.text("u.csv", "单位：万吨,,\n地区,2015年,2016年\n北京,1,2\n四川,3,x4\n")
    #expect {
      try loadFile(path, key: ["region", "year"])
    } throws: { error in
      guard case DataError.unreadableNumber(let place, let column, let cell, _, _) = error else {
        return false
      }
      return place.line == 4 && column == "2016" && cell == "x4"
    }
  }

  @Test func footnoteMarksAloneAreReadInAPlainTable() throws {
    let rows = (1...40).map { "c\($0),\($0)" }.joined(separator: "\n")
    let path = try folder.text("m.csv", "city,x\n\(rows)\nlast,7①\n")
    let table = try loadFile(path)
    #expect(table.shown("x")?.last == "7.0")
    #expect(reading(table).contains("footnote marks taken off numbers: 1"))
  }

  /// Lines are those of the file, though cells in quotes hold line ends.
  @Test func linesAreCountedAsTheFileHasThem() throws {
    let text = """
      "表 7-3
      能源消费总量",,
      单位：万吨标准煤,,
      地区,2005年,2010年
      北京,1,2
      "天
      津",3,x
      上海,5,6

      """
    let lines = { (error: DataError) -> Int? in
      switch error {
      case .unreadableNumber(let place, _, _, _, _), .openQuote(let place),
        .afterQuote(let place, _),
        .ragged(let place, _, _):
        place.line
      default: nil
      }
    }
    let broken = [
      (text, 6), (text.split(separator: ",x").joined(separator: ",4,9"), 6),
      (text.split(separator: ",x").joined(separator: ",\"4"), 7),
      (text.split(separator: ",x").joined(separator: ",\"4\"z"), 7),
    ]
    for (text, expected) in broken {
      let path = try folder.text("t.csv", text)
      do throws(DataError) {
        _ = try loadFile(path, key: ["region", "year"])
        Issue.record("read \(text)")
      } catch {
        #expect(lines(error) == expected, "\(error)")
      }
    }
    let sound = text.split(separator: ",x").joined(separator: ",4")
    let loaded = try loadFile(try folder.text("t.csv", sound), key: ["region", "year"])
    #expect(loaded.rowCount == 6)
    let facts = loaded.sources.flatMap(\.reading).map { "\($0.what.english) \($0.found.english)" }
    #expect(facts.contains("heading line 4"), "\(facts)")
    let note = loaded.notes.map(\.text.english).first ?? ""
    #expect(note.hasPrefix("\"t.csv\" is read as a yearbook's table"), "\(note)")
  }
}
