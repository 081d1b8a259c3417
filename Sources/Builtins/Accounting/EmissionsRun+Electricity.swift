import Interpreter
import Tables
import Units

extension EmissionsRun {
  /// The column of electricity and that of the factor of its grid, when the call has them.
  func electricityInputs() throws(Stop) -> [Input] {
    guard call.isGiven("electricity") || call.isGiven("grid") else { return [] }
    guard call.isGiven("electricity"), call.isGiven("grid") else {
      let there = call.isGiven("grid") ? "grid" : "electricity"
      throw call.wrong(
        there, "M200", "electricity and the factor of its grid go together", kind: "shape",
        mend: "write both: `electricity = .power, grid = 0.57[t CO2/MWh]`")
    }
    var inputs: [Input] = []
    for name in ["electricity", "grid"] {
      let expression = try call.expression(name)
      let column = try call.numbers(expression, table, as: name)
      inputs.append(
        Input(
          label: name, column: column, source: expression.columnName ?? expression.source,
          argument: name, span: expression.span))
    }
    return inputs
  }

  /// Adds electricity: the factor may differ by region and year.
  mutating func addElectricity(_ inputs: [Input]) throws(Stop) {
    guard inputs.count == 2 else { return }
    let (power, grid) = (inputs[0], inputs[1])
    guard let quantity = power.column.measure.unit, let factor = grid.column.measure.unit else {
      let lacking = power.column.measure.unit == nil ? power : grid
      throw call.wrong(
        lacking.label ?? "grid", "U041", "the unit of `\(lacking.source)` is not stated",
        mend: "state it: `.power to [1e4 kWh]`, `.grid to [t CO2/MWh]`")
    }
    let factors = grid.column.numberCells
    if let row = factors.firstIndex(where: { $0 < 0 }) {
      throw call.wrong(
        "grid", "M202", "the factor of the grid is negative at \(table.rowLabel(row))",
        kind: "domain")
    }
    var source = EmissionSource(name: "electricity", quantity: power.column, parts: [])
    let isConstant = factors.allSatisfy { $0 == factors.first }
    if !isConstant { source.rowFactors = factors }
    let link = Link(value: isConstant ? factors.first ?? 0 : 1, unit: factor)
    if let chain = try electricityChain(quantity, link, isConstant) {
      source.parts = [try part("CO2", chain)]
    }
    sources.append(source)
  }

  private func electricityChain(
    _ quantity: Unit, _ link: Link, _ isConstant: Bool
  ) throws(Stop) -> FactorChain? {
    guard !["CH4", "N2O"].contains(substance) else { return nil }
    let gases = substance == "CO2e" ? ["C", "CO2", "CO2e"] : ["C", "CO2"]
    let found = try FactorChain(quantity: quantity, chains: [[link]], gases: gases)
    guard var chain = found else {
      throw call.wrong(
        "grid", "U041",
        "electricity in [\(quantity.spelling)] and a grid factor in [\(link.unit.spelling)] do not come out as \(substance)",
        mend: "give the factor as mass per energy: `grid = 0.57[t CO2/MWh]`")
    }
    if !isConstant { chain.text = "\(quantity.spelling) × grid factor in \(link.unit.spelling)" }
    if substance == "CO2e" {
      try chain.weigh(by: warming, call)
    } else if chain.gas != substance {
      try chain.exchangeCarbon()
    }
    return chain
  }
}
