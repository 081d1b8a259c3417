import Syntax
import Testing

/// Names that nothing uses, with what silences the warning.
@Suite struct CheckUnusedTests {
  @Test(arguments: [
    ("let a = 1\n2", ["N100 a"]), ("let _a = 1\n2", []), ("let a = 1\na", []),
    ("let a = 1\n\"{a}\"", []), ("let a = 1\nrecipe f() = a\nf()", []),
    // A file that only defines recipes hands its values on; one without recipes does not.
    ("let a = 1\nrecipe f() = 2", []), ("let a = 1", ["N100 a"]),
    ("let a = 1\ntest \"t\" { assert(a == 1) }", []),
    ("recipe f(x) = 1", ["N101 x"]), ("recipe f(_x) = 1", []), ("recipe f(x, y = x) = y", []),
    ("recipe f() { let y = 1; 2 }", ["N100 y"]), ("recipe f() { let _y = 1; 2 }", []),
    ("recipe f(x) = fold(1..3, 0, fn(a, b) => a + b + x)", []),
    ("for i in 1..3 { 2 }", ["N102 i"]), ("for i, x in [1] { x }", ["N102 i"]),
    ("for _i, x in [1] { x }", []),
    // The caller says how many parameters a lambda has.
    ("fold(1..3, 0, fn(a, b) => b)", []),
    ("recipe f(x) { if x > 1 { let y = 2; 3 } else { 4 } }", ["N100 y"]),
    ("let sum = 3\nsum", ["N014 sum"]),
  ])
  func warns(_ program: String, _ wanted: [String]) {
    #expect(findings(program, severity: .warning) == wanted, "\(program)")
  }

  @Test func warnsOfUsedFiles() throws {
    try withFiles(["r.tonne": "recipe f() = 1"]) { folder in
      #expect(findings("use \"r.tonne\" as r\n1", folder: folder) == ["N103 r"])
      #expect(findings("use \"r.tonne\" as r\nr.f()", folder: folder) == [])
      #expect(findings("use \"r.tonne\" as r\nr.g()", folder: folder) == ["N001 .g"])
    }
  }
}
