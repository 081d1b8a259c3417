/// One case of a file of expected results.
package struct Case: Sendable, CustomStringConvertible {
  /// Name of the case.
  package let id: String
  /// The method it belongs to.
  package let method: String
  /// Arguments.
  package let input: JSON
  /// Results.
  package let expected: JSON
  /// Allowed differences.
  package let tolerance: Tolerance

  /// Shown in the report of a test.
  package var description: String { id }
}

/// A value passes when |got - expected| <= absolute + relative |expected|.
package struct Tolerance: Sendable, Equatable {
  /// Part of the expected value.
  package var relative: Double
  /// Fixed part.
  package var absolute: Double

  /// Makes a tolerance.
  package init(relative: Double, absolute: Double) {
    (self.relative, self.absolute) = (relative, absolute)
  }

  /// Whether two numbers agree; missing agrees with missing only.
  package func agrees(_ got: Double, _ expected: Double) -> Bool {
    Comparisons.current?.note(got, expected, self)
    if expected.isNaN { return got.isNaN }
    return (got - expected).magnitude <= absolute + relative * expected.magnitude
  }

  /// Whether two lists of the same length agree everywhere.
  package func agrees(_ got: [Double], _ expected: [Double]) -> Bool {
    got.count == expected.count && zip(got, expected).allSatisfy { agrees($0, $1) }
  }

  /// Whether two tables agree everywhere.
  package func agrees(_ got: [[Double]], _ expected: [[Double]]) -> Bool {
    got.count == expected.count && zip(got, expected).allSatisfy { agrees($0, $1) }
  }
}

/// The cases of a fixture whose method is one of `methods`, all when none is named.
package func cases(
  _ name: String, _ methods: String..., file: String = #filePath
) throws -> [Case] {
  try fixture(name, file: file).member("cases").list().compactMap { entry -> Case? in
    let method = try entry.member("method").text()
    guard methods.isEmpty || methods.contains(method) else { return nil }
    let tolerance = try entry.member("tol")
    return Case(
      id: try entry.member("id").text(), method: method, input: try entry.member("input"),
      expected: try entry.member("expected"),
      tolerance: Tolerance(
        relative: try tolerance.member("rel").double(),
        absolute: try tolerance.member("abs").double()))
  }
}
