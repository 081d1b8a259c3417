import JSON
import TestSupport
import Testing

@testable import LanguageServer

/// Packages of recipes in programs that are edited.
@Suite("Packages in an editor") struct PackageTests {
  @Test("are found as by the command, and one that is not there is marked")
  func found() throws {
    try withFolder { folder in
      let client = try Client()
      let uri = DocumentPath.uri(ofPath: "\(folder)/study.tonne")
      #expect(try client.open(uri, "use \"kaya\"\nkaya.chain\n") == [])
      let changed = try client.change(
        uri, [["text": "use \"kaja\"\nkaja.chain\n"]], version: 2)
      #expect(changed.first?["code"] == "R101")
    }
  }
}
