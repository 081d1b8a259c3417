import Glibc
import Interpreter
import Plotting
import Tables
import Threading

extension Picture {
  /// How often values occur.
  static let tableHistogram = Picture(
    "histogram", "How many values fall into steps of equal width (Freedman and Diaconis)."
  ) { (picture) throws(Stop) in
    let data = try XYTable(picture, needsX: false)
    guard let name = data.y.first else { return picture.figure("", []) }
    let values = Cancellation.sorted(try data.table.numbers(name, "y").filter(\.isFinite))
    let (low, width, count) = Histogram.steps(values)
    var counts = [Double](repeating: 0, count: count)
    for value in values { counts[min(max(Int((value - low) / width), 0), count - 1)] += 1 }
    let boxes = counts.enumerated().map { place, count in
      Box(
        x0: low + Double(place) * width, x1: low + (Double(place) + 0.94) * width, y0: 0, y1: count)
    }
    return picture.figure(
      data.title,
      [
        Panel(
          x: Axis(data.table.title(name)), y: Axis(picture.say("values"), .counts, including: [0]),
          series: [Series("", .boxes(boxes), .series(0))])
      ])
  }

  /// A smooth form of a histogram.
  static let tableDensity = Picture(
    "density", "The kernel density of a column, with Silverman's bandwidth, a line for each series."
  ) { (picture) throws(Stop) in
    let data = try XYTable(picture, needsX: false)
    guard let name = data.y.first else { return picture.figure("", []) }
    let values = try data.table.numbers(name, "y")
    let by = picture.call.isGiven("by") ? data.by : []
    let (kept, remarks) = data.table.fitting(try data.table.groups(by)) { Double($0.rows.count) }
    let series = kept.enumerated().map { place, group in
      Series.numbered(
        place, group.label,
        .line(Histogram.density(group.rows.map { values[$0] }.filter(\.isFinite))))
    }
    return picture.figure(
      data.title,
      [
        Panel(
          x: Axis(data.table.title(name)), y: Axis(picture.say("density"), including: [0]),
          series: series)
      ], remarks: remarks)
  }
}

/// Steps of histograms, and densities.
enum Histogram {
  /// The start, width and number of steps: 2 (Q3 − Q1) / ∛n wide, five to sixty of them
  /// (Freedman, Diaconis 1981, doi:10.1007/BF01025868).
  static func steps(_ sorted: [Double]) -> (low: Double, width: Double, count: Int) {
    guard let low = sorted.first, let high = sorted.last, high > low else {
      let value = sorted.first ?? 0
      return (value - 0.5, 1, 1)
    }
    let spread = quantile(sorted, 0.75) - quantile(sorted, 0.25)
    let wanted = 2 * spread / cbrt(Double(sorted.count))
    let count = wanted > 0 ? Int(min(max(((high - low) / wanted).rounded(.up), 5), 60)) : 10
    return (low, (high - low) / Double(count), count)
  }

  /// The quantile of sorted values, of type 7.
  static func quantile(_ sorted: [Double], _ p: Double) -> Double {
    guard let last = sorted.indices.last else { return .nan }
    let place = p * Double(last)
    let first = min(Int(place), last)
    let next = min(first + 1, last)
    return sorted[first] + (sorted[next] - sorted[first]) * (place - Double(first))
  }

  /// The Gaussian kernel density at 200 places, with h = 0.9 min(s, IQR / 1.34) n^(−1/5)
  /// (Silverman 1986).
  ///
  /// - Complexity: O(200 n).
  static func density(_ values: [Double]) -> [Place] {
    let sorted = Cancellation.sorted(values)
    guard let low = sorted.first, let high = sorted.last, high > low else { return [] }
    let n = Double(sorted.count)
    let mean = sorted.reduce(0, +) / n
    let deviation = (sorted.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / max(n - 1, 1))
      .squareRoot()
    let spread = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34
    let h = 0.9 * (spread > 0 ? min(deviation, spread) : deviation) * pow(n, -0.2)
    return (0..<200).map { step in
      let at = low - 3 * h + (high - low + 6 * h) * Double(step) / 199
      var sum = 0.0
      _ = Cancellation.forBlocks(sorted.count) { block in
        for value in sorted[block] {
          let z = (at - value) / h
          if z.magnitude <= 8 { sum += exp(-z * z / 2) }
        }
      }
      return Place(at, sum / (n * h * (2 * Double.pi).squareRoot()))
    }
  }
}
