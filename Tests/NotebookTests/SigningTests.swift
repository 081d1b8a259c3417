import JSON
import Notebook
import Testing

/// Messages on the wire: signing them, reading them, and dropping what is none.
@Suite struct SigningTests {
  private static let key = Array("a key that Jupyter made".utf8)
  private static let delimiter = Array("<IDS|MSG>".utf8)

  private static func parts(
    key: [UInt8] = key, header: JSONValue = ["msg_type": "execute_request", "session": "s"],
    content: JSONValue = ["code": "1 + 1"]
  ) -> [[UInt8]] {
    WireMessage.parts(
      to: [[1, 2], [3]], header: header, parent: [], metadata: [:], content: content,
      signer: MessageSigner(key: key))
  }

  @Test func whatIsSentIsReadAgain() throws {
    let message = try WireMessage(Self.parts(), signer: MessageSigner(key: Self.key))
    #expect(message.addresses == [[1, 2], [3]])
    #expect(message.type == "execute_request")
    #expect(message.session == "s")
    #expect(message.content == ["code": "1 + 1"])
    #expect(String(decoding: message.headerBytes, as: UTF8.self).contains("execute_request"))
  }

  /// The signature that Python's `hmac` gives for these four parts.
  @Test func signatureIsThatOfOthers() {
    let parts = [#"{"msg_type":"kernel_info_request"}"#, "{}", "{}", "{}"].map { Array($0.utf8) }
    #expect(
      MessageSigner(key: Array("secret".utf8)).signature(of: parts[...])
        == Array("da987989801f25e9398e6a2aee42649d93bf7451e56a863c9f755263d32e6ef1".utf8))
    #expect(MessageSigner(key: []).signature(of: parts[...]) == [])
  }

  @Test func anotherKeyOrAChangeIsFound() {
    let signer = MessageSigner(key: Self.key)
    let other = Self.parts(key: Array("another".utf8))
    #expect(throws: MessageFault.signature) { try WireMessage(other, signer: signer) }
    for place in 4..<8 {
      var changed = Self.parts()
      changed[place].append(UInt8(ascii: " "))
      #expect(throws: MessageFault.signature) { try WireMessage(changed, signer: signer) }
    }
    var unsigned = Self.parts()
    unsigned[3] = []
    #expect(throws: MessageFault.signature) { try WireMessage(unsigned, signer: signer) }
  }

  @Test func withoutAKeyAllAreTaken() throws {
    let message = try WireMessage(Self.parts(), signer: MessageSigner(key: []))
    #expect(message.type == "execute_request")
  }

  @Test func whatIsNoMessageIsDropped() {
    let signer = MessageSigner(key: [])
    func fault(_ parts: [[UInt8]]) -> MessageFault? {
      do throws(MessageFault) {
        _ = try WireMessage(parts, signer: signer)
        return nil
      } catch { return error }
    }
    #expect(fault([]) == .noDelimiter)
    #expect(fault([[1], [2]]) == .noDelimiter)
    #expect(fault([Self.delimiter]) == .partCount)
    #expect(fault([Self.delimiter, [], [], [], []]) == .partCount)
    #expect(fault(Self.parts() + [[UInt8]](repeating: [], count: 300)) == .partCount)
    #expect(fault(Self.parts(header: [:])) == .shape)
    #expect(fault(Self.parts(header: ["msg_type": 3])) == .shape)
    #expect(fault(Self.parts(header: ["execute_request"])) == .shape)
    #expect(fault(Self.parts(content: ["a", "b"])) == .shape)
    for bytes in [[], Array("{".utf8), [0xFF, 0x00], Array("{\"a\":\"\\ud800\"}".utf8)] {
      var parts = Self.parts()
      parts[7] = bytes
      guard case .json = fault(parts) else {
        Issue.record("\(bytes) was taken")
        continue
      }
    }
    var deep = Self.parts()
    deep[7] = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    guard case .json(let found) = fault(deep) else {
      Issue.record("depth was not bounded")
      return
    }
    #expect(found.problem == .tooDeep(limit: 256))
  }

  /// Parts that are changed anyhow are read, or dropped with a reason, and nothing else happens.
  @Test func changedPartsAreReadOrDropped() {
    var random = Repeatable()
    let signer = MessageSigner(key: [])
    var dropped = 0
    for _ in 0..<2_000 {
      var parts = Self.parts()
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<parts.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where parts.count > 1: parts.remove(at: place)
        case 1: parts.insert(parts[place], at: 0)
        case 2 where !parts[place].isEmpty:
          let byte = Int.random(in: 0..<parts[place].count, using: &random)
          parts[place][byte] = UInt8.random(in: 0...255, using: &random)
        default: parts[place] += [UInt8](repeating: 0x5B, count: 300)
        }
      }
      do throws(MessageFault) { _ = try WireMessage(parts, signer: signer) } catch { dropped += 1 }
    }
    #expect(dropped > 500)
  }

  @Test func whatStandsBehindTheContentIsLeftAlone() throws {
    let parts = Self.parts() + [[0xFF, 0xFE], []]
    #expect(try WireMessage(parts, signer: MessageSigner(key: Self.key)).content["code"] != nil)
  }
}

/// Numbers that look random and are the same in every run (SplitMix64: Steele, Lea, Flood 2014).
private struct Repeatable: RandomNumberGenerator {
  private var state: UInt64 = 2026

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
