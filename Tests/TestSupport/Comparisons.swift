/// Collects what tolerances compare while something runs, for the page of agreements.
///
/// Confined to the task that runs it.
package final class Comparisons: @unchecked Sendable {
  @TaskLocal package static var current: Comparisons?

  /// How many numbers were compared.
  package private(set) var count = 0
  /// The largest difference, relative to the expected value where that is above 1.
  package private(set) var difference = 0.0
  /// The loosest tolerance that was used.
  package private(set) var tolerance = Tolerance(relative: 0, absolute: 0)

  /// Nothing compared yet.
  package init() {}

  /// Runs something and gives what was compared in it.
  package static func collect(_ body: () throws -> Void) rethrows -> Comparisons {
    let comparisons = Comparisons()
    try $current.withValue(comparisons) { try body() }
    return comparisons
  }

  /// Takes a comparison down.
  func note(_ got: Double, _ expected: Double, _ tolerance: Tolerance) {
    count += 1
    if tolerance.relative > self.tolerance.relative { self.tolerance.relative = tolerance.relative }
    if tolerance.absolute > self.tolerance.absolute { self.tolerance.absolute = tolerance.absolute }
    let size = (got - expected).magnitude / Swift.max(1, expected.magnitude)
    if size > difference { difference = size }
  }

  /// The cells of a page of agreements: how many numbers, the tolerance, and a bound of the
  /// difference.
  package var cells: String {
    guard count > 0 else { return "| 0 | | equal" }
    let allowed = "\(tolerance.relative) rel, \(tolerance.absolute) abs"
    return "| \(count) | \(allowed) | \(Self.bound(difference))"
  }

  /// The bound a difference is below: few of them, so that another processor gives the same page.
  package static func bound(_ difference: Double) -> String {
    for (limit, name) in [
      (1e-12, "1e-12"), (1e-9, "1e-9"), (1e-6, "1e-6"), (1e-3, "1e-3"), (1, "1"),
    ]
    where difference < limit { return "below \(name)" }
    return "above 1"
  }
}
