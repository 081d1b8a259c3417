import JSON
import Testing

/// What RFC 8259 says is JSON, and what it says is none.
@Suite struct JSONReaderTests {
  private static let valid: [(String, JSONValue)] = [
    ("null", JSONValue.null), (" true\r\n", .flag(true)), ("\tfalse ", .flag(false)),
    ("0", .integer(0)), ("-1", .integer(-1)), ("9223372036854775807", .integer(.max)),
    ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(0x1p63)),
    ("1.0", .number(1)), ("-0.5", .number(-0.5)), ("1e3", .number(1000)), ("1E-2", .number(0.01)),
    ("123.456e+2", .number(12345.6)), ("5e-324", .number(.leastNonzeroMagnitude)),
    ("1e-400", .number(0)),
    ("0e0", .number(0)), ("[]", []), ("{}", [:]), ("[1,[2, []],{}]", [1, [2, []], [:]]),
    (#"{"b":1,"a":{"":null}}"#, ["b": 1, "a": ["": .null]]),
    (#""""#, ""), (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"),
    (#""\u00e9\u4E2D\uD83D\uDE00\u0000""#, "é中😀\0"), ("\"é中😀\u{7F}\"", "é中😀\u{7F}"),
  ]

  @Test(arguments: valid)
  func readsWhatIsJSON(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONReader.read(text) == value)
  }

  @Test func keepsTheSignOfZero() throws {
    #expect(try JSONReader.read("-0").asNumber?.sign == .minus)
    #expect(try JSONReader.read("-0.0").asNumber?.sign == .minus)
  }

  private static let invalid: [(String, JSONFault.Problem, Int)] = [
    ("", JSONFault.Problem.ends, 0), ("  ", .ends, 2), ("[", .ends, 1), ("[1", .ends, 2),
    ("{\"a\"", .ends, 4), ("{\"a\":", .ends, 5), ("\"abc", .ends, 4), ("\"\\", .ends, 2),
    ("\"\\u12", .ends, 5), ("tru", .ends, 3), ("-", .ends, 1), ("1e", .ends, 2), ("1.", .ends, 2),
    ("nul!", .unexpected(.value), 0), ("NaN", .unexpected(.value), 0),
    ("+1", .unexpected(.value), 0), (".5", .unexpected(.value), 0),
    ("'a'", .unexpected(.value), 0), ("[1,]", .unexpected(.value), 3),
    ("[,1]", .unexpected(.value), 1), ("[1 2]", .unexpected(.comma(closing: .list)), 3),
    ("{\"a\":1,}", .unexpected(.name), 7), ("{a:1}", .unexpected(.name), 1),
    ("{\"a\" 1}", .unexpected(.colon), 5),
    ("{\"a\":1 \"b\"", .unexpected(.comma(closing: .object)), 7),
    ("1.e2", .unexpected(.digit), 2), ("1e+", .ends, 3), ("-a", .unexpected(.digit), 1),
    ("01", .leadingZero, 0), ("-012", .leadingZero, 1), ("1e400", .numberRange, 0),
    ("1 2", .trailing, 2), ("{}}", .trailing, 2), ("[] // no", .trailing, 3),
    ("\"a\nb\"", .control, 2), ("\"\0\"", .control, 1), ("\"a\\x\"", .escape, 2),
    ("\"\\u12G4\"", .hexadecimal, 5), ("\"\\uD83D\"", .surrogate, 1),
    ("\"\\uDE00\"", .surrogate, 1), ("\"\\uD83D\\u0041\"", .surrogate, 1),
    ("\u{FEFF}{}", .unexpected(.value), 0),
  ]

  @Test(arguments: invalid)
  func refusesWhatIsNone(_ text: String, _ problem: JSONFault.Problem, _ offset: Int) {
    #expect(throws: JSONFault(problem, at: offset, in: Array(text.utf8))) {
      try JSONReader.read(text)
    }
  }

  private static let strayBytes: [[UInt8]] = [
    [0x80], [0xC0, 0xAF], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80],
    [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8], [0xFF],
  ]

  @Test("bytes that are no UTF-8 are refused where they stand", arguments: strayBytes)
  func refusesOtherEncodings(_ bytes: [UInt8]) {
    let text = Array("[\"中".utf8) + bytes + Array("\"]".utf8)
    #expect(throws: JSONFault(.notUTF8, at: 5, in: text)) { try JSONReader.read(text) }
  }

  @Test func saysTheLineAndTheCharacter() {
    #expect {
      try JSONReader.read("{\n \"中国\": x}")
    } throws: { error in
      guard let fault = error as? JSONFault else { return false }
      return (fault.offset, fault.line, fault.column) == (13, 2, 8)
        && fault.phrase.english == "something else stands where a value is expected"
    }
  }

  @Test func boundsDepthAndSize() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(throws: Never.self) { try JSONReader.read(nested(256)) }
    #expect(throws: JSONFault.self) { try JSONReader.read(nested(257)) }
    #expect(throws: JSONFault.self) { try JSONReader.read(String(repeating: "[", count: 1 << 20)) }
    let few = JSONReader.Limits(bytes: 4)
    #expect(try JSONReader.read("[12]", limits: few) == [12])
    #expect(throws: JSONFault(.tooLarge(limit: 4), at: 0, in: [])) {
      try JSONReader.read("[123]", limits: few)
    }
  }
}
