/// Products of columns Z - l WZ as a function of l, from products that are formed once.
///
/// (Z - l WZ)'(Z - l WZ) = A - l B + l² C with A = Z'Z, B = Z'WZ + (WZ)'Z, C = (WZ)'WZ, so that one
/// more l costs nothing that grows with the rows. Where effects of years meet weights whose rows do
/// not sum to the same, the dummies of years become h = (I - l W) 1, and the part along h goes
/// out of each year.
struct FilteredGram: Sendable {
  private let plain: [[Double]]
  private let mixed: [[Double]]
  private let lagged: [[Double]]
  private let years: FilteredYears?

  /// Products of `columns` and their spatial lags.
  /// - Complexity: O(n p^2) for n rows and p columns.
  init(_ columns: [[Double]], lags: [[Double]], years: FilteredYears?) {
    let p = columns.count
    var plain = [[Double]](repeating: [Double](repeating: 0, count: p), count: p)
    var (mixed, lagged) = (plain, plain)
    for i in 0..<p {
      for j in 0...i {
        plain[i][j] = dot(columns[i], columns[j])
        mixed[i][j] = dot(columns[i], lags[j]) + dot(lags[i], columns[j])
        lagged[i][j] = dot(lags[i], lags[j])
        plain[j][i] = plain[i][j]
        mixed[j][i] = mixed[i][j]
        lagged[j][i] = lagged[i][j]
      }
    }
    (self.plain, self.mixed, self.lagged, self.years) = (plain, mixed, lagged, years)
  }

  /// The products at l.
  func products(_ l: Double) -> [[Double]] {
    var result = combined(1, -l, l * l)
    years?.subtract(from: &result, l)
    return result
  }

  /// c' (d products / d l) c.
  /// - Complexity: O(p^2).
  func slope(_ l: Double, along c: [Double]) -> Double {
    var sum = 0.0
    for i in c.indices {
      for j in c.indices { sum += c[i] * c[j] * (2 * l * lagged[i][j] - mixed[i][j]) }
    }
    return sum - (years?.slope(l, along: c) ?? 0)
  }

  private func combined(_ a: Double, _ b: Double, _ c: Double) -> [[Double]] {
    plain.indices.map { i in
      plain.indices.map { j in a * plain[i][j] + b * mixed[i][j] + c * lagged[i][j] }
    }
  }
}

/// The part of Z - l WZ along h = (I - l W) 1 in each year.
struct FilteredYears: Sendable {
  /// For each year and column the sums 1'z, 1'Wz + r'z and r'Wz, with r = W 1.
  private var sums: [[SIMD3<Double>]] = []
  /// 1'1, 1'r and r'r.
  private let norms: SIMD3<Double>
  private let rowSums: [Double]

  /// Sums of columns that have kept their period means.
  init(_ columns: [[Double]], lags: [[Double]], _ weights: SpatialWeights, periods: Int) {
    let r = weights.rowSums
    rowSums = r
    norms = SIMD3(
      Double(r.count), r.reduce(0, +), r.reduce(0) { $0 + $1 * $1 })
    for period in 0..<periods {
      let start = period * r.count
      sums.append(
        zip(columns, lags).map { column, lag in
          var sum = SIMD3<Double>()
          for i in r.indices {
            let (z, w) = (column[start + i], lag[start + i])
            sum += SIMD3(z, w + r[i] * z, r[i] * w)
          }
          return sum
        })
    }
  }

  private func along(_ sum: SIMD3<Double>, _ l: Double) -> Double {
    sum.x - l * sum.y + l * l * sum.z
  }

  private func norm(_ l: Double) -> Double { norms.x - 2 * l * norms.y + l * l * norms.z }

  /// Takes Σ_t (h'z_t)(h'z_t)' / h'h off.
  func subtract(from products: inout [[Double]], _ l: Double) {
    let size = norm(l)
    for year in sums {
      let g = year.map { along($0, l) }
      for i in g.indices {
        for j in g.indices { products[i][j] -= g[i] * g[j] / size }
      }
    }
  }

  /// The derivative of Σ_t (h'z_t c)² / h'h with respect to l.
  func slope(_ l: Double, along c: [Double]) -> Double {
    let size = norm(l)
    let growth = 2 * (l * norms.z - norms.y)
    var sum = 0.0
    for year in sums {
      let total = zip(year, c).reduce(SIMD3<Double>()) { $0 + $1.0 * $1.1 }
      let g = along(total, l)
      sum += 2 * g * (2 * l * total.z - total.y) / size - g * g * growth / (size * size)
    }
    return sum
  }

  /// z - l Wz without its part along h.
  func removed(from filtered: [Double], _ l: Double) -> [Double] {
    let h = rowSums.map { 1 - l * $0 }
    let size = norm(l)
    var result = filtered
    for start in stride(from: 0, to: filtered.count, by: h.count) {
      var inner = 0.0
      for i in h.indices { inner += h[i] * filtered[start + i] }
      for i in h.indices { result[start + i] -= h[i] * inner / size }
    }
    return result
  }
}

/// The sum of products of two columns of the same length.
func dot(_ a: [Double], _ b: [Double]) -> Double {
  VectorMath.dot(a, b, count: Swift.min(a.count, b.count))
}
