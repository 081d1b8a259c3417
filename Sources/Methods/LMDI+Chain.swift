extension LMDI {
  /// Joins consecutive windows into one: additive effects add, indices multiply.
  ///
  /// Both the chained and the direct result close; their split differs, because the chain follows
  /// the path between the ends.
  /// - Parameter windows: results of the same groups, factors and form, oldest first.
  /// - Throws: `too_short` without windows; `shape` when they do not match.
  /// - Complexity: O(windows x groups x factors).
  public static func chain(_ windows: [LMDIResult]) throws(MethodError) -> LMDIResult {
    guard let first = windows.first else {
      throw MethodError(.tooShort, "a chain needs at least one window", argument: "over")
    }
    let form = first.form
    var (effects, total, size, cells) = (first.effects, first.total, first.size, first.cells)
    for window in windows.dropFirst() {
      guard window.form == form, window.effects.count == effects.count,
        window.total.count == total.count
      else {
        throw MethodError(
          .shape, "the windows of a chain differ in groups, factors or form", argument: "over")
      }
      for i in effects.indices { join(&effects[i], window.effects[i], form) }
      join(&total, window.total, form)
      size = zip(size, window.size).map { Swift.max($0, $1) }
      cells = joined(cells, window.cells, form)
    }
    return assemble(form, effects: effects, total: total, size: size, cells: cells)
  }

  /// Warns when consecutive windows do not share an end year: their effects then do not add to
  /// those of the whole span.
  public static func gapNotes(_ windows: [ClosedRange<Int>]) -> [MethodNote] {
    zip(windows, windows.dropFirst()).compactMap { before, after in
      guard before.upperBound != after.lowerBound else { return nil }
      return MethodNote(
        "window-gap",
        """
        the windows \(before.lowerBound)..\(before.upperBound) and \
        \(after.lowerBound)..\(after.upperBound) do not share an end year, so their effects \
        do not add to those of the whole span
        """,
        mend: "let each window start in the year the one before ends")
    }
  }

  /// Adds or multiplies a column into another.
  private static func join(
    _ column: inout [Double], _ other: [Double], _ form: LMDIOptions.Form
  ) {
    for g in column.indices {
      if form == .additive { column[g] += other[g] } else { column[g] *= other[g] }
    }
  }

  /// Joins the cells of two windows when both have the same ones.
  private static func joined(
    _ cells: [[Double]]?, _ other: [[Double]]?, _ form: LMDIOptions.Form
  ) -> [[Double]]? {
    guard var columns = cells, let other, columns.count == other.count else { return nil }
    for i in columns.indices {
      guard columns[i].count == other[i].count else { return nil }
      join(&columns[i], other[i], form)
    }
    return columns
  }
}
