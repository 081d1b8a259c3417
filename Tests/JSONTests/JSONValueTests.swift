import JSON
import Testing

/// Writing values, and looking into them.
@Suite struct JSONValueTests {
  private let value: JSONValue = [
    "z": 1, "a": [.null, true, -2.5, "q\"\\\n\r\t\u{1}\u{7F}中😀"], "leer": [], "o": [:],
  ]

  @Test func writesCompactly() {
    let text = String(decoding: JSONWriter.compact(value), as: UTF8.self)
    #expect(
      text
        == #"{"z":1,"a":[null,true,-2.5,"q\"\\\n\r\t\u0001\u007f中😀"],"leer":[],"o":{}}"#)
  }

  @Test func laysOut() {
    #expect(
      JSONWriter.laidOut(["a": [1, ["b": .null]], "c": [], "d": [:]]) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": [],
          "d": {}
        }

        """)
  }

  @Test func readsBackWhatItWrites() throws {
    #expect(try JSONReader.read(JSONWriter.compact(value)) == value)
    #expect(try JSONReader.read(JSONWriter.laidOut(value)) == value)
    for number in [0.1, 1e-7, 1e22, .leastNonzeroMagnitude, 0x1.fffffffffffffp1023, -0.0]
      as [Double]
    {
      let back = try JSONReader.read(JSONWriter.compact(.number(number))).asNumber
      #expect(back?.bitPattern == number.bitPattern)
    }
  }

  @Test func hasNoFormForWhatIsNotFinite() {
    #expect(JSONWriter.compact([.number(.nan), .number(.infinity)]) == Array("[null,null]".utf8))
  }

  @Test func looksInside() {
    #expect(value["z"]?.asInteger == 1)
    #expect(value["a"]?[2]?.asNumber == -2.5)
    #expect(value["a"]?[1]?.asFlag == true)
    #expect(value["a"]?[4] == nil)
    #expect(value["a"]?[-1] == nil)
    #expect(value["b"] == nil)
    #expect(value["z"]?.asText == nil)
    #expect(value["a"]?[0]?.isNull == true)
    #expect(value.members.map(\.name) == ["z", "a", "leer", "o"])
    #expect(JSONValue.number(3).asInteger == 3)
    #expect(JSONValue.number(3.5).asInteger == nil)
    #expect(JSONValue.number(1e300).asInteger == nil)
    #expect(JSONValue.object([JSONMember("a", 1), JSONMember("a", 2)])["a"] == 2)
  }

  @Test func addsMembers() {
    var object: JSONValue = ["a": 1]
    object.add("b", "x")
    object.add("c", nil)
    #expect(object == ["a": 1, "b": "x"])
  }
}
