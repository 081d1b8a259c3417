import Methods

extension Outliers.Finding {
  /// Why it stands out, as a cell of the report.
  func reasons(_ rule: OutlierRule) -> String {
    var reasons: [String] = []
    if let slip { reasons.append(slip.words) }
    if isBeyond {
      let isHigh = score > 0
      switch rule {
      case .iqr: reasons.append(isHigh ? "above the upper quartile" : "below the lower quartile")
      case .mad: reasons.append(isHigh ? "far above the median" : "far below the median")
      case .growth: reasons.append(isHigh ? "grows unlike other years" : "falls unlike other years")
      }
    }
    return reasons.joined(separator: "; ")
  }
}

extension UnitSlip {
  /// What seems to have happened, in words.
  fileprivate var words: String {
    let place: String
    switch reach {
    case .single: place = "times its neighbours"
    case .onward: place = "times the value before, as are those behind it"
    case .end: place = "times the value beside it"
    }
    switch factor {
    case .power(let power): return "\(Self.shown(power)) \(place): \(Self.guess(power))?"
    case .carbon(let inverse):
      return inverse ? "12/44 \(place): C for CO2?" : "44/12 \(place): CO2 for C?"
    case .mu(let inverse):
      return inverse ? "1/15 \(place): ha for mu (亩)?" : "15 \(place): mu (亩) for ha?"
    }
  }

  /// `10`, `1/10`, `10⁴`.
  private static func shown(_ power: Int) -> String {
    if power.magnitude == 1 { return power > 0 ? "10" : "1/10" }
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let text = String(power.magnitude).compactMap { $0.wholeNumberValue.map { digits[$0] } }
    return "10" + (power < 0 ? "⁻" : "") + String(text)
  }

  /// What multiplies by this power.
  private static func guess(_ power: Int) -> String {
    switch power.magnitude {
    case 1: "the decimal point"
    case 2: "per cent (%)"
    case 3: "thousand (千)"
    case 4: "万"
    case 6: "million (百万)"
    case 8: "亿"
    default: "the unit"
    }
  }
}
