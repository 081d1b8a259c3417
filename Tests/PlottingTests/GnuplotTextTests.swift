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

  @Test func numbersOfManyRowsAreWrittenAsOthers() {
    let values = [0, 1, -1, 0.05, -0.004, 12.5, 1234.5678, -99.995, 1e14, 3e15, -0.0, 7e-9, .nan]
    for value in values {
      for decimals in [0, 1, 2, 4, 6] {
        var bytes: [UInt8] = []
        GnuplotText.append(value, decimals: decimals, to: &bytes)
        #expect(
          String(decoding: bytes, as: UTF8.self) == GnuplotText.number(value, decimals: decimals))
      }
    }
  }
}
