import Interpreter
import Methods
import Tables
import Units

/// One call of `footprint`: columns brought to one unit of mass and one of area.
struct FootprintRun {
  private let call: Call
  private let table: Table
  private let emissions: Column
  private let areas: [Column]
  private let population: Column?
  private var notes: [Phrase]
  /// The unit of emissions and sinks; `nil` when none is stated anywhere.
  private var mass: Unit?
  /// The unit of areas.
  private var area: Unit?

  init(_ call: Call) throws(Stop) {
    self.call = call
    let names =
      ["emissions", "forest", "grass"] + (call.isGiven("population") ? ["population"] : [])
    let treated = try call.treatingMissing(names, try call.table())
    table = treated.table
    notes = treated.notes
    emissions = treated.columns[0]
    areas = Array(treated.columns[1...2])
    population = treated.columns.count > 3 ? treated.columns[3] : nil
  }

  /// The two values of an option with the names of the sinks.
  static func pair(_ forest: Double, _ grass: Double, _ unit: String?) -> Value {
    let measure = unit.flatMap { try? Unit(parsing: $0) }.map { Measure.unit($0) } ?? .plain
    return .list(
      ListValue(
        [Value(Quantity(forest, measure)), Value(Quantity(grass, measure))],
        names: ["forest", "grass"]))
  }

  private func pair(_ name: String) throws(Stop) -> [Quantity] {
    var found: [Quantity] = []
    if case .list(let list) = call.value(name), list.items.count == 2 {
      found = ["forest", "grass"].compactMap { list[$0]?.asQuantity }
    }
    guard found.count == 2, found.allSatisfy({ $0.value.isFinite }) else {
      throw call.wrong(
        name, "M181", "`\(name)` takes a number for each kind of land by name",
        mend: "write `\(name) = [forest = …, grass = …]`")
    }
    return found
  }

  private func shares() throws(Stop) -> AbsorptionShares {
    if case .list = call.value("shares") { return .fixed(try pair("shares").map(\.value)) }
    return try call.text("shares") == "area" ? .byArea : .bySink
  }

  /// The table of the result.
  func result() throws(Stop) -> Value {
    var run = self
    let rates = try run.settledRates(try pair("sequestration"))
    var sinks: [CarbonSink] = []
    for (position, equivalence) in try pair("equivalence").enumerated() {
      sinks.append(
        CarbonSink(
          sequestration: rates[position], equivalence: equivalence.value,
          area: try run.areaCells(position)))
    }
    let shares = try shares()
    let footprint = try methods(
      { () throws(MethodError) in
        try Footprint(emissions: emissions.numberCells, sinks: sinks, shares: shares)
      }, row: { table.rowLabel($0) })
    run.notes += footprint.notes.map(\.message)
    return try run.table(footprint)
  }

  /// Settles the units of mass and area, and gives the rates in them.
  private mutating func settledRates(_ rates: [Quantity]) throws(Stop) -> [Double] {
    let rate = rates.compactMap { $0.measure.unit }.first
    area = areas.compactMap { $0.measure.unit }.first
    mass = emissions.measure.unit
    guard rate != nil || mass != nil || area != nil else { return rates.map(\.value) }
    let hectare = try units("forest") { () throws(UnitError) in try Unit(parsing: "ha") }
    let area = self.area ?? hectare
    self.area = area
    if mass == nil {
      let carbon = ["t C", "t CO2"].compactMap { try? Unit(parsing: $0) }
      mass =
        carbon.first { unit in
          guard let rate, let target = try? unit.divided(by: area) else { return false }
          return (try? rate.factor(to: target)) != nil
        } ?? carbon.first
      noteTaken("emissions", mass)
    }
    for (name, column) in zip(["forest", "grass"], areas) where column.measure.unit == nil {
      noteTaken(name, area)
    }
    guard let mass else { return rates.map(\.value) }
    let target = try units("forest") { () throws(UnitError) in try mass.divided(by: area) }
    var settled: [Double] = []
    for quantity in rates {
      guard let unit = quantity.measure.unit else {
        noteTaken("sequestration", target)
        settled.append(quantity.value)
        continue
      }
      settled.append(quantity.value * (try factor(unit, target)))
    }
    return settled
  }

  private mutating func noteTaken(_ name: String, _ unit: Unit?) {
    guard let unit else { return }
    let note: Phrase = "\(name) is taken to be in [\(unit.spelling)]"
    if !notes.contains(note) { notes.append(note) }
  }

  private static func spelling(_ unit: Unit?) -> Phrase {
    unit.map { "\($0.spelling)" } ?? "no unit"
  }

  /// The factor of a rate, or what does not fit between emissions, areas and sinks.
  private func factor(_ rate: Unit, _ target: Unit) throws(Stop) -> Double {
    do { return try rate.factor(to: target) } catch {
      let given = Self.spelling(emissions.measure.unit)
      let isCarbon = rate.substances.contains("C") && target.substances.contains("CO2")
      throw call.wrong(
        "emissions", error.code,
        "the emissions are in [\(given)], the areas in [\(Self.spelling(area))], and the land takes up [\(rate.spelling)]",
        mend: isCarbon
          ? "count the emissions as carbon: `emissions = … * 12/44 * 1[t C/t CO2]`"
          : "bring them to one substance and to areas, such as [t C], [ha] and [t C/ha]")
    }
  }

  private func areaCells(_ position: Int) throws(Stop) -> [Double] {
    let column = areas[position]
    guard let unit = column.measure.unit, let area else { return column.numberCells }
    let factor = try units(position == 0 ? "forest" : "grass") { () throws(UnitError) in
      try unit.factor(to: area)
    }
    return factor == 1 ? column.numberCells : column.numberCells.map { $0 * factor }
  }

  private func table(_ footprint: Footprint) throws(Stop) -> Value {
    let land: Measure = area.map { .unit($0) } ?? .unstated
    var columns = table.keyColumns
    let own: [(String, [Double], Measure)] = [
      ("sink", footprint.sink, mass.map { .unit($0) } ?? .unstated),
      ("icf", footprint.footprint, land), ("cec", footprint.capacity, land),
      ("deficit", footprint.deficit, land), ("surplus", footprint.surplus, land),
      ("size", footprint.size, land), ("depth", footprint.depth, .plain),
    ]
    columns += own.map { Column($0.0, .numbers($0.1), $0.2) }
    let people = try heads()
    let each = [
      ("icf_pc", footprint.footprint), ("cec_pc", footprint.capacity),
      ("size_pc", footprint.size),
    ]
    columns += each.map { name, cells in
      Column(
        name,
        .numbers(people.map { zip(cells, $0.cells).map { $0 / $1 } } ?? cells.map { _ in .nan }),
        people?.measure ?? land)
    }
    return try call.resultTable(
      columns, key: table.key?.columns ?? [], roles: table.key, notes: notes,
      rowsUsed: table.rowCount)
  }

  /// The people, and the unit of an area a head.
  private func heads() throws(Stop) -> (cells: [Double], measure: Measure)? {
    guard let population else { return nil }
    let cells = population.numberCells
    if let row = cells.firstIndex(where: { $0 <= 0 }) {
      throw call.wrong(
        "population", "M004", "the population is not positive at \(table.rowLabel(row))",
        kind: "domain")
    }
    guard let area, let unit = population.measure.unit else { return (cells, .unstated) }
    let each = try units("population") { () throws(UnitError) in try area.divided(by: unit) }
    return (cells, .unit(each))
  }
}
