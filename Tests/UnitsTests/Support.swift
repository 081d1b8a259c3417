import Units

/// Repeatable random numbers (SplitMix64), so that a failure comes again.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// The unit that a text stands for.
func unit(_ text: String) throws -> Unit { try Unit(parsing: text) }

/// Whether two numbers agree but for rounding.
func isClose(_ a: Double, _ b: Double, _ tolerance: Double = 1e-12) -> Bool {
  abs(a - b) <= tolerance * max(abs(a), abs(b))
}

/// The error that reading a text ends with.
func failure(_ text: String) -> UnitError? {
  do {
    _ = try Unit(parsing: text)
    return nil
  } catch {
    return error
  }
}
