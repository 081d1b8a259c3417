import Interpreter
import Tables

extension Builtin {
  /// `parent(x, to)`.
  static let parent = Builtin(
    "parent", .columns, "Gives the larger region that each region is a part of.",
    parameters: [.cells, .territory],
    result: "a region for each value",
    discussion: """
      The regions are those that the package knows: provinces and prefecture-level units of China, \
      and states. \(Territory.explanation) The names come out in Chinese where one of the regions is \
      written in Chinese. A name that several regions go by (Suzhou, 苏州 and 宿州) is an error \
      unless it is written as a code or in Chinese; `regions` shows what is recognised.
      """,
    examples: [
      Example("parent(@Nanjing)", "Jiangsu"),
      Example("parent(@吉林市, to = \"four_regions\")", "东北"),
      Example(
        """
        table(province = ["Jiangsu", "Guangxi", "Jilin"], "gdp [1e8 CNY]" = [103, 22, 12])
          |> derive(belt = parent(.province, to = "east_central_west"))
          |> group(.belt)
          |> summarise(gdp = sum(.gdp))
        """,
        """
        belt           gdp
                 [1e8 CNY]
        ───────  ─────────
        East           103
        West            22
        Central         12
        3 rows × 2 columns · key: belt
        """),
    ],
    references: Territory.references,
    searchWords: ["province of", "三大地带", "东中西部", "四大地区", "八大经济区", "encode", "所属省份"],
    body: .column { (call) throws(Stop) in
      let territory = try call.territory()
      return try call.each { (x, _) throws(TableError) in try wholes(x, territory) }
    })
}

extension ColumnCall {
  /// The division that is asked for.
  fileprivate func territory() throws(Stop) -> Territory {
    if case .text(let name) = try scalar("to"), let territory = Territory(rawValue: name) {
      return territory
    }
    return .province
  }
}

private func wholes(_ x: Operand, _ territory: Territory) throws(TableError) -> Operand {
  switch x {
  case .text(let text): return try wholes(.region(Region(name: text)), territory)
  case .region(let region):
    let column = Column("x", .texts([0], Categories(labels: [region.name])))
    return Operand.column(try column.wholes(in: territory)).single(at: 0)
  case .column(let column): return .column(try column.wholes(in: territory))
  case .number, .flag: throw .operands(operation: "parent", left: x.kindName, right: "")
  }
}

extension BuiltinParameter {
  /// The division that regions are put together by.
  static let territory = BuiltinParameter(
    "to", .choice(Territory.allCases.map(\.rawValue)), "What they are parts of.",
    default: .value(.text(Territory.province.rawValue)))
}

extension Territory {
  /// The divisions in words, for the documentation.
  static let explanation = """
    `province` is the one a prefecture-level unit belongs to; `country` is China as its statistics \
    count it, without Hong Kong, Macao and Taiwan, or the United States; `east_central_west` has \
    11, 8 and 12 provinces as drawn since 2000, `east_central_west_1986` puts Guangxi into the east and \
    Inner Mongolia into the centre; `four_regions` are East, Central, West and Northeast; \
    `eight_zones` are the eight economic zones of the Development Research Center.
    """

  /// Where the divisions come from.
  static let references = [
    "National Bureau of Statistics of China (2011). 东西中部和东北地区划分方法.",
    "Development Research Center of the State Council (2005). 地区协调发展的战略和政策.",
    "GB/T 2260: Codes for the administrative divisions of the People's Republic of China.",
  ]
}
