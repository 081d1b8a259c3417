import Tables

extension Call {
  /// What there is to say about filled cells among the columns that the arguments name: one sentence
  /// for each such column of the tables that came in.
  ///
  /// Verbs and reports on tables say nothing: there the marks themselves are seen.
  var filledNotes: [Phrase] {
    switch builtin.chapter {
    case .tables, .columns, .values, .results: return []
    default: break
    }
    let marked = inputTables.filter(\.hasMarks)
    guard !marked.isEmpty else { return [] }
    var names: Set<String> = []
    for value in values.compactMap({ $0 }) + rest.map(\.value) { value.addColumnNames(to: &names) }
    return marked.flatMap(\.columns).compactMap { column -> Phrase? in
      guard let marks = column.marks, names.contains(column.name) else { return nil }
      let how = Phrase(list: marks.kinds.map(\.word), separator: ", ")
      let name = ColumnExpression.columnSource(column.name)
      return marks.count == 1
        ? "1 of the \(column.count) values of \(name) that came in was filled (\(how))"
        : "\(marks.count) of the \(column.count) values of \(name) that came in were filled (\(how))"
    }
  }
}

extension Value {
  /// Adds the names of the columns that it speaks of.
  func addColumnNames(to names: inout Set<String>) {
    switch self {
    case .column(let expression): names.formUnion(expression.columnNames)
    case .list(let list): for item in list.items { item.addColumnNames(to: &names) }
    case .formula(let formula):
      for term in [formula.left] + formula.terms { names.formUnion(term.columnNames) }
    default: break
    }
  }
}

extension ColumnExpression {
  /// The names of the columns that it reads, each once, in the order in which they are written.
  package var columnNames: [String] {
    var names: [String] = []
    addColumnNames(to: &names)
    return names
  }

  private func addColumnNames(to names: inout [String]) {
    switch node {
    case .column(let name): if !names.contains(name) { names.append(name) }
    case .constant(let value):
      guard case .list(let list) = value else { return }
      for case .column(let inner) in list.items { inner.addColumnNames(to: &names) }
    case .unary(_, let operand), .convert(let operand, _), .expects(let operand, _, _):
      operand.addColumnNames(to: &names)
    case .binary(_, let left, let right):
      left.addColumnNames(to: &names)
      right.addColumnNames(to: &names)
    case .call(_, let arguments):
      for argument in arguments { argument.expression?.addColumnNames(to: &names) }
    }
  }
}
