import Interpreter
import Methods
import Syntax
import Tables
import Units

/// One call of `emissions`.
struct EmissionsRun {
  /// A column that is multiplied, before its factors are known.
  struct Input {
    var label: String?
    var column: Column
    var source: String
    /// The parameter it was given for.
    var argument = "fuels"
    /// Where it stands.
    var span: Span?
  }

  let call: Call
  /// The rows that count.
  var table: Table
  /// Fuels, processes and electricity.
  var sources: [EmissionSource] = []
  /// The unit of all emissions; that of the first source.
  var unit: Unit = .one
  var notes: [Phrase] = []
  /// `CO2`, `C`, `CO2e`, `CH4` or `N2O`.
  let substance: String
  let warming: GlobalWarming

  init(_ call: Call) throws(Stop) {
    self.call = call
    table = try call.table()
    substance = try call.text("as")
    warming = try GlobalWarming(call)
    let factors = try Self.factorTable(call)
    var inputs: [Input] = []
    for item in try call.expressions("fuels") {
      let column = try call.numbers(item.expression, table, as: "fuels")
      let source = item.expression.columnName ?? item.expression.source
      inputs.append(
        Input(label: item.label, column: column, source: source, span: item.expression.span))
    }
    let fuels = inputs.count
    inputs += try electricityInputs()
    guard !inputs.isEmpty else {
      throw call.wrong("fuels", "M013", "emissions needs at least one fuel", kind: "shape")
    }
    inputs = try treatMissing(inputs)
    for input in inputs.prefix(fuels) { try add(input, factors) }
    try addElectricity(Array(inputs.dropFirst(fuels)))
    try noteOtherGases()
  }

  private static func factorTable(_ call: Call) throws(Stop) -> FactorTable {
    var factors: FactorTable?
    for item in call.value("factors")?.members ?? [] {
      let next = try FactorTable(try table(item, call), argument: "factors")
      if factors == nil { factors = next } else { factors?.add(next) }
    }
    guard let factors else {
      throw call.wrong("factors", "M013", "there are no factors", kind: "shape")
    }
    return factors
  }

  private static func table(_ value: Value, _ call: Call) throws(Stop) -> Table {
    if case .table(let table) = value { return table }
    guard case .text(let name) = value, FactorSet.ofFuels.contains(name),
      let set = FactorSet.named.first(where: { $0.name == name })?.set
    else {
      throw call.wrong(
        "factors", "N008", "a list of factors holds names of shipped sets and tables",
        notes: ["sets: \(FactorSet.ofFuels.joined(separator: ", "))"])
    }
    return try set.table(name)
  }

  private mutating func treatMissing(_ inputs: [Input]) throws(Stop) -> [Input] {
    let columns = MethodColumns(
      table: table,
      items: inputs.map {
        MethodColumns.Item(
          argument: $0.argument, name: $0.source, column: $0.column, span: $0.span)
      })
    let treated = try call.treatingMissing(
      columns,
      mend: "write 0 where nothing was used, or leave such rows out: `missing = \"drop\"`")
    table = treated.table
    notes += treated.notes
    var inputs = inputs
    for position in inputs.indices { inputs[position].column = treated.items[position].column }
    for input in inputs { try checkSign(input) }
    return inputs
  }

  /// Stops at a negative quantity, and names its column.
  private func checkSign(_ input: Input) throws(Stop) {
    guard input.argument != "grid",
      let row = input.column.numberCells.firstIndex(where: { $0 < 0 })
    else { return }
    throw .failure(
      Failure(
        "M004", "`\(input.source)` has a negative value at \(table.rowLabel(row))", kind: "domain",
        argument: input.argument, span: input.span))
  }

  private mutating func add(_ input: Input, _ factors: FactorTable) throws(Stop) {
    let (name, source) = (input.label ?? input.source, input.source)
    guard let row = factors[name] else { throw unknownFuel(input, factors) }
    guard let quantity = input.column.measure.unit else {
      throw call.wrong(
        "fuels", "U026", "the unit of `\(source)` is not stated, so no factor can be chosen",
        mend: "state it: `\(source) to [1e4 tce]`, in the header, or by `load(…, units = …)`")
    }
    let chains = try chains(quantity, row, source)
    var parts: [EmissionSource.Part] = []
    for (gas, chain) in chains { parts.append(try part(gas, chain)) }
    let burns = row.heat != nil || row.carbon != nil || row.coal != nil
    sources.append(
      EmissionSource(name: name, quantity: input.column, parts: parts, isFuel: burns))
    if let note = FactorPlausibility.note(row) { notes.append(note) }
    if chains.contains(where: \.chain.goesThroughCoal),
      let note = FactorPlausibility.doubleConversion(row)
    {
      notes.append(note)
    }
  }

  /// A chain with its multiplier into the common unit, which the first one decides.
  mutating func part(_ gas: String, _ chain: FactorChain) throws(Stop) -> EmissionSource.Part {
    if sources.isEmpty, unit == .one { unit = chain.unit }
    let common = unit
    let scale = try units("fuels") { () throws(UnitError) in try chain.unit.factor(to: common) }
    return EmissionSource.Part(gas: gas, chain: chain, multiplier: chain.multiplier * scale)
  }
}
