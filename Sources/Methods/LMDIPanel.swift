/// A balanced panel whose factors are products of columns and of sums by group and year.
///
/// This is what most decompositions are made of (`.co2 / .va`, `.va / sum(.va)`, `sum(.va)`). The
/// logarithm of such a factor is a sum of logarithms of columns, so that many windows are decomposed
/// in one pass, without a column for any factor.
public struct LMDIPanel: Sendable {
  /// A power of a column in a factor.
  public struct Power: Sendable, Hashable {
    /// Number of the column.
    public let column: Int
    /// Whether its sum over the members of the group in the year is meant, not the cell.
    public let isTotal: Bool
    /// The exponent; not 0.
    public let exponent: Int

    /// A power of a column or of its sum.
    public init(column: Int, isTotal: Bool, exponent: Int) {
      (self.column, self.isTotal, self.exponent) = (column, isTotal, exponent)
    }
  }

  /// Two years, by their numbers.
  public struct Window: Sendable, Hashable {
    /// The first year.
    public let from: Int
    /// The second year.
    public let to: Int

    /// The window between two years.
    public init(from: Int, to: Int) { (self.from, self.to) = (from, to) }
  }

  /// The columns, one cell a member and year; the first is decomposed.
  public var columns: [[Double]]
  /// The factors, each a product of powers.
  public var factors: [[Power]]
  /// Number of members.
  public var members: Int
  /// Number of years.
  public var years: Int
  /// How far the next member's cell is.
  public var memberStride: Int
  /// How far the next year's cell is.
  public var yearStride: Int
  /// The group of each member, 0 ..< groupCount; empty when all form one group.
  public var groups: [Int32]
  /// Number of groups.
  public var groupCount: Int

  /// Puts the columns together; `LMDI.decompose` checks them.
  public init(
    columns: [[Double]], factors: [[Power]], members: Int, years: Int, memberStride: Int,
    yearStride: Int, groups: [Int32] = [], groupCount: Int = 1
  ) {
    (self.columns, self.factors) = (columns, factors)
    (self.members, self.years) = (members, years)
    (self.memberStride, self.yearStride) = (memberStride, yearStride)
    (self.groups, self.groupCount) = (groups, groupCount)
  }

  /// The place of a cell in its column.
  func place(_ member: Int, _ year: Int) -> Int { member * memberStride + year * yearStride }

  /// Whether sizes and numbers fit, and every member and year has a cell.
  func isWhole(_ windows: [Window]) -> Bool {
    let cells = members.multipliedReportingOverflow(by: years)
    guard members > 0, years > 0, !cells.overflow, groupCount > 0, !factors.isEmpty else {
      return false
    }
    let strides = [memberStride, yearStride]
    return (strides == [years, 1] || strides == [1, members])
      && !columns.isEmpty && columns.allSatisfy { $0.count == cells.partialValue }
      && (groups.isEmpty ? groupCount == 1 : groups.count == members)
      && groups.allSatisfy { $0 >= 0 && Int($0) < groupCount }
      && factors.joined().allSatisfy { columns.indices.contains($0.column) && $0.exponent != 0 }
      && windows.allSatisfy { (0..<years).contains($0.from) && (0..<years).contains($0.to) }
  }
}

extension LMDI {
  /// Decomposes the changes of a panel in many windows: one result for each.
  ///
  /// The same effects as `decompose` gives of the factors' columns, but for rounding: with
  /// x_i = Π c_j^p_ij, effect_i = Σ_j p_ij Σ w Δln c_j, where the sums over members of w Δln c_j are
  /// taken once for each column, and once for each group where c_j is a sum of the group.
  /// - Returns: `nil` when it cannot say: for variant II, replaced zeros, results of cells, sizes that
  ///   do not fit, and data that `decompose` refuses with an error.
  /// - Complexity: O(cells × columns + members × windows × columns).
  public static func decompose(
    _ panel: LMDIPanel, windows: [LMDIPanel.Window], _ options: LMDIOptions = LMDIOptions()
  ) -> [LMDIResult]? {
    guard options.variant == .one, options.zero == .limit, !options.cells, !windows.isEmpty,
      panel.isWhole(windows)
    else { return nil }
    let plan = LMDIPanelPlan(panel, windows)
    guard plan.isWorthwhile, let sums = plan.run(threads: options.threads) else { return nil }
    return sums.map { sums in
      let scale = scales(options, sums.levels, sums, count: panel.groupCount)
      let effects = sums.effects.map { zip($0, scale).map(*) }
      return result(options.form, sums.levels, effects, nil)
    }
  }
}
