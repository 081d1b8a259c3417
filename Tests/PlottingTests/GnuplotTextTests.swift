import Testing

@testable import Plotting

@Suite struct GnuplotTextTests {
  @Test(arguments: [
    ("it's", "'it'.\"'\".'s'"), ("''", "\"'\".\"'\""), ("'a", "\"'\".'a'"), ("a\"b", "'a\"b'"),
    ("a\\nb", "'a\\nb'"), ("a\nb", "'a␊b'"),
    ("`date`", "'`date`'"), ("x@{1}_2^3", "'x@{1}_2^3'"), ("\u{1B}[2J", "'␛[2J'"),
    ("a\u{2028}b", "'a b'"), ("", "''"),
  ])
  func quotesEverySign(text: String, quoted: String) {
    #expect(GnuplotText.quoted(text) == quoted)
  }
}
