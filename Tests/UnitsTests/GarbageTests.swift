import Testing
import Units

/// Nothing that is read may end the program.
@Suite struct GarbageTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func randomBytes(_ seed: UInt64) {
    var generator = Generator(seed: seed)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      check(text)
      #expect(!splitHeader(text + "[t]").name.contains("\u{0}[t]"))
    }
  }

  @Test(arguments: [5, 6, 7, 8] as [UInt64])
  func randomPieces(_ seed: UInt64) {
    var generator = Generator(seed: seed)
    let pieces = [
      "t", " ", "CO2", "/", "(", ")", "^", "-", "1e4", "2", "@", "2010", "万", "吨", "元", "·", "*",
      "%",
      "m3", "C", "coal", "标准煤", "10^", "⁻", "²", ".", "per", "of", "million", "km", "CNY", "_", "e",
    ]
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...9, using: &generator) {
        text += pieces.randomElement(using: &generator) ?? ""
      }
      check(text)
    }
  }

  @Test(arguments: [
    String(repeating: "t", count: 100_000), String(repeating: "(", count: 200),
    String(repeating: "t/", count: 120), String(repeating: "万", count: 80),
    String(repeating: "9", count: 250), "t^" + String(repeating: "9", count: 200),
    "t^-2147483648", "t^2147483647", "m^(1/2147483647)", "1e-320 t", "10^-300 t", "t⁻", "10^-",
    "CNY@99999999999999999999", "m99999999999", "\u{0}", "\u{FEFF}t", "👨‍👩‍👧/t", "t\u{301}",
  ])
  func extremes(_ text: String) { check(text) }

  /// What is read is sound: a size that is a number, and a spelling that reads again.
  private func check(_ text: String) {
    guard let unit = try? Unit(parsing: text) else {
      #expect(failure(text)?.message.isEmpty == false)
      return
    }
    #expect(unit.scale.isNormal && unit.scale > 0)
    if !unit.isPlain {
      let again = try? Unit(parsing: unit.spelling)
      #expect(again == unit || unit.spelling.utf8.count > 256, "\(text) is \(unit)")
    }
  }
}
