import Interpreter
import Tables

extension Builtin {
  /// `region(x, skip_na = false)`.
  static let region = Builtin(
    "region", .columns, "Makes regions of texts or codes.",
    parameters: [.cells],
    result: "a region for each value",
    discussion: """
      A whole number is taken for a code. `key` and `load(…, key =)` do the same for the region column.
      """,
    examples: [
      Example("region(\"Suzhou\")", "Suzhou"), Example("region(\"Suzhou\") == @Suzhou", "true"),
    ],
    searchWords: ["encode", "factor", "地区"],
    body: .column { (call) throws(Stop) in
      try call.each { (x, _) throws(TableError) in try asRegions(x) }
    })
}

private func asRegions(_ x: Operand) throws(TableError) -> Operand {
  switch x {
  case .text(let text): return .region(Region(name: text))
  case .region: return x
  case .number(let quantity):
    let column = try Column("", .numbers([quantity.value])).asRegions()
    return Operand.column(column).single(at: 0)
  case .column(let column): return .column(try column.asRegions())
  case .flag: throw .operands(operation: "region", left: x.kindName, right: "")
  }
}
