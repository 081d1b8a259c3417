/// The coefficients that make the largest error of a linear fit as small as it can be.
///
/// Minimises z subject to |Σ xⱼ fⱼ − y| ≤ z + s + r Σ |fⱼ| for every row, where s and r allow for the
/// rounding of y and x; the coefficients may be confined to those that are not negative. Solved by
/// the simplex method on a dictionary; z alone makes it feasible at the start, and Bland's rule
/// keeps it from going in circles.
///
/// - Complexity: O(rows · columns) a step, in practice a few steps a column.
///
/// Sources: Chvátal, V. (1983). Linear Programming. Bland, R. G. (1977), Mathematics of Operations
/// Research 2.
package struct MinimaxFit: Sendable, Equatable {
  /// The coefficients.
  package let coefficients: [Double]
  /// The smallest largest error z; 0 when rounding explains all.
  package let error: Double

  /// The best coefficients of `columns` for `target`; `nil` when the method does not come to an end
  /// or the sizes disagree.
  package init?(
    _ columns: [[Double]], target: [Double], isSigned: Bool,
    slack: (target: Double, columns: Double)
  ) {
    guard columns.allSatisfy({ $0.count == target.count }), !target.isEmpty else { return nil }
    var tableau = Dictionary(columns, target, isSigned, slack)
    guard tableau.solve() else { return nil }
    let values = tableau.values()
    let count = columns.count
    coefficients = (0..<count).map { values[$0] - (isSigned ? values[count + $0] : 0) }
    error = max(0, tableau.objective)
  }

  /// Basic variables as linear functions of the others: xᵢ = bᵢ − Σ aᵢⱼ xⱼ.
  private struct Dictionary {
    var basic: [Int]
    var free: [Int]
    var limits: [Double]
    var weights: [[Double]]
    var costs: [Double]
    var objective = 0.0
    let variables: Int

    init(
      _ columns: [[Double]], _ target: [Double], _ isSigned: Bool,
      _ slack: (target: Double, columns: Double)
    ) {
      let signs: [Double] = isSigned ? [1, -1] : [1]
      variables = columns.count * signs.count + 1
      var rows: [[Double]] = []
      var limits: [Double] = []
      for side in [1.0, -1.0] {
        for row in target.indices {
          let part = signs.flatMap { sign in
            columns.map { side * sign * $0[row] - slack.columns }
          }
          rows.append(part + [-1])
          limits.append(side * target[row] + slack.target)
        }
      }
      weights = rows
      self.limits = limits
      free = Array(0..<variables)
      basic = Array(variables..<(variables + rows.count))
      costs = [Double](repeating: 0, count: variables - 1) + [1]
    }

    /// Runs to the optimum; false when it takes too long.
    mutating func solve() -> Bool {
      if let worst = limits.indices.min(by: { limits[$0] < limits[$1] }), limits[worst] < 0 {
        pivot(worst, variables - 1)
      }
      for _ in 0..<20_000 {
        guard let column = entering() else { return true }
        guard let row = leaving(column) else { return false }
        pivot(row, column)
      }
      return false
    }

    /// The variable of the smallest number that lowers the cost.
    private func entering() -> Int? {
      costs.indices.filter { costs[$0] < -1e-11 }.min { free[$0] < free[$1] }
    }

    private func leaving(_ column: Int) -> Int? {
      var best: (row: Int, ratio: Double)?
      for row in weights.indices where weights[row][column] > 1e-11 {
        let ratio = max(0, limits[row]) / weights[row][column]
        if let known = best {
          let isTie = ratio == known.ratio && basic[row] < basic[known.row]
          guard ratio < known.ratio || isTie else { continue }
        }
        best = (row, ratio)
      }
      return best?.row
    }

    private mutating func pivot(_ row: Int, _ column: Int) {
      let divisor = weights[row][column]
      limits[row] /= divisor
      for place in weights[row].indices { weights[row][place] /= divisor }
      weights[row][column] = 1 / divisor
      let (limit, own) = (limits[row], weights[row])
      for other in weights.indices where other != row {
        let factor = weights[other][column]
        guard factor != 0 else { continue }
        limits[other] -= factor * limit
        for place in own.indices where place != column {
          weights[other][place] -= factor * own[place]
        }
        weights[other][column] = -factor * own[column]
      }
      let factor = costs[column]
      objective += factor * limit
      for place in own.indices where place != column { costs[place] -= factor * own[place] }
      costs[column] = -factor * own[column]
      (basic[row], free[column]) = (free[column], basic[row])
    }

    /// The value of each variable.
    func values() -> [Double] {
      var values = [Double](repeating: 0, count: variables)
      for (row, variable) in basic.enumerated() where variable < variables {
        values[variable] = limits[row]
      }
      return values
    }
  }
}
