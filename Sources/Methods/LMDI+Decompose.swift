import Threading

extension LMDI {
  /// Decomposes the change between two periods.
  /// - Throws: `shape` when columns disagree; `domain` for a negative value, for a value that is
  ///   not 0 while a factor is 0 or has a divisor of 0, and for a `delta` outside 1e-200 ... 1e-10;
  ///   `missing` for a missing value.
  /// - Complexity: O(cells x factors); one logarithm a cell and factor, and one a cell.
  public static func decompose(
    _ input: LMDIInput, _ options: LMDIOptions = LMDIOptions()
  ) throws(MethodError) -> LMDIResult {
    try check(input, options)
    let prepared = try replacingZeros(input, options.zero)
    let layout = try LMDILayout(
      cells: input.v0.count, groups: input.groups, count: input.groupCount)
    var kernel = LMDIKernel(input: prepared, layout: layout, keepCells: options.cells)
    if options.variant == .two { kernel.normalise(by: groupLevels(input)) }
    var sums = try kernel.run(threads: options.threads)
    // The total is that of the data, not of the small numbers that replaced zeros.
    let levels = options.zero == .limit ? sums.levels : groupLevels(input)
    let scale = scales(options, levels, sums, count: input.groupCount)
    for i in sums.effects.indices {
      for g in 0..<input.groupCount { sums.effects[i][g] *= scale[g] }
    }
    if options.cells, scale.contains(where: { $0 != 1 }) || options.form == .multiplicative {
      scaleCells(&sums.cells, by: scale, groups: input.groups, options)
    }
    return result(options.form, levels, sums.effects, options.cells ? sums.cells : nil)
  }

  /// Sums of both periods by group.
  static func groupLevels(_ input: LMDIInput) -> Levels {
    let zeros = [Double](repeating: 0, count: input.groupCount)
    var levels = Levels(v0: zeros, v1: zeros)
    for j in input.v0.indices {
      let group = input.groups.isEmpty ? 0 : Int(input.groups[j])
      levels.v0[group] += input.v0[j]
      levels.v1[group] += input.v1[j]
    }
    return levels
  }

  /// Sums of both periods by group.
  struct Levels: Sendable {
    /// First period.
    var v0: [Double]
    /// Second period.
    var v1: [Double]
  }

  /// What the sums of weighted logarithms of each group are multiplied with.
  ///
  /// 1 for additive I. In the multiplicative form the exponent is divided by L(V1, V0), in variant
  /// II by the sum of weights; additive II multiplies with L(V1, V0). A group that is 0 in one
  /// period has the additive limit of variant I in both, and no index.
  static func scales(
    _ options: LMDIOptions, _ levels: Levels, _ sums: LMDIKernel.Sums, count: Int
  ) -> [Double] {
    (0..<count).map { g in
      let (v0, v1) = (levels.v0[g], levels.v1[g])
      let mean = LogarithmicMean.of(v1, v0)
      let additive = options.form == .additive
      guard v0 > 0, v1 > 0 else { return additive ? 1 : .nan }
      switch options.variant {
      case .one: return additive ? 1 : 1 / mean
      case .two where sums.weights[g] == 0: return .nan
      case .two: return additive ? mean / sums.weights[g] : 1 / sums.weights[g]
      }
    }
  }

  /// Applies the scale of a cell's group, and the exponential of the multiplicative form.
  private static func scaleCells(
    _ columns: inout [[Double]], by scale: [Double], groups: [Int32], _ options: LMDIOptions
  ) {
    guard let count = columns.first?.count, count > 0 else { return }
    let chunk = 1 << 16
    withPointers(reading: [scale], labels: groups, writing: &columns) { pointers in
      parallelChunks(count: (count + chunk - 1) / chunk, threads: options.threads) { part in
        for column in pointers.output {
          for j in part * chunk..<Swift.min(count, (part + 1) * chunk) {
            column[j] *= pointers.input[0][pointers.labels.map { Int($0[j]) } ?? 0]
          }
        }
      }
    }
    guard options.form == .multiplicative else { return }
    for i in columns.indices { columns[i] = VectorMath.exp(columns[i]) }
  }

  /// Puts effects (logarithms of indices in the multiplicative form) into a result.
  static func result(
    _ form: LMDIOptions.Form, _ levels: Levels, _ sums: [[Double]], _ cells: [[Double]]?
  ) -> LMDIResult {
    let count = levels.v0.count
    let size = zip(levels.v0, levels.v1).map { Swift.max($0.magnitude, $1.magnitude) }
    switch form {
    case .additive:
      let total = (0..<count).map { levels.v1[$0] - levels.v0[$0] }
      return assemble(form, effects: sums, total: total, size: size, cells: cells)
    case .multiplicative:
      let total = (0..<count).map { g in
        levels.v0[g] > 0 && levels.v1[g] > 0 ? levels.v1[g] / levels.v0[g] : .nan
      }
      return assemble(
        form, effects: sums.map(VectorMath.exp), total: total, size: size, cells: cells)
    }
  }

  /// What the effects of a group leave over: exactly 0 (a ratio of 1) where it is no more than
  /// rounding leaves beside the largest of them and the levels.
  private static func residual(
    _ form: LMDIOptions.Form, _ total: Double, _ effects: some Collection<Double>, size: Double
  ) -> Double {
    switch form {
    case .additive:
      let rest = total - effects.reduce(0, +)
      let scale = effects.reduce(size) { Swift.max($0, $1.magnitude) }
      return rest.magnitude <= closure * scale ? 0 : rest
    case .multiplicative:
      let rest = total / effects.reduce(1, *)
      guard rest.isFinite else { return .nan }
      return (rest - 1).magnitude <= closure ? 1 : rest
    }
  }

  /// How far effects that close may be from their total, relative to the decomposition.
  private static var closure: Double { 1e-9 }

  /// Adds residuals, shares and notes to effects and totals.
  static func assemble(
    _ form: LMDIOptions.Form, effects: [[Double]], total: [Double], size: [Double],
    cells: [[Double]]?, notes: [MethodNote] = []
  ) -> LMDIResult {
    var shares: [[Double]] = []
    let residual = total.indices.map { g in
      Self.residual(form, total[g], effects.lazy.map { $0[g] }, size: size[g])
    }
    let sizes = form == .additive ? total : VectorMath.log(total)
    for column in effects {
      let part = form == .additive ? column : VectorMath.log(column)
      shares.append(zip(part, sizes).map { $1 == 0 ? .nan : $0 / $1.magnitude })
    }
    var remarks = notes
    let undefined = form == .multiplicative ? total.count { $0.isNaN } : 0
    if undefined > 0 {
      remarks.append(
        MethodNote(
          "no-ratio", "\(undefined) of \(total.count) groups are 0 in a period and have no index",
          mend: "use the additive form"))
    }
    return LMDIResult(
      form: form, effects: effects, total: total, residual: residual, size: size,
      shares: shares, cells: cells, notes: remarks)
  }
}
