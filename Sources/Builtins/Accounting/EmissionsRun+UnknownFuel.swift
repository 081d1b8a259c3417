import Interpreter
import Tables

extension EmissionsRun {
  /// What to say of a column whose fuel the factors do not have.
  func unknownFuel(_ input: Input, _ factors: FactorTable) -> Stop {
    let name = input.label ?? input.source
    let column = ColumnExpression.columnSource(input.source)
    return .failure(
      Failure(
        "M008", "the factors have no fuel `\(name)`", kind: "shape", argument: "fuels",
        span: input.span, notes: ["fuels: \(factors.fuels.joined(separator: ", "))"],
        mend: Self.isElectricity(name)
          ? "electricity has the factor of its grid: `electricity = \(column), grid = 0.57[t CO2/MWh]`"
          : Self.mend(Self.likely(name, factors.fuels), column)))
  }

  private static func mend(_ likely: [String], _ column: String) -> Phrase {
    switch likely.count {
    case 0: "say which of these fuels it is: `fuels = [… = \(column)]`"
    case 1: "name the fuel: `fuels = [\(likely[0]) = \(column)]`"
    default:
      "say which it is of \(likely.joined(separator: ", ")): `fuels = [… = \(column)]`"
    }
  }

  private static func isElectricity(_ name: String) -> Bool {
    ["electricity", "power", "电力"].contains(name.lowercased())
  }

  /// The fuels that a name may mean: one that it is a slip of, else those of the same kind.
  ///
  /// What a fuel is, the last word of its name says.
  static func likely(_ name: String, _ fuels: [String]) -> [String] {
    // `coal_tar` begins like coal, and is no slip of it.
    let alike = fuels.filter { !$0.hasPrefix(name) || $0.count - name.count <= 2 }
    if let slip = nearest(name, among: alike, limit: 1).first { return [slip] }
    let kind = isCoal(name) ? "coal" : lastWord(name)
    let kin = fuels.filter { lastWord($0) == kind || (kind == "coal" && coals.contains($0)) }
    return kin.isEmpty ? fuels.filter { $0.hasPrefix("\(name)_") } : kin
  }

  /// Coals whose names do not end in the word.
  private static let coals: Set<String> = [
    "anthracite", "other_bituminous", "sub_bituminous", "lignite", "washed_middlings",
  ]

  private static func isCoal(_ name: String) -> Bool {
    lastWord(name) == "coal" || name.hasSuffix("煤") || name.hasSuffix("煤炭")
  }

  private static func lastWord(_ name: String) -> String {
    name.lowercased().split { $0 == "_" || $0 == " " }.last.map(String.init) ?? ""
  }
}
