import Interpreter
import Tables

/// One regression among those that are compared.
struct ComparedModel {
  /// A coefficient.
  struct Estimate {
    let term: String
    let estimate: Double
    let error: Double
    let p: Double
  }

  /// The heading of its column.
  let heading: String
  /// The result.
  let result: any Result
  /// Estimate, error and p of each term.
  let coefficients: [Estimate]

  /// The models of a call, each heading once.
  static func all(_ call: Call) throws(Stop) -> [ComparedModel] {
    let value = call.value("models") ?? .missing
    var models: [ComparedModel] = []
    for (place, (heading, member)) in headed(value).enumerated() {
      guard case .result(let result) = member, let model = ComparedModel(heading, result.content)
      else {
        throw call.wrong(
          "models", "M269",
          "item \(place + 1) is \(member.kindWithArticle), not a fitted regression",
          mend: "give what `ols`, `slm`, `sem`, `sdm`, `slx` or `sac` gave")
      }
      models.append(model)
    }
    guard !models.isEmpty else {
      throw call.wrong(
        "models", "M269", "there is no model to compare", mend: "write `compare([m1, m2])`")
    }
    return models
  }

  /// The regressions that a value is, alone or in a list; `nil` when anything else is among them.
  static func all(_ value: Value) -> [ComparedModel]? {
    var models: [ComparedModel] = []
    for (heading, member) in headed(value) {
      guard case .result(let result) = member, let model = ComparedModel(heading, result.content)
      else { return nil }
      models.append(model)
    }
    return models.isEmpty ? nil : models
  }

  /// The members of a list with their names, else with their places.
  private static func headed(_ value: Value) -> [(String, Value)] {
    var names: [String]?
    if case .list(let list) = value { names = list.names }
    return value.members.enumerated().map { place, member in
      (names?[place] ?? "(\(place + 1))", member)
    }
  }

  private init?(_ heading: String, _ result: any Result) {
    guard case .table(let table)? = result.field("coefficients"),
      let terms = table.column(named: "term"), let p = table.column(named: "p"),
      let estimates = table.column(named: "estimate"),
      let errors = table.column(named: "std_error")
    else { return nil }
    coefficients = (0..<table.rowCount).map { row in
      Estimate(
        term: terms.cellText(row), estimate: estimates.numberCells[row],
        error: errors.numberCells[row], p: p.numberCells[row])
    }
    self.heading = heading == "term" ? "term " : heading
    self.result = result
  }

  /// A measure of fit.
  func measure(_ name: String) -> Double? { result.field(name)?.asNumber }

  /// What the regression explains, where it says so.
  var response: String? { RegressionModel(.result(result))?.data.response }
}
