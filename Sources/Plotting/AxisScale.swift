import Glibc

/// The part of an axis that is shown, and its ticks.
struct AxisScale: Sendable, Hashable {
  /// A tick.
  struct Tick: Sendable, Hashable {
    /// Where.
    var value: Double
    /// What stands there.
    var text: String
  }

  /// The low end.
  let low: Double
  /// The high end.
  let high: Double
  /// The ticks, from low to high.
  private(set) var ticks: [Tick]
  /// The power of ten that numbers at ticks are to be multiplied with; 0 for none.
  let power: Int

  /// A scale for an axis whose data take `span`, with about `wanted` ticks.
  init(_ axis: Axis, _ span: Extent.Span, wanted: Int) {
    let (low, high) = Self.ends(axis, span)
    (self.low, self.high) = (low, high)
    switch axis.kind {
    case .names(let names):
      power = 0
      let step = max(1, (names.count + max(wanted, 1) - 1) / max(wanted, 1))
      ticks = stride(from: 0, to: names.count, by: step).map { place in
        Tick(value: Double(place + 1), text: names[place])
      }
    case .years, .counts:
      power = 0
      let values = Self.steps(low, high, wanted: wanted, isWhole: true).values
      ticks = values.map { Tick(value: $0, text: TickText.whole($0)) }
    case .numbers:
      let (values, step) = Self.steps(low, high, wanted: wanted, isWhole: false)
      power = TickText.power(low, high)
      let scale = pow(10, Double(power))
      ticks = values.map { value in
        Tick(value: value, text: TickText.number(value / scale, step: step / scale))
      }
    }
  }

  /// The ends: what is asked for, or the data with a little room on both sides.
  private static func ends(_ axis: Axis, _ data: Extent.Span) -> (Double, Double) {
    if let range = axis.range, range.lowerBound < range.upperBound {
      return (range.lowerBound, range.upperBound)
    }
    if case .names(let names) = axis.kind { return (0.5, Double(max(names.count, 1)) + 0.5) }
    var span = data
    for value in axis.including { span.add(value) }
    guard !span.isEmpty else { return (0, 1) }
    guard span.high > span.low else {
      let room = span.low == 0 ? 0.5 : abs(span.low) * 0.1
      return axis.kind == .years
        ? (span.low - 1, span.high + 1) : (span.low - room, span.high + room)
    }
    let room = (span.high - span.low) * (axis.kind == .years ? 0.03 : 0.05)
    // Bars stand on their line: there is no room below it.
    let atLow = axis.including.contains(span.low)
    let atHigh = axis.including.contains(span.high)
    return (span.low - (atLow ? 0 : room), span.high + (atHigh ? 0 : room))
  }

  /// Round values inside a range: multiples of 1, 2, 2.5 or 5 times a power of ten.
  private static func steps(
    _ low: Double, _ high: Double, wanted: Int, isWhole: Bool
  ) -> (values: [Double], step: Double) {
    let raw = (high - low) / Double(max(wanted, 2))
    guard raw > 0, raw.isFinite else { return ([], 1) }
    let power = pow(10, floor(log10(raw)))
    let factors = isWhole ? [1.0, 2, 5, 10] : [1.0, 2, 2.5, 5, 10]
    var step = (factors.first { $0 * power >= raw * 0.999 } ?? 10) * power
    if isWhole { step = max(1, step.rounded()) }
    let first = (low / step - 1e-9).rounded(.up)
    let last = (high / step + 1e-9).rounded(.down)
    guard last >= first, last - first < 100 else { return ([], step) }
    let values = stride(from: first, through: last, by: 1).map { $0 * step }
    return (values, step)
  }

  /// The same with the texts at ticks no wider than a limit.
  func cut(to limit: Double) -> AxisScale {
    var scale = self
    scale.ticks = ticks.map { tick in
      Tick(value: tick.value, text: TextMeasure.cut(tick.text, to: limit, size: Look.smallSize))
    }
    return scale
  }

  /// The share of the way from the low end to the high one.
  func share(_ value: Double) -> Double { (value - low) / (high - low) }
}
