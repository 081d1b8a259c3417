extension UnitError {
  /// The code of the diagnostic: what is wrong with a unit itself, or with two that meet.
  public var code: String {
    switch self {
    case .unknownUnit, .syntax: "U001"
    case .definition: "U023"
    case .dimension: "U101"
    case .substance: "U102"
    case .priceYear: "U103"
    case .overflow: "U104"
    }
  }
}
