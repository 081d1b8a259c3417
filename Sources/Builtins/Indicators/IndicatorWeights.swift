import Interpreter
import Methods
import Tables

extension IndicatorInput {
  /// The parameter of methods that take weights.
  static let weightsParameter = BuiltinParameter(
    "weights", .either([.table, .list]),
    "Weights: the table `.weights` of `entropy`, or a list in the order of the indicators.",
    default: .none(describes: "entropy weights by min-max"))

  /// The weights of a group as the call gives them, else entropy weights.
  func weights(_ group: Int, _ matrix: IndicatorMatrix) throws(Stop) -> [Double] {
    switch call.value("weights") {
    case .table(let table): return try weights(in: table, group)
    case .list(let list): return try weights(in: list)
    default:
      return try run(group) { () throws(MethodError) in try EntropyWeights(matrix).weights }
    }
  }

  private func weights(in list: ListValue) throws(Stop) -> [Double] {
    var weights: [Double] = []
    for (position, name) in names.enumerated() {
      let items = list.items
      let item =
        list.names == nil
        ? (items.indices.contains(position) ? items[position] : nil) : list[name]
      guard let item else { throw lacking(name) }
      guard let number = item.asNumber else {
        throw call.wrong(
          "weights", "M150", "the weight of `\(name)` is \(item.kindWithArticle), not a number")
      }
      weights.append(number)
    }
    guard list.items.count == names.count else {
      throw call.wrong(
        "weights", "M148", "there are \(list.items.count) weights for \(names.count) indicators",
        kind: "shape")
    }
    return weights
  }

  private func weights(in table: Table, _ group: Int) throws(Stop) -> [Double] {
    guard case .texts(let codes, let texts) = table.column(named: "indicator")?.values,
      case .numbers(let numbers) = table.column(named: "weight")?.values
    else {
      throw call.wrong(
        "weights", "M146", "the table of weights needs the columns `indicator` and `weight`",
        notes: ["its columns are \(table.names.joined(separator: ", "))"])
    }
    let own = ownRows(table, group)
    var weights: [Double] = []
    for name in names {
      let found = own.filter { codes[$0] >= 0 && texts.labels[Int(codes[$0])] == name }
      guard let row = found.first else { throw lacking(name) }
      guard found.count == 1 else {
        throw call.wrong(
          "weights", "M142", "the table of weights has \(found.count) rows for `\(name)`",
          mend: "keep one group of it, or name its groups with `by`")
      }
      weights.append(numbers[row])
    }
    return weights
  }

  /// The rows of a table of weights that belong to a group: all, where it has no group columns.
  private func ownRows(_ table: Table, _ group: Int) -> [Int] {
    let shared = groups.names.filter { table.column(named: $0) != nil }
    let first = isPooled ? 0 : Int(groups.grouping.firstRows[group])
    let wanted = shared.map { self.table.column(named: $0)?.cellText(first) }
    return (0..<table.rowCount).filter { row in
      zip(shared, wanted).allSatisfy { table.column(named: $0)?.cellText(row) == $1 }
    }
  }

  private func lacking(_ name: String) -> Stop {
    call.wrong(
      "weights", "M141", "there is no weight for the indicator `\(name)`",
      mend: "give it one, 0 where it should not count, or leave it out of `indicators`")
  }
}
