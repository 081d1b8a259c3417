import Interpreter
import Spatial
import Tables

/// A fitted regression: what `ols`, `slm`, `sem` and the others give, and what `compare`, `impacts`,
/// `hausman` and `predict` take.
struct RegressionModel: Result {
  /// The coefficients with their covariance.
  let estimates: RegressionEstimates
  /// The measures of fit in the order they print; `na` where a model does not have them.
  let measures: [(name: String, value: Double)]
  /// Further fields: tests that come with a model.
  let extras: [(name: String, value: Value)]
  /// The rows it was fitted on.
  let data: RegressionData
  /// The estimates and weights of a spatial regression.
  var spatial: SpatialPart?
  /// Fields that are computed when they are asked for.
  var deferred: [(name: String, value: DeferredValue)] = []
  /// What was chosen.
  let options: [(name: String, value: Value)]
  let method: String
  let title: Phrase
  let notes: [Phrase]
  var origin: ResultOrigin

  /// A model.
  init(
    _ call: Call, title: Phrase, estimates: RegressionEstimates,
    measures: [(name: String, value: Double)], extras: [(name: String, value: Value)] = [],
    data: RegressionData, options: [(name: String, value: Value)], notes: [Phrase]
  ) {
    method = call.builtin.name
    self.title = title
    self.estimates = estimates
    self.measures = measures
    self.extras = extras
    self.data = data
    self.options = options
    self.notes = notes
    origin = ResultOrigin(
      method: method, options: options, notes: notes, rowsUsed: data.rows.count)
  }

  /// A measure of fit by name.
  func measure(_ name: String) -> Double? { measures.first { $0.name == name }?.value }

  var fieldNames: [String] {
    ["coefficients"] + measures.map(\.name) + extras.map(\.name) + deferred.map(\.name)
      + ["fitted", "residuals", "fit", "covariance"]
  }

  /// The coefficients with stars, which `.coefficients` leaves to the reader.
  private static let printed = "coefficients with stars"

  var shownFields: [String] { [Self.printed] + extras.map(\.name) + deferred.map(\.name) }

  func field(_ name: String) -> Value? {
    switch name {
    case "coefficients": estimates.table.map { .table($0) } ?? .missing
    case Self.printed: estimates.starred.map { .table($0) } ?? .missing
    case "covariance": estimates.covarianceTable.map { .table($0) } ?? .missing
    case "fitted": .vector(data.vector("fitted", data.fitted))
    case "residuals": .vector(data.vector("residual", data.residuals))
    case "fit": data.table.map { .table($0) } ?? .missing
    default:
      measure(name).map { Value.checked($0) } ?? extras.first { $0.name == name }?.value
        ?? deferred.first { $0.name == name }?.value.value
    }
  }
}

/// What a spatial regression is beside its numbers.
struct SpatialPart {
  /// The estimates.
  let fit: SpatialFit
  /// The weights.
  let weights: RegionWeights
}

/// The rows of a model with what it makes of them, in the order of the table.
struct RegressionData {
  /// The formula.
  let formula: Formula
  /// What y is called.
  let response: String
  /// The key of the rows.
  let key: Key?
  /// The key columns of the rows.
  let keyColumns: [Column]
  /// The panel, stacked by year.
  let panel: RegressionPanel
  /// The model at the rows.
  let fitted: [Double]
  /// y less the model.
  let residuals: [Double]

  /// From values in the order of the stack.
  init(_ input: RegressionInput, _ panel: RegressionPanel, fitted: [Double], residuals: [Double]) {
    formula = input.formula
    response = input.responseLabel
    key = input.table.key
    keyColumns = (input.table.key?.columns ?? []).compactMap { input.table.column(named: $0) }
    self.panel = panel
    self.fitted = panel.inTableOrder(fitted)
    self.residuals = panel.inTableOrder(residuals)
  }

  /// The rows of the table at each place of the stack.
  var rows: [Int] { panel.rows }

  /// Values of the rows as a vector that knows its rows.
  func vector(_ name: String, _ values: [Double]) -> Vector {
    Vector(
      Column(name, .numbers(values)), rows: RowIdentity(), keyColumns: keyColumns, key: key)
  }

  /// Key, observed, fitted and residual.
  var table: Table? {
    let own = [
      Column("observed", .numbers(zip(fitted, residuals).map { $0 + $1 })),
      Column("fitted", .numbers(fitted)), Column("residual", .numbers(residuals)),
    ]
    let heads = keyColumns.filter { head in !own.contains { $0.name == head.name } }
    return try? Table.result(heads + own, key: heads.map(\.name), roles: key)
  }
}
