import Interpreter
import Tables
import Testing

/// Columns named `_x` are a recipe's own.
@Suite struct PrivateColumnTests {
  private static let recipe =
    "recipe f(t: table, of: col) = t |> derive(_tmp = of * 2, y = ._tmp + 1)\n"

  @Test(arguments: [
    ("table(x = [1, 2]) |> f(of = .x)", ["x", "y"]),
    ("table(_tmp = [0, 0], x = [1, 2]) |> f(of = .x)", ["_tmp", "x", "y"]),
    ("table(_own = [5, 6], x = [1, 2]) |> f(of = .x)", ["_own", "x", "y"]),
    (
      "recipe g(t: table) { let u = t |> derive(_a = 1); [a = u, b = 2] }\ng(table(x = [1])).a",
      ["x"]
    ),
    ("(fn(t) => t |> derive(_kept = 1))(table(x = [1]))", ["x", "_kept"]),
    ("recipe h() = table(_a = [1])\nh()", ["_a"]),
  ])
  func areDroppedWhenItReturns(_ code: String, _ names: [String]) throws {
    let ended = run(Self.recipe + code)
    guard case .table(let table)? = ended.values.last else {
      Issue.record("\(ended.error ?? ended.text)")
      return
    }
    #expect(table.names == names)
  }
}
