import Interpreter
import Tables
import Units

extension EmissionsRun {
  /// The gases of a fuel with their chains, as the substance asked for.
  func chains(
    _ quantity: Unit, _ row: FactorTable.Row, _ source: String
  ) throws(Stop) -> [(gas: String, chain: FactorChain)] {
    switch substance {
    case "CO2", "C":
      return [
        (
          "CO2", try FactorChain(quantity: quantity, row: row, as: substance, column: source)
        )
      ]
    case "CO2e":
      var found = try mainChain(quantity, row, source)
      found += try otherGases(quantity, row, source, ["CH4", "N2O"])
      for position in found.indices { try found[position].chain.weigh(by: warming, call) }
      return found
    default:
      let own = try otherGases(quantity, row, source, [substance])
      if !own.isEmpty { return own }
      let value = row.value.map { FactorChain.through($0, row) } ?? []
      let chain = try FactorChain(quantity: quantity, chains: value, gases: [substance])
      return chain.map { [($0.gas, $0)] } ?? []
    }
  }

  /// The chain of the factor itself, whatever gas it is of.
  private func mainChain(
    _ quantity: Unit, _ row: FactorTable.Row, _ source: String
  ) throws(Stop) -> [(gas: String, chain: FactorChain)] {
    let chain = try FactorChain(
      quantity: quantity, chains: FactorChain.chains(row),
      gases: ["C", "CO2", "CO2e", "CH4", "N2O", "SF6"], coal: row.coal)
    if let chain { return [(chain.gas == "C" ? "CO2" : chain.gas, chain)] }
    let hasOnlyOthers =
      row.value == nil && row.carbon == nil && (row.ch4 != nil || row.n2o != nil)
    if hasOnlyOthers { return [] }
    throw FactorChain.noChain(quantity, row, source)
  }

  /// The chains of CH4 and N2O from the factors' columns of these names.
  private func otherGases(
    _ quantity: Unit, _ row: FactorTable.Row, _ source: String, _ gases: [String]
  ) throws(Stop) -> [(gas: String, chain: FactorChain)] {
    var found: [(gas: String, chain: FactorChain)] = []
    for gas in gases {
      guard let factor = gas == "CH4" ? row.ch4 : row.n2o else { continue }
      let chain = try FactorChain(
        quantity: quantity, chains: FactorChain.through(factor, row), gases: [gas])
      guard let chain else {
        throw call.wrong(
          "factors", "U040",
          "`\(source)` in [\(quantity.spelling)] and [\(factor.unit.spelling)] do not come out as \(gas)",
          mend: "give the factor per unit of fuel or, with a heat value, per heat: [kg \(gas)/TJ]")
      }
      found.append((gas, chain))
    }
    return found
  }

  /// Says which fuels lack the gases that were asked for.
  mutating func noteOtherGases() throws(Stop) {
    func list(_ names: [String]) -> String { names.joined(separator: ", ") }
    if substance == "CO2e" {
      let lacking = sources.filter { source in
        source.isFuel && source.parts.map(\.gas) == ["CO2"]
      }
      if !lacking.isEmpty {
        notes.append(
          "CH4 and N2O of \(list(lacking.map(\.name))) are not counted: the factors have none")
      }
    } else if substance == "CH4" || substance == "N2O" {
      let lacking = sources.filter(\.parts.isEmpty)
      guard lacking.count < sources.count else {
        throw call.wrong(
          "factors", "M200", "the factors have no \(substance) of any of the fuels", kind: "shape",
          mend: "use \"ipcc2006\", or a table with a column `\(substance.lowercased())`")
      }
      if !lacking.isEmpty {
        notes.append(
          "\(substance) of \(list(lacking.map(\.name))) is not counted: the factors have none")
      }
    }
  }
}
