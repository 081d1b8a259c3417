import Builtins
import CSystem
import Interpreter
import Shell
import Testing

/// `docs/reproduction.md` is what the ledgers of the examples show.
///
/// With TONNE_RECORD set the page is written anew, and the test fails so that nobody forgets to look
/// at it.
@Suite struct ReproductionTests {
  /// The studies in the order of the page, as in the Makefile.
  static let ledgers = [
    "reproduction", "jiangsu_zhejiang", "bengbu", "agglomeration", "footprint",
  ]

  /// Runs the command on the ledger of a study.
  private static func run(_ words: [String], _ name: String) -> Captured {
    let streams = Captured()
    let script = "\(Folder(of: "Examples/\(name)").path)/ledger.tonne"
    let status = Command.run(
      arguments: words + [script], streams: streams, registry: { StandardLibrary.registry })
    #expect(status == 0, "\(streams.errors)")
    return streams
  }

  @Test func pageIsFresh() {
    var page: [UInt8] = []
    for name in Self.ledgers {
      page += Self.run(["--quiet", "--format", "md"], name).output + [UInt8(ascii: "\n")]
    }
    let path = "\(Folder(of: "docs").path)/reproduction.md"
    if tonne_environment("TONNE_RECORD") != nil {
      _ = page.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
      Issue.record("recorded docs/reproduction.md; look at it and run again")
    }
    #expect(
      Folder(of: "docs").text("reproduction.md") == String(decoding: page, as: UTF8.self),
      "run `make docs`")
  }

  @Test(arguments: ledgers)
  func ledgerIsInTheUsualForm(_ name: String) {
    #expect(Self.run(["fmt", "--check"], name).errors.isEmpty)
  }

  @Test(arguments: ledgers)
  func ledgerPassesTheCheck(_ name: String) {
    #expect(Self.run(["check"], name).errors.isEmpty)
  }

  @Test func everyLedgerIsInTheMakefile() throws {
    let makefile = try #require(Folder(of: ".").text("Makefile"))
    #expect(makefile.contains("LEDGERS := \(Self.ledgers.joined(separator: " "))\n"))
  }

  @Test func quietLeavesNotesOut() {
    #expect(
      !String(decoding: Self.run(["--quiet"], "bengbu").output, as: UTF8.self).contains("note:"))
    #expect(String(decoding: Self.run([], "bengbu").output, as: UTF8.self).contains("note:"))
  }
}
