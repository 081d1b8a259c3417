import Testing

/// From a value back to the cells of its files.
@Suite struct TraceTests {
  private func steps(_ program: String, folder: String) -> [String] {
    let run = run(program, folder: folder)
    if let error = run.error { return [error] }
    return run.text.split(separator: "\n").map(String.init)
  }

  @Test("a plain text file: line, column and what stands there")
  func plainText() throws {
    try withFolder { folder in
      try write(
        "city,year,\"co2 [Mt CO2]\",gdp\nA,2019,8.5,2\n\nB,2019,\"9,000.5\",3\nB,2020,NA,4\n",
        to: "\(folder)/in.csv")
      let program = """
        let t = load("in.csv", key = [.city, .year]) |> sort(desc(.city)) |> filter(.city == @B)
        let r = trace(t, @B, 2019, .co2)
        r.value
        r.file
        r.cell
        r.text
        r.steps.how
        trace(t, @B, 2020, .co2).steps.how
        trace(t, @B, 2020, .co2).cell
        is_na(r.sheet)
        r.sha256 == provenance(t).files.sha256
        """
      #expect(
        steps(program, folder: folder) == [
          "9000.5 Mt CO2", "in.csv", "line 4, column 3", "9,000.5", "[read]",
          "[read: a word for missing]", "line 5, column 3", "true", "[true]",
        ])
    }
  }

  @Test("a yearbook's text: years across, marks and reasons")
  func yearbook() throws {
    try withFolder { folder in
      try write(
        "表 7-3 能源消费总量\n单位：万吨标准煤\n地区,2019年,2020年\n北 京,\"7,000.5①\",…\n天津,8000,—\n注：①估计。\n",
        to: "\(folder)/y.csv")
      let program = """
        let t = load("y.csv", key = [.region, .year], value = "energy")
        let r = trace(t, @北京, 2019, .energy)
        r.value
        r.cell
        r.text
        r.steps.how
        trace(t, @北京, 2020, .energy).steps.how
        trace(t, @天津, 2020, .energy).steps.how
        let m = gaps(t).missing
        m.nil
        m.unavailable
        m.blank
        """
      #expect(
        steps(program, folder: folder) == [
          "7000.5 1e4 tce", "line 4, column 2", "7,000.5①",
          "[read: a mark taken off]", "[read: … (not available), so missing]",
          "[read: — (none), so missing]", "[1]", "[1]", "[0]",
        ])
    }
  }

  @Test("a workbook: sheet and address")
  func workbook() throws {
    try withFolder { folder in
      let program = """
        save(table(city = ["A", "B"], year = [2020, 2020], co2 = [8, 9]), "w.xlsx")
        let r = trace(load("w.xlsx", key = [.city, .year]), @B, 2020, .co2)
        r.sheet
        r.cell
        r.text
        """
      #expect(steps(program, folder: folder) == ["table", "C3", "9"])
    }
  }

  @Test("formulas, fills, joins and groups on the way")
  func theWay() throws {
    try withFolder { folder in
      try write(
        "city,year,co2\nA,2018,1\nA,2019,\nA,2020,4\nB,2018,5\nB,2019,6\nB,2020,7\n",
        to: "\(folder)/co2.csv")
      try write("name,when,gdp\nB,2020,70\nA,2019,20\n", to: "\(folder)/gdp.csv")
      let start = """
        let c = load("co2.csv", key = [.city, .year]) |> fill(.co2)
        let g = load("gdp.csv", key = [.name, .when])
        let t = join(c, g, on = [.city = .name, .year = .when]) |> derive(ci = .co2 / .gdp)

        """
      let traced =
        start + """
          let s = trace(t, @A, 2019, .ci).steps
          s.level
          s.column
          s.how
          s.where
          """
      #expect(
        steps(traced, folder: folder) == [
          "[1, 2, 3, 3, 2]", "[ci, co2, co2, co2, gdp]",
          "[derive: .co2 / .gdp, fill: linear, read, read, join ← read]",
          "[na, na, co2.csv, line 2, column 3, co2.csv, line 4, column 3, gdp.csv, line 3, column 3]",
        ])
      #expect(
        steps(start + "trace(t, @A, 2018, .gdp).steps.how", folder: folder)
          == ["[join: no row had a match]"])
      let sum =
        start + """
          let u = c |> group(.year) |> summarise(total = sum(.co2))
          let s = trace(u, 2020, .total).steps
          s.how
          s.value
          s.where
          """
      #expect(
        steps(sum, folder: folder) == [
          "[summarise: sum(.co2), of 2 rows, read, read]", "[11, 4, 7]",
          "[na, co2.csv, line 4, column 3, co2.csv, line 7, column 3]",
        ])
      let long =
        start + """
          let l = c |> wider(name = .year, value = .co2) |> longer([."2018", ."2020"], name = .y, value = .x)
          trace(l, @B, .x, y = "2020").cell
          """
      #expect(steps(long, folder: folder) == ["line 7, column 3"])
      #expect(
        steps(
          start + "trace(append([x = c, y = c], name = .s), @B, 2020, .co2, s = \"y\").cell",
          folder: folder) == ["line 7, column 3"])
    }
  }

  @Test("a file that changed, and values of the program")
  func changed() throws {
    try withFolder { folder in
      let program = """
        save(table(city = ["A"], x = [1]), "c.csv")
        let t = load("c.csv", key = [.city])
        save(table(city = ["A", "B"], x = [12, 3]), "c.csv")
        let r = trace(t, @A, .x)
        r.cell
        r.sha256
        trace(table(x = [5]) |> derive(y = .x + 1), .y).steps.how
        trace(table(x = [5]), .x * 2).steps.how
        """
      #expect(
        steps(program, folder: folder) == [
          "na", "na", "[derive: .x + 1, given]", "[expression: .x * 2, given]",
        ])
    }
  }

  @Test("one cell, no more and no less")
  func wrong() {
    let start = """
      let t = table(city = ["A", "A"], year = [2019, 2020], x = [1, 2], y = [3, 4]) |> key(.city, .year)

      """
    #expect(shown(start + "trace(t, @A, 2019)").hasPrefix("T087"))
    #expect(shown(start + "trace(t, @A, 2019, .x, .y)").hasPrefix("T087"))
    #expect(shown(start + "trace(t, @A, .x)").hasPrefix("T088"))
    #expect(shown(start + "trace(t, @C, 2019, .x)").hasPrefix("T009"))
    #expect(shown(start + "trace(t, @A, 2019, .z)").hasPrefix("T003"))
  }

  @Test("a chain of steps without end keeps the last of them")
  func chain() {
    let program = """
      let t = fold(1..200, table(x = [0]), fn(t, i) => t |> derive(x = .x + 1))
      t.x
      length(trace(t, .x).steps) < 70
      """
    #expect(shown(program) == "[200]\ntrue")
  }

  @Test("what a query gave: its row, its column and the statement")
  func query() throws {
    try withFolder { folder in
      let program = """
        let c = connect("plan.sqlite", create = true)
        save(table(city = ["A", "B"], year = [2019, 2020], co2 = [3, 4.5]), c, name = "panel")
        let t = query(c, "select * from panel\n where co2 > 1", key = [.city, .year]) |> sort(desc(.city))
        let r = trace(t, @B, 2020, .co2)
        r.file
        r.cell
        r.text
        r.steps.how
        """
      #expect(
        steps(program, folder: folder) == [
          "plan.sqlite", "row 2, column 3 of `select * from panel where co2 > 1`", "4.5", "[read]",
        ] || steps(program, folder: folder).first?.hasPrefix("D030") ?? false)
    }
  }
}
