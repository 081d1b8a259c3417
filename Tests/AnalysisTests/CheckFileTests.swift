import Analysis
import CSystem
import Syntax
import TestSupport
import Testing

/// What checking makes of files: it reads them, large ones in part, and writes none.
@Suite struct CheckFileTests {
  private static let rows = "city,year,\"co2 [Mt CO2]\"\nA,2019,1\nB,2019,2\n"

  @Test func readsColumnsUnitsAndKeys() throws {
    try withFiles(["p.csv": Self.rows]) { folder in
      let load = "let p = load(\"p.csv\", key = [.city, .year])\n"
      #expect(errors(load + "p |> sort(.c2)", folder: folder) == ["T003 .c2"])
      #expect(errors(load + "p.co2 + 1[km]", folder: folder) == ["U101 p.co2 + 1[km]"])
      #expect(errors(load + "p[@C]", folder: folder) == ["T009 @C"])
      #expect(errors("load(\"p.csv\", key = [.town])", folder: folder) == ["T003 [.town]"])
      #expect(errors("load(\"p.csv\", key = [.year])", folder: folder) == ["T007 [.year]"])
      #expect(errors(load + "p |> derive(x = .co2 * 2) |> cv(.x)", folder: folder) == [])
    }
  }

  @Test func ofLargeFilesKnowsTheColumnsOnly() throws {
    var text = "city,year,\"co2 [Mt CO2]\",note\n"
    for row in 0..<80_000 { text += "c\(row / 10),\(2000 + row % 10),\(row),\n" }
    text += "last,2000,1,some words\n"
    try withFiles(["p.csv": text]) { folder in
      let load = "let p = load(\"p.csv\", key = [.city, .year])\n"
      #expect(tonne_file_size("\(folder)/p.csv") > 1 << 20)
      #expect(errors(load + "p |> sort(.c2)", folder: folder) == ["T003 .c2"])
      #expect(errors(load + "p.co2 + 1[km]", folder: folder) == ["U101 p.co2 + 1[km]"])
      // Only all of it tells the regions, and what kind of column a blank one is.
      #expect(errors(load + "p[@last]\np |> filter(.note == \"some words\")", folder: folder) == [])
    }
  }

  @Test func writesAndShowsNothing() throws {
    try withFiles(["p.csv": Self.rows]) { folder in
      let program = "let p = load(\"p.csv\")\nsave(p, \"out.csv\")\nshow(p)\np"
      #expect(errors(program, folder: folder) == [])
      #expect(names(in: folder) == ["p.csv"])
    }
  }

  @Test(arguments: ["/dev/stdin", "/dev/zero", "no.csv", "."])
  func leavesWhatIsNoFile(_ path: String) {
    #expect(errors("load(\"\(path)\").x") == [])
  }

  @Test func brokenUsedFilesAreToldOnce() throws {
    try withFiles(["bad.tonne": "recipe f( = 1"]) { folder in
      let found = report("use \"bad.tonne\" as b\nb.f()", folder: folder).diagnostics
      #expect(found.count == 1 && found[0].code.hasPrefix("S"))
      #expect(errors("use \"none.tonne\" as b\nb.f()", folder: folder) == ["R010 \"none.tonne\""])
    }
  }
}
