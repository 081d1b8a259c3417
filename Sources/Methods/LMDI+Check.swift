extension LMDI {
  /// Range that a replacement for zeros must lie in.
  private static let smallest = 1e-200
  private static let largest = 1e-10

  /// Checks sizes and group numbers; values are checked where they are used.
  static func check(_ input: LMDIInput, _ options: LMDIOptions) throws(MethodError) {
    let n = input.v0.count
    guard input.v1.count == n else { throw .lengths("of", input.v1.count, expected: n) }
    guard !input.factors0.isEmpty, input.factors0.count == input.factors1.count else {
      throw MethodError(
        .shape, "both periods need the same factors, and at least one", argument: "factors")
    }
    for column in input.factors0 + input.factors1 where column.count != n {
      throw .lengths("factors", column.count, expected: n)
    }
    guard input.groupCount >= 0, input.groups.isEmpty || input.groups.count == n else {
      throw .lengths("by", input.groups.count, expected: n)
    }
    guard !input.groups.isEmpty || n == 0 || input.groupCount == 1 else {
      throw MethodError(.shape, "the cells belong to no group", argument: "by")
    }
    if case .small(let delta) = options.zero, !(delta >= smallest && delta <= largest) {
      throw MethodError(
        .domain, "a replacement for zeros must lie between 1e-200 and 1e-10", argument: "delta")
    }
  }

  /// Replaces zeros of factors by a small number, and the values of those cells by the product.
  ///
  /// Absent cells take their missing factors from the other period first. The result tends to the
  /// analytical limit only like 1 / ln(1 / delta).
  static func replacingZeros(
    _ input: LMDIInput, _ zero: LMDIOptions.Zero
  ) throws(MethodError) -> LMDIInput {
    guard case .small(let delta) = zero else { return input }
    var changed = input
    for j in input.v0.indices {
      if j & 0xFFF == 0xFFF { try requireWanted() }
      let touched = input.factors0.indices.contains { i in
        !(input.factors0[i][j] > 0) || !(input.factors1[i][j] > 0)
      }
      guard touched else { continue }
      let cell = try LMDICell(input, j)
      let (x0, x1) = (cell.x0.map { $0 == 0 ? delta : $0 }, cell.x1.map { $0 == 0 ? delta : $0 })
      for i in x0.indices {
        (changed.factors0[i][j], changed.factors1[i][j]) = (x0[i], x1[i])
      }
      changed.v0[j] = x0.reduce(1, *)
      changed.v1[j] = x1.reduce(1, *)
    }
    return changed
  }
}
