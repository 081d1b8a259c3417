import Interpreter
import Tables

/// The fields that hold one value a group: fields of the result for one series, columns of
/// `.models` for several.
struct ModelFields {
  private(set) var names: [String] = []
  private var columns: [Column] = []

  mutating func add(_ name: String, _ values: [Double], _ measure: Measure = .plain) {
    names.append(name)
    columns.append(Column(name, .numbers(values), measure))
  }

  mutating func add(_ name: String, _ texts: [String?]) {
    names.append(name)
    columns.append(Column.texts(name, texts))
  }

  /// The fields of a result.
  func fields(_ series: YearSeries) throws(Stop) -> [(name: String, value: Value)] {
    if series.isSingle {
      return zip(names, columns).map { (name: $0, value: $1.value(at: 0)) }
    }
    return [(name: "models", value: try models(series))] + names.map { (name: $0, value: .missing) }
  }

  /// The table with a row a group.
  func models(_ series: YearSeries) throws(Stop) -> Value {
    .table(try Table.result(series.groups.heads() + columns, key: series.groups.names))
  }

  /// The fields of a result for several series, to be made when they are asked for.
  func deferred(_ series: YearSeries) -> [(name: String, value: DeferredValue)] {
    [(name: "models", value: DeferredValue { () throws(Stop) in try models(series) })]
      + names.map { (name: $0, value: DeferredValue { () throws(Stop) in .missing }) }
  }
}
