import CNumerics
import Testing

@Suite struct ParseDoubleTests {
  private func parse(_ text: String) -> (read: Int, value: Double?) {
    let bytes = text.utf8.map { CChar(bitPattern: $0) }
    var value = 0.0
    let read = tonne_parse_double(bytes, bytes.count, &value)
    return (read, read == 0 ? nil : value)
  }

  @Test(arguments: [
    ("0", 0), ("-12.5", -12.5), ("1e3x", 1_000), (".5", 0.5), ("3.", 3),
    ("0.1", 0.1), ("9007199254740993", 9_007_199_254_740_992),
    ("5e-324", .leastNonzeroMagnitude),
    ("1e-400", 0), ("0.0000000001e-400", 0), ("-1e-400,", 0),
  ])
  func numbers(text: String, expected: Double) {
    let got = parse(text)
    #expect(got.value == expected)
    #expect(got.read == text.utf8.count - (text.hasSuffix("x") || text.hasSuffix(",") ? 1 : 0))
  }

  @Test(arguments: ["", "-", "abc", "+1", "inf", "-inf", "nan", ".", "-.", " 1"])
  func texts(text: String) {
    #expect(parse(text).read == 0)
  }

  @Test(arguments: ["1e400", "-1e309", "123456789e301"])
  func tooLargeIsMissing(text: String) {
    let got = parse(text)
    #expect(got.read == text.utf8.count)
    #expect(got.value?.isNaN == true)
  }
}
