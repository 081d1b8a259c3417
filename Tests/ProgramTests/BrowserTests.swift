import Builtins
import Shell
import TestSupport
import Testing

/// The site in a real browser, opened from the disk.
@Suite("The site in Chromium") struct BrowserTests {
  /// The document of an address after its scripts have run; `nil` where there is no Chromium.
  private func document(_ address: String, profile: String) -> String? {
    OtherProgram.run([
      "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(profile)",
      "--virtual-time-budget=5000", "--dump-dom", address,
    ])?.output
  }

  @Test("the search finds built-ins and headings without a network, in both languages")
  func search() throws {
    try withFolder { folder in
      let streams = Captured()
      let status = Command.run(
        arguments: ["doc", "--site", "\(folder)/site"], streams: streams,
        registry: { StandardLibrary.registry })
      #expect(status == 0)
      let site = "file://\(folder)/site"
      guard let english = document("\(site)/guide/index.html#?lisa", profile: "\(folder)/p") else {
        return print("skipped: there is no Chromium")
      }
      let found = try #require(english.split(separator: "<ol id=\"Found\"").last)
      #expect(found.hasPrefix("><li><a href=\"../reference/lisa.html\">"), "\(found.prefix(300))")
      #expect(found.contains("<mark>LISA</mark>"))
      let chinese = try #require(
        document("\(site)/zh/index.html#?%E5%88%86%E8%A7%A3%20lmdi", profile: "\(folder)/p"))
      #expect(chinese.contains("<a href=\"../zh/reference/lmdi.html\">"))
      // A word that stands in programs only.
      let code = try #require(
        document("\(site)/index.html#?--editors", profile: "\(folder)/p"))
      let first = try #require(code.split(separator: "<ol id=\"Found\"").last)
      #expect(first.contains("<a href=\"guide/editors.html"), "\(first.prefix(300))")
      let message = try #require(
        document("\(site)/zh/index.html#?U102", profile: "\(folder)/p"))
      #expect(message.contains("<a href=\"../zh/errors.html#u102\">"))
      let nothing = try #require(
        document("\(site)/index.html#?%3Cb%3Enowhere", profile: "\(folder)/p"))
      #expect(nothing.contains("No page has all these words."))
    }
  }
}
