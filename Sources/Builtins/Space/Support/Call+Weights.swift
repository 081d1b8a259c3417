import Interpreter
import Spatial
import Tables

extension BuiltinParameter {
  /// `w` of methods that take weights.
  static let weights = BuiltinParameter(
    "w", .weights, "The spatial weights; they meet the table by region.")

  /// `style` of what makes weights.
  static let weightStyle = BuiltinParameter(
    "style", .choice(SpatialWeights.Style.spelledInOrder),
    "How rows are scaled: each to sum 1, not at all, variance stabilising, or by the largest eigenvalue.",
    default: .value(.text("row")))
}

extension SpatialWeights.Style {
  /// The names in the order of the documentation.
  static let spelledInOrder = ["row", "binary", "variance", "spectral"]
}

extension Call {
  /// The weights of an argument.
  func weights(_ name: String = "w") throws(Stop) -> RegionWeights {
    if case .result(let result) = value(name), let weights = result.content as? RegionWeights {
      return weights
    }
    throw wrong(name, "X001", "\(builtin.name) cannot use its argument `\(name)`")
  }

  /// The style that the call asks for.
  func weightStyle() throws(Stop) -> SpatialWeights.Style {
    SpatialWeights.Style(rawValue: try text("style")) ?? .row
  }

  /// The column whose regions meet the weights: `across` where it is given, else the region of the
  /// table's key.
  func meetingColumn(_ table: Table) throws(Stop) -> String {
    let takesAcross = builtin.parameters.contains { $0.name == "across" }
    if takesAcross, isGiven("across"), let name = columnNames("across")?.first { return name }
    guard let name = table.key?.region else {
      throw wrong(
        "t", "M206", "data and weights meet by region, and the key of the table has no region",
        mend: "set the key: `key(t, .region, .year)`")
    }
    return name
  }
}
