import Glibc
import TestSupport
import Testing

/// `docs/agreement.md` tells how far every reference case is from what the methods give.
///
/// With TONNE_RECORD set the page is written anew, and the test fails so that nobody forgets to look
/// at it. The part on other programs needs their results: without TONNE_DATA it stays as it is.
@Suite struct AgreementTests {
  private static let peersHeading = "## Other programs\n"

  private var path: String {
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/docs/agreement.md"
  }

  /// What is known of a case after its test has run.
  private struct Row {
    let method: String
    let data: String
    let comparisons: Comparisons
  }

  private func rows() throws -> [String: Row] {
    var rows: [String: Row] = [:]
    for entry in AgreementCases.entries {
      let sources = try fixture(entry.fixture).member("cases").list()
      for item in try cases(entry.fixture) where entry.methods.contains(item.method) {
        let source = try sources.first { try $0.member("id").text() == item.id }
        let comparisons = try Comparisons.collect { try entry.run(item) }
        let file = AgreementCases.file(of: entry.fixture, item.id)
        rows["\(file) \(item.id)"] = Row(
          method: item.method, data: try source?["source"]?.text() ?? "",
          comparisons: comparisons)
      }
    }
    return rows
  }

  @Test func pageIsFresh() throws {
    let rows = try rows()
    let old = try? readText(path)
    let wanted = page(rows) + (try peers() ?? old.flatMap(Self.peersPart) ?? "")
    if getenv("TONNE_RECORD") != nil {
      let file = try #require(fopen(path, "wb"))
      fputs(wanted, file)
      fclose(file)
      Issue.record("recorded docs/agreement.md; look at it and run again")
    }
    #expect(old == wanted, "record it with TONNE_RECORD=1")
  }

  /// Every difference above 1e-9 has a reason on the page.
  @Test func everyDeviationHasAReason() throws {
    for (name, row) in try rows() where row.comparisons.difference > 1e-9 {
      #expect(AgreementCases.reasons[name] != nil, "\(name) deviates")
    }
  }

  /// Every case has a test that compares something.
  @Test func everyCaseIsRun() throws {
    let rows = try rows()
    let all = AgreementCases.files.flatMap { file in file.ids.map { "\(file.name) \($0)" } }
    #expect(all.filter { rows[$0] == nil } == AgreementCases.elsewhere.keys.sorted())
    #expect(rows.keys.filter { !all.contains($0) } == [])
  }

  private func page(_ rows: [String: Row]) -> String {
    var page = """
      # Agreement

      How far the methods are from reference numbers. The tests write this page: they run every case
      and take down the largest difference, relative to expected values above 1 and absolute below.
      It is shown by a bound, since the last digits depend on the processor.
      `TONNE_RECORD=1 swift test --filter AgreementTests` writes it anew. Spatial statistics have
      [a page of their own](agreement-space.md).

      ## Reference cases

      The reference is a computation from the published formulas, in double precision, by programs that
      share no code with this one. Cases that compare words or errors have no numbers.


      """
    page += "| file | case | method | data | numbers | tolerance | difference | why |\n"
    page += "| --- | --- | --- | --- | ---: | --- | --- | --- |\n"
    for file in AgreementCases.files {
      for id in file.ids {
        if let test = AgreementCases.elsewhere["\(file.name) \(id)"] {
          page += "| \(file.name) | \(id) | | | | | equal | run through the language: \(test) |\n"
        }
        guard let row = rows["\(file.name) \(id)"] else { continue }
        let reason = AgreementCases.reasons["\(file.name) \(id)"] ?? ""
        page += "| \(file.name) | \(id) | \(row.method) | \(row.data) "
        page += "\(row.comparisons.cells) | \(reason) |\n"
      }
    }
    return page + "\n"
  }

  private static func peersPart(_ page: String) -> String? {
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0 + "\n" == peersHeading }) else { return nil }
    lines.removeFirst(start)
    return lines.joined(separator: "\n")
  }

  /// The part on other programs, when their results are there.
  private func peers() throws -> String? {
    guard getenv("TONNE_DATA") != nil else { return nil }
    var part =
      Self.peersHeading
      + "\nResults of other programs on open data, read in place by the tests.\n\n"
    part += "| program | what | numbers | tolerance | difference | why |\n"
    part += "| --- | --- | ---: | --- | --- | --- |\n"
    for peer in AgreementCases.peers {
      let comparisons = try Comparisons.collect { try peer.run() }
      part += "| \(peer.program) | \(peer.what) \(comparisons.cells) | \(peer.why) |\n"
    }
    return part
  }
}
