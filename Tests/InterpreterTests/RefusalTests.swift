import TestSupport
import Testing

/// What messages about arguments say and propose.
@Suite struct RefusalTests {
  private static let table = "let t = table(year = 2001..2009, x = 1) |> key(.year)\n"

  @Test(arguments: ["1e12", "-1"])
  func aWholeNumberOutOfBoundsIsToldBoth(_ number: String) {
    let message = run([Self.table + "head(t, \(number))"]).errors.first?.message
    #expect(message?.contains("a whole number from 0 to 1000000000") == true, "\(message ?? "")")
  }

  @Test(arguments: [
    ("fff()", "there is no `l.fff`", "there are: l.double, l.triple"),
    ("doubel(1)", "there is no `l.doubel`", "did you mean `l.double`?"),
    ("_kept(1)", "there is no `l._kept`", "there are: l.double, l.triple"),
  ])
  func usedFilesGoByTheirNameHere(_ call: String, _ message: String, _ mend: String) throws {
    try withLibrary { folder in
      let ran = run(["use \"lib.tonne\" as l\nl.\(call)"], folder: folder)
      let error = try #require(ran.errors.first)
      #expect(error.code == "N001")
      #expect("\(error.message)" == message)
      #expect(error.mend.map { "\($0)" } == mend)
    }
  }

  @Test func namesThatStayInTheirFileAreNotProposed() throws {
    try withLibrary { folder in
      let ran = run(["use \"lib.tonne\" as l\nl._kept"], folder: folder)
      let error = try #require(ran.errors.first)
      #expect(error.code == "N023")
      #expect(error.notes.map { "\($0)" } == ["it has: double, triple"])
    }
  }

  private func withLibrary(_ body: (String) throws -> Void) throws {
    try withFolder { folder in
      let recipes = ["_kept(x) = x", "double(x) = 2 * x", "triple(x) = 3 * x"]
      try write(recipes.map { "recipe \($0)\n" }.joined(), to: "\(folder)/lib.tonne")
      try body(folder)
    }
  }

  @Test(arguments: [
    ("5", "rows have no numbers; for the first rows write `head(t, 5)`"), ("1.5", nil),
    ("-5", nil), ("0", nil), ("1999", nil),
  ])
  func rowsByNumberAreProposedWhereThereAreSome(_ number: String, _ mend: String?) throws {
    let error = try #require(run([Self.table + "t[\(number)]"]).errors.first)
    #expect(error.code == "T014")
    #expect(error.mend == mend)
  }
}
