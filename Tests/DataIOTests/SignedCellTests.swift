import DataIO
import Tables
import Testing
import Units

/// Columns in which a sign follows every number.
@Suite struct SignedCellTests {
  @Test func percentSignsMakeTheUnit() throws {
    let table = try load("城市,城镇化率,note\n合肥,70.6%,1%\n芜湖, -1.5 %,x\n蚌埠,,y\n").table
    #expect(table.shown("城镇化率") == ["70.6", "-1.5", "na"])
    #expect(try table.column(named: "城镇化率")?.measure == .unit(Unit(parsing: "%")))
    #expect(table.shown("note") == ["'1%'", "'x'", "'y'"])
  }

  @Test func aUnitOfTheHeadingIsKept() throws {
    let same = try load("a,r (%)\nx,5%\n").table
    #expect(same.shown("r") == ["5.0"])
    // Per cent of what is in tonnes nobody can tell.
    let other = try load("a,r [t]\nx,5%\n").table
    #expect(other.shown("r") == ["'5%'"])
  }

  @Test(arguments: ["2019年", "2019 年末", "２０１９年"])
  func yearsWithTheirSign(cell: String) throws {
    #expect(try load("年份,x\n\(cell),1\n2020年,2\n").table.shown("年份") == ["2019.0", "2020.0"])
    #expect(try load("年份,x\n\(cell),1\n去年,2\n").table.shown("年份") == ["'\(cell)'", "'去年'"])
  }

  @Test func whatTheScriptSaysHolds() throws {
    let table = try load("y,x\n2019年,5%\n") { $0.types = ["y": .text, "x": .text] }.table
    #expect(table.shown("y") == ["'2019年'"])
    #expect(table.shown("x") == ["'5%'"])
  }
}
