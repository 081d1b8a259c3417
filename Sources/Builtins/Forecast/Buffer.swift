import Interpreter
import Methods
import Tables

extension Builtin {
  /// `buffer(x, kind, times)`.
  static let buffer = Builtin(
    "buffer", .forecast, "Smooths a series by a buffer operator before a grey model.",
    parameters: [
      BuiltinParameter("x", .either([.series, .column]), "The series, by year in a panel."),
      BuiltinParameter(
        "kind", .choice(GreyBuffer.allCases.map(\.rawValue)), "The operator.",
        default: .value(.text("average"))),
      BuiltinParameter(
        "times", .whole(0...100), "How often it is applied.", default: .value(.number(1))),
    ],
    result: "a vector as long as the series",
    discussion: """
      `average` replaces each value by the mean of it and all later ones, `weighted` weights them \
      by their position, `geometric` takes the geometric mean; these three weaken a shock and \
      leave the last value as it is. `strengthening` and `average_strengthening` do the opposite. \
      The buffered series is not the data: show fit errors against both.
      """,
    examples: [Example("buffer([1, 2, 3])", "[2, 2.5, 3]")],
    references: [
      "Liu, S. (1991). The three axioms of buffer operator and their application. J. Grey System 3.",
      "Liu, S., Lin, Y. (2006). Grey Information: Theory and Practical Applications. Springer.",
    ],
    searchWords: ["AWBO", "buffer operator", "缓冲算子", "弱化缓冲算子", "灰色"],
    body: .column { (call) throws(Stop) in
      let (values, column) = try call.numbers()
      guard case .text(let name) = try call.scalar("kind"), let kind = GreyBuffer(rawValue: name),
        let times = try call.scalar("times")?.asWhole
      else { return .rows(column) }
      var result = values
      for rows in try call.seriesRows("buffer") {
        let buffered = try methods { () throws(MethodError) in
          try kind.apply(rows.map { values[$0] }, times: times)
        }
        for (row, value) in zip(rows, buffered) { result[row] = value }
      }
      return .rows(Column(column.name, .numbers(result), column.measure))
    })
}

extension ColumnCall {
  /// The rows of each series in the order of time: by year in a panel, else as they stand.
  func seriesRows(_ operation: String) throws(Stop) -> [[Int]] {
    guard let key = scope.key, key.year != nil else { return [Array(0..<scope.rowCount)] }
    let order = try tables { () throws(TableError) in
      try PanelOrder(
        key: key, columns: scope.keyColumns, rowCount: scope.rowCount, operation: operation)
    }
    return (0..<order.grouping.count).map { group in
      order.rows[order.starts[group]..<order.starts[group + 1]].map { Int($0) }
    }
  }
}
