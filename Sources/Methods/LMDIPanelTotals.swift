import NumericCore

/// The sums of all chunks of a panel, and the effects they make.
struct LMDIPanelTotals {
  private let plan: LMDIPanelPlan
  /// `width` numbers a group.
  private var values: [Double]

  init(_ plan: LMDIPanelPlan) {
    self.plan = plan
    values = [Double](repeating: 0, count: plan.panel.groupCount * plan.width)
  }

  /// Adds the sums of the next chunk.
  mutating func add(_ partial: LMDIPanelPartial) {
    let start = partial.groups.lowerBound * plan.width
    for place in partial.values.indices { values[start + place] += partial.values[place] }
  }

  /// The sums of a column in a year, by group.
  private func total(_ position: Int, _ year: Int) -> [Double] {
    column(position * plan.panel.years + year)
  }

  /// The weights of a window, or the weighted logarithms of a column, by group.
  private func weighted(_ window: Int, _ position: Int) -> [Double] {
    column(plan.summed.count * plan.panel.years + window * (1 + plan.logged.count) + position)
  }

  private func column(_ place: Int) -> [Double] {
    let (width, count) = (plan.width, plan.panel.groupCount)
    return [Double](unsafeUninitializedCapacity: count) { out, initialized in
      values.withUnsafeBufferPointer { values in
        for group in 0..<count {
          out.initializeElement(at: group, to: values[group * width + place])
        }
      }
      initialized = count
    }
  }

  /// The sums of every window, cells that were left open included; `nil` when one of these makes an
  /// error or a sum is not finite.
  func sums(open: [LMDIOpenCell]) -> [LMDIKernel.Sums]? {
    var sums: [LMDIKernel.Sums] = []
    for window in plan.windows.indices {
      guard let made = self.sums(window) else { return nil }
      sums.append(made)
    }
    for cell in open {
      guard add(cell, to: &sums[cell.window]) else { return nil }
    }
    return sums
  }

  private func sums(_ number: Int) -> LMDIKernel.Sums? {
    let (window, weights) = (plan.windows[number], weighted(number, 0))
    var effects: [[Double]] = []
    for factor in plan.panel.factors {
      var effect = [Double](repeating: 0, count: plan.panel.groupCount)
      for power in factor {
        let exponent = Double(power.exponent)
        let part = part(power, number, weights)
        for group in effect.indices { effect[group] += exponent * part[group] }
      }
      guard effect.allSatisfy(\.isFinite) else { return nil }
      effects.append(effect)
    }
    return LMDIKernel.Sums(
      effects: effects, weights: weights,
      levels: LMDI.Levels(v0: total(0, window.from), v1: total(0, window.to)), cells: [])
  }

  /// What a power adds to the effect of its factor, by group, but for its exponent.
  private func part(_ power: LMDIPanel.Power, _ number: Int, _ weights: [Double]) -> [Double] {
    guard power.isTotal else {
      return plan.logged.firstIndex(of: power.column).map { weighted(number, 1 + $0) } ?? []
    }
    guard let position = plan.summed.firstIndex(of: power.column) else { return [] }
    let window = plan.windows[number]
    let (x0, x1) = (total(position, window.from), total(position, window.to))
    // A group without weight has no effect, whatever its sums.
    return weights.indices.map { group in
      weights[group] == 0
        ? 0 : weights[group] * LogarithmicMean.logRatio(x0[group], to: x1[group])
    }
  }

  /// Adds the effects of a cell that was left open; false when it makes an error.
  private func add(_ open: LMDIOpenCell, to sums: inout LMDIKernel.Sums) -> Bool {
    let window = plan.windows[open.window]
    let (x0, x1) = (factors(open.member, window.from), factors(open.member, window.to))
    let v0 = plan.panel.columns[0][plan.panel.place(open.member, window.from)]
    let v1 = plan.panel.columns[0][plan.panel.place(open.member, window.to)]
    if v0 == 0 && v1 == 0 { return true }
    let input = LMDIInput(
      v0: [v0], v1: [v1], factors0: x0.map { [$0] }, factors1: x1.map { [$0] })
    let mean = LogarithmicMean.of(v1, v0)
    guard let cell = try? LMDICell(input, 0),
      let effects = try? cell.effects(mean: mean, change: v1 - v0)
    else { return false }
    let group = plan.panel.groups.isEmpty ? 0 : Int(plan.panel.groups[open.member])
    for factor in effects.indices { sums.effects[factor][group] += effects[factor] }
    sums.weights[group] += mean
    return true
  }

  /// The factors of a member in a year; missing where a divisor is 0.
  private func factors(_ member: Int, _ year: Int) -> [Double] {
    let group = plan.panel.groups.isEmpty ? 0 : Int(plan.panel.groups[member])
    return plan.panel.factors.map { factor in
      factor.reduce(1.0) { product, power in
        let value = value(power, member, year, group)
        var result = product
        for _ in 0..<power.exponent.magnitude {
          if power.exponent > 0 { result *= value } else { result /= value == 0 ? .nan : value }
        }
        return result.isFinite ? result : .nan
      }
    }
  }

  private func value(_ power: LMDIPanel.Power, _ member: Int, _ year: Int, _ group: Int) -> Double {
    guard power.isTotal else {
      return plan.panel.columns[power.column][plan.panel.place(member, year)]
    }
    return plan.summed.firstIndex(of: power.column).map {
      values[group * plan.width + $0 * plan.panel.years + year]
    } ?? .nan
  }
}
