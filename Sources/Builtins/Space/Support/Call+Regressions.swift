import Interpreter
import Spatial
import Tables

extension Call {
  /// A regression that an argument gives.
  func regression(_ name: String) throws(Stop) -> RegressionModel {
    guard let value = value(name), let model = RegressionModel(value) else {
      let given = value(name)
      throw wrong(
        name, "M268", "this is \(given?.kindWithArticle ?? "nothing"), not a fitted regression",
        mend: "give what `ols`, `slm`, `sem`, `sdm`, `slx` or `sac` gave")
    }
    return model
  }
}

extension RegressionModel {
  /// The regression that a value is.
  init?(_ value: Value) {
    guard case .result(let result) = value, let model = result.content as? RegressionModel else {
      return nil
    }
    self = model
  }

  /// The effects that it was fitted with.
  var effects: String {
    if case .text(let text)? = options.first(where: { $0.name == "effects" })?.value { return text }
    return "none"
  }

  /// Terms that stand beside their lags in time, with the name of their sum.
  var lagSums: [(name: String, terms: [String])] {
    let terms = data.panel.design.terms
    return terms.compactMap { base in
      let lags = terms.filter { $0.hasPrefix("lag(\(base), ") || $0 == "lag(\(base))" }
      return lags.isEmpty ? nil : (name: "\(base) + lags", terms: [base] + lags)
    }
  }
}

extension RegressionEstimates {
  /// As tests of several models take them.
  var forTests: Hausman.Estimates {
    Hausman.Estimates(terms: terms, values: values, covariance: covarianceRows)
  }

  /// The covariance, a list a row.
  var covarianceRows: [[Double]] {
    terms.indices.map { row in
      Array(covariance[(row * terms.count)..<((row + 1) * terms.count)])
    }
  }
}
