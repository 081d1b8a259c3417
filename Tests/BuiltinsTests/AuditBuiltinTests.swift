import Interpreter
import TestSupport
import Testing

@Suite struct AuditBuiltinTests {
  @Test(arguments: [
    ("(audit.rho(0.3)).verdict", "[holds]"),
    ("(audit.rho(table(rho = [-0.2361, 1]), high = 2)).verdict", "[holds, holds]"),
    ("(audit.rho([a = -0.2361])).check", "[rho, a]"),
    ("[1.2] |> audit.rho |> .verdict", "[undecided]"),
    ("let f = audit.rho\n(f([0.1])).verdict", "[holds]"),
    ("let audit = [cv = 3]\naudit.cv", "3"),
    ("about(audit.growth(1, 2, 100[%], 1)).method", "audit.growth"),
    ("(audit.growth(1, 2, 100[%], 1)).verdict", "[holds]"),
    ("(audit.growth(1[Mt], 2000[kt], rates = [1], years = [1])).verdict", "[holds]"),
    ("(audit.ratio(table(claimed = [3], above = [6], below = [2]))).verdict", "[holds]"),
    ("(audit.factors([[1.01, 2.02]], [2.02, 4.04])).verdict", "[holds, holds]"),
    (
      "(key(table(y = [2001, 2002], c = [1.01, 2.02], e = [2.02, 9.04]), .y)\n"
        + "  |> audit.factors(total = .e, fuels = [.c])).verdict", "[fails, undecided]"
    ),
    (
      "(audit.loglik(table(r2 = [0.5, 0.5], loglik = [1, 1], n = [9, 9], group = [\"a\", \"b\"])))"
        + ".verdict", "[undecided, undecided]"
    ),
    (
      "let t = table(code = [\"3\", \"10\"], sd = [0.07, 8.13], mean = [0.03, 3.59],\n"
        + "  cv = [226.56, 226.56])\n(t |> audit.cv(sd = .sd, mean = .mean, cv = .cv)).verdict",
      "[holds, holds, undecided]"
    ),
  ])
  func finds(_ program: String, _ expected: String) { #expect(shown(program) == expected) }

  @Test(arguments: [
    ("audit.foo(1)", "N001 there is no `audit.foo`"), ("audit", "N001 there is no `audit`"),
    ("audit.rho([\"a\"])", "M188"), ("audit.rho(1, low = 2)", "M004"),
    ("audit.rho(table(x = [1]))", "M186"), ("audit.loglik([1])", "M189"),
    ("audit.loglik(table(r2 = [2], loglik = [1], n = [1]))", "M004"),
    ("audit.ratio([[1, 2]])", "M190"), ("audit.factors([1], [1])", "M191"),
    ("audit.moments(1, 1, n = [2.5])", "M187"), ("audit.moments(1, 1, n = 2..)", "M187"),
    ("audit.growth(0, 1, 1, 1)", "M004"), ("audit.growth(1, 1, [1, 2], 1)", "M005"),
    ("audit.growth(1[Mt], 2[CNY], 1, 1)", "U101"),
    ("audit.least_squares([1, 2], [1, 2])", "M007"), ("audit.shift([1], [1, 2], [1])", "M005"),
  ])
  func refuses(_ program: String, _ start: String) { #expect(shown(program).hasPrefix(start)) }
}
