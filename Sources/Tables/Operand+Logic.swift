extension Operand {
  /// `self and right`: false as soon as a side is false, else missing as soon as one is missing.
  public func and(_ right: Operand) throws(TableError) -> Operand {
    try logical("`and`", right) { $0 == 0 || $1 == 0 ? 0 : $0 < 0 || $1 < 0 ? -1 : 1 }
  }

  /// `self or right`: true as soon as a side is true, else missing as soon as one is missing.
  public func or(_ right: Operand) throws(TableError) -> Operand {
    try logical("`or`", right) { $0 == 1 || $1 == 1 ? 1 : $0 < 0 || $1 < 0 ? -1 : 0 }
  }

  /// `not self`; missing stays missing.
  public func not() throws(TableError) -> Operand {
    if isBareMissing { return .flag(nil) }
    guard let flags = flagCells else {
      throw .operands(operation: "`not`", left: kindName, right: "")
    }
    guard rowCount != nil else { return .flag(flags[0] < 0 ? nil : flags[0] == 0) }
    return .flags(mappedFlags(flags) { $0 < 0 ? -1 : 1 - $0 })
  }

  @inline(__always)
  private func logical(
    _ name: String, _ right: Operand, _ body: (Int8, Int8) -> Int8
  ) throws(TableError) -> Operand {
    let rows = try commonRows([self, right], name)
    let left = isBareMissing ? [-1] : flagCells
    let other = right.isBareMissing ? [-1] : right.flagCells
    guard let left, let other else {
      throw .operands(operation: "\(name)", left: kindName, right: right.kindName)
    }
    return combineFlags(left, other, rows, body)
  }
}
