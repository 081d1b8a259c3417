import Threading

/// Weights as a symmetric matrix with the same eigenvalues, where there is one.
///
/// When d_i w_ij = d_j w_ji for some positive d, then S = D^½ W D^-½ is symmetric, s_ij = √(w_ij w_ji),
/// and ln|I - r W| = ln|I - r S| (Ord 1975, doi:10.1080/01621459.1975.10480272). Symmetric weights have
/// d = 1; those scaled by row have the sums of the rows before.
struct SymmetricForm: Sendable, Equatable {
  /// Where each row starts in `columns` and `values`.
  let starts: [Int64]
  /// The neighbours, row after row, ascending.
  let columns: [Int32]
  /// s_ij, or w_ij when there is no symmetric form.
  let values: [Double]
  /// √d_i, 1 when there is no symmetric form.
  let scales: [Double]
  /// Whether S is symmetric.
  let isSymmetric: Bool

  /// Products of weights around a ring of regions may differ by this part, which is rounding.
  private static let tolerance = 1e-9

  /// The symmetric form of weights, or the weights as they are.
  /// - Complexity: O(m log d) for m entries, d in the longest row.
  init(_ weights: SpatialWeights) {
    starts = weights.starts.map { Int64($0) }
    columns = weights.columns
    if let (mirrored, scales) = Self.symmetrise(weights) {
      (values, isSymmetric) = (mirrored, true)
      self.scales = scales
    } else {
      (values, isSymmetric) = (weights.values, false)
      scales = [Double](repeating: 1, count: weights.count)
    }
  }

  private static func symmetrise(
    _ weights: SpatialWeights
  ) -> (values: [Double], scales: [Double])? {
    // Row i of the transpose has what comes back to i, in the same order where all links are mutual.
    let turned = weights.transposed()
    guard turned.starts == weights.starts, turned.columns == weights.columns else { return nil }
    var values = weights.values
    var scales = [Double](repeating: 0, count: weights.count)
    for root in 0..<weights.count where scales[root] == 0 {
      scales[root] = 1
      var waiting = [root]
      while let region = waiting.popLast() {
        // Whoever asks for the form asks again whether it is wanted.
        if Cancellation.isRequested { return nil }
        for entry in weights.row(region) {
          let other = Int(weights.columns[entry])
          let back = turned.values[entry]
          guard back > 0 else { return nil }
          let forth = weights.values[entry]
          values[entry] = (forth * back).squareRoot()
          let scale = scales[region] * (forth / back).squareRoot()
          if scales[other] == 0 {
            scales[other] = scale
            waiting.append(other)
          } else if (scales[other] - scale).magnitude > tolerance * scale {
            return nil
          }
        }
      }
    }
    return (values, scales)
  }
}
