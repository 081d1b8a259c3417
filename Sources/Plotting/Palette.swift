/// The colours of figures.
///
/// Series take the eight colours of Okabe and Ito (2008, Color Universal Design), which those with any
/// form of colour blindness can tell apart. Ramps go through colours of ColorBrewer's YlGnBu and PuOr
/// (Brewer 2003, Transactions in GIS 7), which are safe in the same way and fall or rise in lightness.
struct Palette {
  /// Whether everything is grey.
  let isGrey: Bool

  private static let series = [
    RGB(0x00_72B2), RGB(0xE6_9F00), RGB(0x00_9E73), RGB(0xCC_79A7), RGB(0x56_B4E9),
    RGB(0xD5_5E00), RGB(0xF0_E442), RGB(0x55_5555),
  ]
  private static let greys = [
    RGB(0x3C_3C3C), RGB(0xA0_A0A0), RGB(0x6E_6E6E), RGB(0xCF_CFCF), RGB(0x87_8787),
    RGB(0x00_0000), RGB(0xE4_E4E4), RGB(0x55_5555),
  ]
  private static let sequential = [
    RGB(0xFF_FFD9), RGB(0xC7_E9B4), RGB(0x7F_CDBB), RGB(0x41_B6C4), RGB(0x1D_91C0),
    RGB(0x22_5EA8), RGB(0x0C_2C84),
  ]
  private static let diverging = [
    RGB(0x54_2788), RGB(0x99_8EC3), RGB(0xD8_DAEB), RGB(0xF7_F7F7), RGB(0xFE_E0B6),
    RGB(0xF1_A340), RGB(0xB3_5806),
  ]
  private static let greyRamp = [RGB(0xF4_F4F4), RGB(0x20_2020)]
  private static let white = RGB(0xFF_FFFF)

  /// The colour that is meant.
  func colour(_ colour: Colour) -> RGB {
    switch colour {
    case .series(let place): series(place)
    case .pale(let place): series(place).mixed(with: Self.white, 0.78)
    case .shade(let share, let ramp): shade(share, ramp)
    case .black: Look.textColour
    case .grey: RGB(0xD9_D9D9)
    case .white: Self.white
    }
  }

  private func series(_ place: Int) -> RGB {
    let colours = isGrey ? Self.greys : Self.series
    let own = colours[abs(place) % colours.count]
    // A second round through the colours is lighter.
    return abs(place) < colours.count ? own : own.mixed(with: Self.white, 0.45)
  }

  private func shade(_ share: Double, _ ramp: Ramp) -> RGB {
    let stops = isGrey ? Self.greyRamp : ramp == .sequential ? Self.sequential : Self.diverging
    let place = min(max(share.isFinite ? share : 0, 0), 1) * Double(stops.count - 1)
    let first = min(Int(place), stops.count - 2)
    return stops[first].mixed(with: stops[first + 1], place - Double(first))
  }
}
