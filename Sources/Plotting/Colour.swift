/// A colour by what it means; the style says which one that is.
package enum Colour: Sendable, Hashable {
  /// That of the n-th series.
  case series(Int)
  /// The light form of the n-th series' colour, for intervals behind its line.
  case pale(Int)
  /// A place from 0 to 1 on a ramp.
  case shade(Double, Ramp)
  /// Black.
  case black
  /// A middle grey, for what is not significant.
  case grey
  /// White.
  case white
}

/// Colours in an order.
package enum Ramp: Sendable, Hashable {
  /// From little to much.
  case sequential
  /// From below through nothing to above.
  case diverging
}

/// The form of points.
package enum Symbol: Int, Sendable, Hashable, CaseIterable {
  /// ●
  case circle
  /// ■
  case square
  /// ▲
  case triangle
  /// ◆
  case diamond
  /// ▼
  case reversed
  /// ○
  case ring
}

/// How a line is broken.
package enum Dash: Int, Sendable, Hashable, CaseIterable {
  /// Not at all.
  case solid
  /// Long strokes.
  case dashed
  /// Dots.
  case dotted
  /// A stroke and a dot.
  case mixed
  /// Very long strokes.
  case long
}

/// Red, green and blue, eight bits each.
struct RGB: Sendable, Hashable {
  /// The bits as one number.
  let bits: UInt32

  init(_ bits: UInt32) { self.bits = bits & 0xFF_FFFF }

  /// As `#rrggbb`.
  var text: String {
    let digits = String(bits, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  private func part(_ shift: UInt32) -> Double { Double((bits >> shift) & 0xFF) }

  /// A mix of two colours, with a share from 0 to 1 of the other.
  func mixed(with other: RGB, _ share: Double) -> RGB {
    let parts = [UInt32(16), 8, 0].map { shift -> UInt32 in
      let value = part(shift) + (other.part(shift) - part(shift)) * min(max(share, 0), 1)
      return UInt32(min(max(value.rounded(), 0), 255)) << shift
    }
    return RGB(parts[0] | parts[1] | parts[2])
  }

  /// How light it looks, from 0 to 1 (ITU-R BT.709).
  var lightness: Double { (0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)) / 255 }
}
