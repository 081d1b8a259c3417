package import Syntax
package import Tables

extension Evaluated {
  /// An operation's result in the shape of its operands.
  package init(_ operand: Operand, isGroups: Bool) {
    if case .column(let column) = operand {
      self = isGroups ? .groups(column) : .rows(column)
    } else {
      self = .scalar(Value(operand, vector: nil))
    }
  }

  /// As an operand of the vectorised operations.
  package var operand: Operand? {
    switch self {
    case .scalar(let value): value.operand
    case .rows(let column), .groups(let column): .column(column)
    }
  }

  /// The column, if it is not a single value.
  package var column: Column? {
    switch self {
    case .scalar: nil
    case .rows(let column), .groups(let column): column
    }
  }

  /// A value that tells the kind, for messages.
  var sample: Value {
    switch self {
    case .scalar(let value): value
    case .rows(let column), .groups(let column):
      .vector(Vector(column, rows: RowIdentity(), keyColumns: [], key: nil))
    }
  }

  /// Applies an operation to the cells and keeps the shape.
  package func mapped(
    at span: Span, _ body: (Operand) throws(TableError) -> Operand
  ) throws(Stop) -> Evaluated {
    guard let operand else {
      throw .failed(
        Diagnostic("N028", "this does not go with \(sample.kindWithArticle)", at: span))
    }
    do throws(TableError) {
      let result = try body(operand)
      if case .groups = self { return Evaluated(result, isGroups: true) }
      return Evaluated(result, isGroups: false)
    } catch {
      throw .failed(Failure(error).diagnostic(at: span))
    }
  }
}

extension Column {
  /// A column with the same value in every row; `nil` for values that do not fill a column.
  package static func filled(with value: Value, rowCount: Int) -> Column? {
    switch value {
    case .missing:
      return Column("", .numbers(Array(repeating: .nan, count: rowCount)), .unstated)
    case .number(let number):
      return Column("", .numbers(Array(repeating: number, count: rowCount)), .plain)
    case .quantity(let quantity):
      return Column(
        "", .numbers(Array(repeating: quantity.value, count: rowCount)), quantity.measure)
    case .flag(let flag):
      return Column("", .flags(Array(repeating: flag ? 1 : 0, count: rowCount)))
    case .text(let text):
      return Column(
        "", .texts(Array(repeating: 0, count: rowCount), Categories(labels: [text])))
    case .region(let region):
      return Column(
        "", .regions(Array(repeating: 0, count: rowCount), Categories(regions: [region])))
    default: return nil
    }
  }

  /// A cell of each group for each row of the group.
  package func spread(over grouping: Grouping?, rowCount: Int) -> Column {
    guard let grouping else { return gathered((Array(repeating: 0, count: rowCount))) }
    return gathered(grouping.codes)
  }
}
