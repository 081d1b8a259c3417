package import Tables

/// How a result came about: what `about`, `cite` and `provenance` answer. Results hold it, and
/// tables that a method gave carry it along.
package struct ResultOrigin: TableOrigin {
  /// The built-in that made it.
  package var method: String
  /// The options with the values used, in the order of its parameters.
  package var options: [(name: String, value: Value)]
  /// Findings and warnings in full sentences without a full stop.
  package var notes: [Phrase]
  /// How many observations went in; `nil` for the rows that were used.
  package var n: Int?
  /// Author, year, title.
  package var references: [String]
  /// What its data were read from.
  package var sources: [TableSource]
  /// What verbs did to the rows of its data before.
  package var steps: [String]
  /// The rows of the table that came in; `nil` when none did.
  package var rowsGiven: Int?
  /// The rows that were used; `nil` for all.
  package var rowsUsed: Int?
  /// Whether the table is made to be read as a whole, so that no row is left out in print.
  package var showsAllRows = false
  /// The rows that the method made, where it matters whether a table still has all of them.
  package var madeRows: RowIdentity?
  /// What a picture shows beside the rows of the result, such as the observations behind an estimate.
  package var drawn: Table?
  /// Which names of columns came in, and which the record tells.
  package var columns = ResultColumns()
  /// The columns of this table that bear a name of the method; empty but in a table that a method gave.
  package var ownColumns: Set<String> = []
  /// Whether the call has been entered; the evaluator does so when a method returns.
  package private(set) var isComplete = false

  /// An origin of which the call is still to be entered.
  package init(
    method: String, options: [(name: String, value: Value)] = [], notes: [Phrase] = [],
    n: Int? = nil, rowsUsed: Int? = nil
  ) {
    self.method = method
    self.options = options
    self.notes = notes
    self.n = n
    self.rowsUsed = rowsUsed
    references = []
    sources = []
    steps = []
  }

  /// The seed of its random numbers, where it drew any.
  package var seed: Value? { options.first { $0.name == "seed" }?.value }

  /// Enters what the call tells: arguments and defaults beside the options the method named,
  /// references of the record, and where the data of the arguments come from.
  package mutating func complete(from call: Call) {
    guard !isComplete else { return }
    isComplete = true
    method = call.builtin.name
    references = call.builtin.references
    columns.enter(call)
    sources = call.sources
    let inputs = call.inputTables
    steps = inputs.flatMap { $0.notes.map(\.text.english) }
    rowsGiven = inputs.first?.rowCount
    let settled = options
    options = call.builtin.parameters.enumerated().compactMap { position, parameter in
      if let known = settled.first(where: { $0.name == parameter.name }) { return known }
      guard parameter.rest == nil else { return nil }
      if let given = call.values[position] {
        return given.isData ? nil : (parameter.name, given)
      }
      switch parameter.defaultValue {
      case .required: return nil
      case .none(let describes): return (parameter.name, .text(describes))
      case .value(let value): return (parameter.name, value)
      }
    }
    options += settled.filter { item in !options.contains { $0.name == item.name } }
  }
}

extension Value {
  /// Whether it is data rather than an option.
  fileprivate var isData: Bool {
    switch self {
    case .table, .vector, .result: true
    default: false
    }
  }

  /// What its data were read from.
  fileprivate var sources: [TableSource] {
    switch self {
    case .table(let table): table.sources
    case .result(let result): result.origin.sources
    case .list(let list): list.items.flatMap(\.sources)
    default: []
    }
  }
}

extension Value {
  /// The same with more that its tables and results come from: the packages whose recipes made them.
  func adding(_ more: [TableSource]) -> Value {
    switch self {
    case .table(var table):
      table.sources += more.filter { !table.sources.contains($0) }
      return .table(table)
    case .result(var result):
      result.origin.sources += more.filter { !result.origin.sources.contains($0) }
      return .result(result)
    case .list(let list):
      guard list.items.contains(where: \.isTold) else { return self }
      return .list(ListValue(list.items.map { $0.adding(more) }, names: list.names))
    default: return self
    }
  }

  /// Whether it knows, or holds what knows, where it comes from.
  private var isTold: Bool {
    switch self {
    case .table, .result: true
    case .list(let list): list.items.contains(where: \.isTold)
    default: false
    }
  }
}

extension Call {
  /// What the data of the arguments were read from, each once.
  package var sources: [TableSource] {
    var found: [TableSource] = []
    for value in values.compactMap({ $0 }) + rest.map(\.value) {
      for source in value.sources where !found.contains(source) { found.append(source) }
    }
    return found
  }

  /// The tables among the arguments.
  var inputTables: [Table] {
    values.compactMap { value in
      if case .table(let table) = value { return table }
      return nil
    }
  }

  /// What a built-in returned, with where it comes from: a result and a table of a method get their
  /// call entered, other tables the sources of the arguments.
  func completed(_ value: Value) -> Value {
    switch value {
    case .result(var result):
      guard !result.origin.isComplete else { return value }
      for note in filledNotes {
        result.origin.notes.append(note)
        result = NotedResult(result, note: note)
      }
      result.origin.complete(from: self)
      return .result(result)
    case .table(var table):
      guard var origin = table.origin as? ResultOrigin, !origin.isComplete else {
        guard table.sources.isEmpty else { return value }
        let sources = sources
        guard !sources.isEmpty else { return value }
        table.sources = sources
        return .table(table)
      }
      for note in filledNotes {
        origin.notes.append(note)
        table.notes.append(TableNote(note))
      }
      origin.complete(from: self)
      origin.ownColumns = origin.columns.own(table)
      table.origin = origin
      table.sources = origin.sources
      return .table(table)
    default: return value
    }
  }
}
