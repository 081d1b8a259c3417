import CSystem
import Glibc

/// Positions of one panel as numbers of a script, with the decimals that can be seen.
struct ScriptNumbers {
  private let xDecimals: Int
  private let yDecimals: Int

  /// The numbers of a panel: a ten-thousandth of its range is less than a pixel.
  init(_ panel: PanelLayout) {
    xDecimals = Self.decimals(panel.x)
    yDecimals = Self.decimals(panel.y)
  }

  private static func decimals(_ scale: AxisScale) -> Int {
    let range = scale.high - scale.low
    guard range > 0, range.isFinite else { return 6 }
    return min(max(5 - Int(floor(log10(range))), 0), 15)
  }

  func x(_ value: Double) -> String { GnuplotText.number(value, decimals: xDecimals) }
  func y(_ value: Double) -> String { GnuplotText.number(value, decimals: yDecimals) }
  func text(_ place: Place) -> String { "\(x(place.x)),\(y(place.y))" }
  func row(_ place: Place) -> String { "\(x(place.x)) \(y(place.y))" }

  func row(_ box: Box) -> String {
    let (left, right) = (box.x.lowerBound, box.x.upperBound)
    let (low, high) = (box.y.lowerBound, box.y.upperBound)
    let middle = "\(x(left + (right - left) / 2)) \(y(low + (high - low) / 2))"
    return "\(middle) \(x(left)) \(x(right)) \(y(low)) \(y(high))"
  }

  func band(_ interval: Interval) -> String {
    "\(x(interval.at)) \(y(interval.low)) \(y(interval.high))"
  }

  func upright(_ interval: Interval) -> String {
    "\(x(interval.at)) \(y(interval.value)) \(y(interval.low)) \(y(interval.high))"
  }

  func lying(_ interval: Interval) -> String {
    "\(x(interval.value)) \(y(interval.at)) \(x(interval.low)) \(x(interval.high))"
  }

  /// A line; a missing position is an empty row, which breaks it.
  func line(_ places: [Place]) -> [String] {
    var rows: [String] = []
    for place in places {
      if place.isFinite { rows.append(row(place)) } else if rows.last != "" { rows.append("") }
    }
    while rows.last == "" { rows.removeLast() }
    return rows.first == "" ? Array(rows.dropFirst()) : rows
  }

  /// Rings with an empty row between, as one text: a map has a hundred thousand rows.
  func rings(_ rings: [[Place]]) -> [String] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(12 * rings.reduce(0) { $0 + $1.count })
    for ring in rings where ring.count > 2 && !tonne_interrupted() {
      // The end of the row before, and an empty one.
      if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
      var last = 0..<0
      for place in ring {
        let start = bytes.count
        if !last.isEmpty { bytes.append(0x0A) }
        let from = bytes.count
        GnuplotText.append(place.x, decimals: xDecimals, to: &bytes)
        bytes.append(0x20)
        GnuplotText.append(place.y, decimals: yDecimals, to: &bytes)
        if bytes[last] == bytes[from...] {
          bytes.removeLast(bytes.count - start)
        } else {
          last = from..<bytes.count
        }
      }
    }
    return bytes.isEmpty ? [] : [String(decoding: bytes, as: UTF8.self)]
  }
}

extension Interval {
  /// Whether it can be drawn.
  var isFinite: Bool { at.isFinite && low.isFinite && high.isFinite && value.isFinite }
}
