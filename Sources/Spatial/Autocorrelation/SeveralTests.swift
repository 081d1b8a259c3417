/// How p-values of several tests at once are corrected.
public enum SeveralTests: String, Sendable, CaseIterable {
  /// Not at all.
  case none
  /// m · p: the chance of a single false finding stays below the level.
  case bonferroni
  /// The share of false findings among all findings stays below the level (Benjamini and Hochberg
  /// 1995, doi:10.1111/j.2517-6161.1995.tb02031.x): min over larger p_(k) of m p_(k) / k.
  case fdr

  /// The corrected p-values; missing ones stay missing and do not count as tests.
  /// - Complexity: O(m log m).
  public func adjusted(_ p: [Double]) -> [Double] {
    let tested = p.indices.filter { !p[$0].isNaN }
    let m = Double(tested.count)
    var result = p
    switch self {
    case .none: break
    case .bonferroni: for place in tested { result[place] = min(1, m * p[place]) }
    case .fdr:
      var least = 1.0
      for (rank, place) in tested.sorted(by: { p[$0] < p[$1] }).enumerated().reversed() {
        least = min(least, m * p[place] / Double(rank + 1))
        result[place] = least
      }
    }
    return result
  }
}
