import CSystem
import Testing
import Wording

/// Every fenced block of the pages in `docs` runs, and shows what stands below it.
///
/// With TONNE_RECORD set the outputs are written anew, and the test fails so that nobody forgets to
/// look at them. The reference and the catalogue of errors have tests of their own.
@Suite struct DocumentTests {
  static let pages = below("docs")

  /// The pages in a folder and those in it.
  private static func below(_ folder: String) -> [String] {
    Folder(of: folder).names.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".md") { return path == "docs/errors.md" ? [] : [path] }
      return path == "docs/reference" || name.contains(".") ? [] : below(path)
    }
  }

  @Test func theGuideIsThere() {
    #expect(Self.pages.contains("docs/guide/prompt.md"))
    #expect(Self.pages.contains("docs/loading.md"))
  }

  @Test(arguments: pages)
  func blocksRun(_ path: String) throws {
    let text = try #require(Folder(of: ".").text(path))
    let run = try DocumentRun(path.hasPrefix("docs/zh/") ? .chinese : .english)
    let now = try run.page(DocumentPage(text))
    #expect(run.faults == [])
    if tonne_environment("TONNE_RECORD") != nil, now != text {
      let bytes = Array(now.utf8)
      _ = bytes.withUnsafeBytes {
        tonne_write_file("\(Folder(of: ".").path)/\(path)", $0.baseAddress, $0.count)
      }
      Issue.record("recorded \(path); look at it and run again")
    }
    #expect(now == text, "if this is better: TONNE_RECORD=1, this test, and look at the page")
  }

  @Test(arguments: [
    ("```tonne\nlet a = 1\n```\n\n```tonne\nlet a = a + 1\na\n```\n\n```\n2\n```\n", [String]()),
    ("```csv name=a.csv\nx\n1\n```\n\n```tonne\nload(\"a.csv\").x\n```\n", []),
    (
      "```csv name=a.csv encoding=gb18030\n市\n蚌埠\n```\n```tonne\nload(\"a.csv\") |> names\n```\n",
      []
    ),
    ("```tonne name=a.tonne\nlet a = b\n```\n```sh run\ntonne check a.tonne\n```\n", []),
    ("```tonne\nb\n```\n", ["fails"]),
    ("```tonne error\n1\n```\n", ["does not fail"]),
    ("```text\n1\n```\n```\n1\n```\n", ["output of nothing that ran"]),
    ("```sh run\nls\n```\n", ["no command of Tonne"]),
  ])
  func faultsAreSeen(_ text: String, _ faults: [String]) throws {
    let run = try DocumentRun()
    let now = try run.page(DocumentPage(text))
    #expect(now == text)
    #expect(run.faults.count == faults.count, "\(run.faults)")
    for (got, wanted) in zip(run.faults, faults) { #expect(got.hasPrefix(wanted)) }
  }

  @Test func outputThatDiffersIsSeen() throws {
    let text = "a\n```tonne\n1 + 1\n```\n\n```\n3\n```\nb\n"
    #expect(
      try DocumentRun().page(DocumentPage(text))
        == "a\n```tonne\n1 + 1\n```\n\n```\n2\n```\nb\n")
  }

  @Test(arguments: ["```tone\n1\n```\n", "```tonne\n1\n", "  ```tonne\n  1\n  ```\n"])
  func blocksThatNobodyWouldRunAreFaults(_ text: String) throws {
    let run = try DocumentRun()
    #expect(throws: DocumentPage.Fault.self) { try run.page(DocumentPage(text)) }
  }
}
