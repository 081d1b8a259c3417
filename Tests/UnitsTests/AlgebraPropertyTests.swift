import Testing
import Units

/// Laws that hold for all units, tried on random ones.
@Suite struct AlgebraPropertyTests {
  static let seeds: [UInt64] = Array(1...8)
  static let stated = [
    "t CO2", "Mt CO2", "kg C", "1e4 t coal", "GJ", "tce", "1e4 tce", "toe", "1e8 CNY@2010",
    "CNY@2015",
    "USD@2010", "1e4 person", "person", "ha", "km2", "m", "%", "year", "s", "kWh",
  ]
  static let unstated = ["t", "kt", "1e4 t", "CNY", "1e4 CNY", "m3", "kg", "m3 gas"]

  static func random(_ names: [String], _ generator: inout Generator) throws -> Unit {
    var unit = Unit.one
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let next = try Unit(parsing: names.randomElement(using: &generator) ?? "t")
      unit =
        Bool.random(using: &generator)
        ? try unit.multiplied(by: next) : try unit.divided(by: next)
    }
    return unit
  }

  @Test(arguments: seeds)
  func divisionUndoesMultiplication(_ seed: UInt64) throws {
    var generator = Generator(seed: seed)
    for _ in 0..<200 {
      let a = try Self.random(Self.stated, &generator)
      let b = try Self.random(Self.stated, &generator)
      let back = try a.multiplied(by: b).divided(by: b)
      #expect(isClose(back.scale, a.scale, 1e-9), "\(a) * \(b) / \(b) = \(back)")
      #expect(
        back.dimensionWords == a.dimensionWords || back.isRatio && a.isRatio, "\(a) * \(b): \(back)"
      )
      #expect(isClose(try back.factor(to: a.isPlain && !back.isPlain ? back : a), 1, 1e-9))
    }
  }

  @Test(arguments: seeds)
  func productsAssociateAndCommute(_ seed: UInt64) throws {
    var generator = Generator(seed: seed)
    for _ in 0..<200 {
      let a = try Self.random(Self.stated, &generator)
      let b = try Self.random(Self.stated, &generator)
      let c = try Self.random(Self.stated, &generator)
      let left = try a.multiplied(by: b).multiplied(by: c)
      let right = try a.multiplied(by: b.multiplied(by: c))
      #expect(isClose(left.scale, right.scale, 1e-9))
      #expect(left.divided(differsFrom: right) == false, "\(a) * \(b) * \(c): \(left), \(right)")
      let swapped = try b.multiplied(by: a)
      #expect(try a.multiplied(by: b).divided(differsFrom: swapped) == false)
    }
  }

  /// With unstated parts the size and the dimension still hold; only tags may be gone.
  @Test(arguments: seeds)
  func sizeHoldsWithUnstatedParts(_ seed: UInt64) throws {
    var generator = Generator(seed: seed)
    for _ in 0..<200 {
      let a = try Self.random(Self.stated + Self.unstated, &generator)
      let b = try Self.random(Self.stated + Self.unstated, &generator)
      let product = try a.multiplied(by: b)
      #expect(isClose(product.scale, a.scale * b.scale, 1e-9), "\(a) * \(b) = \(product)")
      let back = try product.divided(by: b)
      #expect(isClose(back.scale, a.scale, 1e-9))
      #expect(
        back.dimensionWords == a.dimensionWords || back.isRatio && a.isRatio, "\(a) * \(b): \(back)"
      )
    }
  }

  @Test(arguments: seeds)
  func shownCanBeReadAgain(_ seed: UInt64) throws {
    var generator = Generator(seed: seed)
    for _ in 0..<200 {
      let unit = try Self.random(Self.stated + Self.unstated, &generator)
      if unit.isPlain { continue }
      #expect(try Unit(parsing: unit.spelling) == unit, "\(unit)")
    }
  }

  @Test(arguments: seeds)
  func conversionThereAndBack(_ seed: UInt64) throws {
    var generator = Generator(seed: seed)
    let families = [
      ["t", "kg", "Mt", "1e4 t", "lb"], ["GJ", "tce", "toe", "kWh", "kcal"],
      ["ha", "km2", "m2", "mu"], ["t CO2/1e4 CNY", "kg CO2/CNY", "Mt CO2/1e8 CNY"],
    ]
    for _ in 0..<100 {
      let family = families.randomElement(using: &generator) ?? families[0]
      let a = try Unit(parsing: family.randomElement(using: &generator) ?? "t")
      let b = try Unit(parsing: family.randomElement(using: &generator) ?? "t")
      #expect(isClose(try a.factor(to: b) * b.factor(to: a), 1))
    }
  }
}

extension Unit {
  /// Whether the two do not measure the same with the same tags.
  fileprivate func divided(differsFrom other: Unit) -> Bool {
    switch compatibility(with: other) {
    case .same: false
    case .scaled(let factor): !isClose(factor, 1, 1e-9)
    default: true
    }
  }
}
