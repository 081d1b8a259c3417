import Testing

@testable import Syntax

@Suite struct ParserTests {
  @Test(arguments: [
    ("-2^2", "(- (2.0 ^ 2.0))"), ("2^-1", "(2.0 ^ (- 1.0))"), ("2^3^2", "(2.0 ^ (3.0 ^ 2.0))"),
    ("a - b - c", "((a - b) - c)"), ("a + b * c / d", "(a + ((b * c) / d))"),
    ("a or b and not c", "(a or (b and (not c)))"), ("not a in b", "(not (a in b))"),
    ("1 + 2..3 + 4", "((1.0 + 2.0) .. (3.0 + 4.0))"), ("x in 1..2", "(x in (1.0 .. 2.0))"),
    ("a + b to [t]", "((a + b) to [t])"), ("1 to [t] .. 2", "((1.0 to [t]) .. 2.0)"),
    ("..5", "( .. 5.0)"), ("f(5.., 1)", "f((5.0 .. ), 1.0)"), ("a < b + 1", "(a < (b + 1.0))"),
    ("y ~ .a * .b + 0", "(y ~ (col.a * col.b) & 0.0)"), ("(a + b)[t]", "(a + b)[t]"),
    ("-a.b", "(- a.b)"), ("12.5[Mt CO2] / 2", "(12.5[Mt CO2] / 2.0)"), ("1_000", "1000.0"),
    (".\"GDP 现价\" + .(v)", "(col.GDP 现价 + col.(v))"), ("t.\"a {b}\"", "t.a {b}"),
    ("[a = 1, \"c\" = 3, d]", "[a = 1.0, \"c\" = 3.0, d]"),
    ("f(on = [a = 1, .b = 2, d])", "f(on = [a = 1.0, .b = 2.0, d])"),
    ("f(a, [.b = .c])", "f(a, [.b = col.c])"),
    ("f(units = [.b] + [.b = 2])", "f(units = ([col.b] + [.b = 2.0]))"),
    ("f(to = 3)(1)", "f(to = 3.0)(1.0)"), ("true == false", "(true == false)"), ("na", "na"),
    ("@Jiangsu in [@\"a b\", @江苏]", "(@Jiangsu in [@a b, @江苏])"), ("a = 1", "a; <invalid>"),
  ])
  func operators(text: String, expected: String) { #expect(tree(text) == expected) }

  @Test(arguments: [
    ("x |> f(a)", "f|>(x, a)"), ("x |> f", "f|>(x)"), ("x |> .a.b", "x.a.b"),
    ("x |> k.f(a)", "k.f|>(x, a)"), ("x |> k.f", "k.f|>(x)"),
    ("x |> f(a).effects[1].b", "f|>(x, a).effects[1.0].b"), ("a or b |> f", "f|>((a or b))"),
    ("x |> f |> g(1)\n # c\n|> .\"a b\"", "g|>(f|>(x), 1.0).a b"),
  ])
  func pipes(text: String, expected: String) { #expect(tree(text) == expected) }

  @Test(arguments: [
    ("lang \"1\"; use \"a.tonne\"; use \"b\" as c", "lang \"1\"; use a.tonne as -; use b as c"),
    ("let x = 3\nunit y\nunit z = 2[t]", "let x = 3.0; unit y = -; unit z = 2.0[t]"),
    ("test \"a {b}\" { a; b }", "test \"a {b}\" {a; b}"),
    (
      "recipe f(a: num[t](1..5, -2.., 3)?, b = 1) -> col = a",
      "recipe f(a: num[t](1.0..5.0, -2.0.., 3.0)?, b = 1.0) -> col = a"
    ),
    (
      "recipe f(t: table(.a: num, .\"b c\"), s: text(\"{x}\")) { t }",
      "recipe f(t: table(.a: num, .b c), s: text(\"{x}\")) {t}"
    ),
    ("if a {1} else if b {2} else {3}", "if a {1.0} else {if b {2.0} else {3.0}}"),
    ("for a, b in xs { a }", "for a,b in xs {a}"), ("for a in 1.. {}", "for a in (1.0 .. ) {}"),
    ("fn(x, y = 1) => x + y", "fn(x, y = 1.0) = (x + y)"), ("fn() { 1 }", "fn() {1.0}"),
    ("\"a {x + 1}b\\n{\"c\"}\"", "text(\"a \", (x + 1.0), \"b\\n\", text(\"c\"))"),
    ("\"\"", "text()"), ("\"a\r\nb\"", "text(\"a\\nb\")"),
    ("\"\\{x} \\\"\\\\\\t\"", #"text("{x} \"\\\t")"#),
  ])
  func statements(text: String, expected: String) {
    #expect(parse(source(text)).diagnostics == [])
    #expect(tree(text) == expected)
  }

  @Test(arguments: [
    ("## a\n##b  \nlet x = 1", "a\nb"), ("## a\n\nlet x = 1", nil),
    ("## a\n\n## b\nlet x = 1", "b"),
    ("## a\n# c\nlet x = 1", "a"), ("### a\nlet x = 1", nil), ("let y = 2 ## a\nlet x = 1", nil),
    ("# c\nlet x = 1", nil), ("##\n##   a\r\nlet x = 1", "\n  a"),
  ])
  func documentation(text: String, expected: String?) {
    #expect(parse(source(text)).program.statements.last?.documentation == expected)
  }

  @Test func namesAreNormalised() {
    let composed = parse(source("let \u{E9} = 1")).program
    let combining = parse(source("let e\u{301} = 1")).program
    #expect(Array(tree(composed).utf8) == Array(tree(combining).utf8))
    #expect(Array(tree("\"e\u{301}\"").utf8) == Array(tree("\"\u{E9}\"").utf8))
  }

  @Test func bomAndLineEndsDoNotMatter() {
    let text = "## d\nlet a = [1,\n2]\nrecipe f(x) {\n  x\n}\na\n|> f()\n"
    let windows = "\u{FEFF}" + text.split(separator: "\n").joined(separator: "\r\n")
    #expect(parse(source(windows)).diagnostics == [])
    #expect(tree(windows) == tree(text))
  }

  @Test(arguments: [
    ("f（a，b＝3）", "f(a, b = 3)"), ("let a＝［1，2］；a", "let a = [1, 2]; a"),
    ("if a≥1｛“是”｝", "if a >= 1 { \"是\" }"), ("a＋b－c×d÷e", "a + b - c * d / e"),
    ("a ｜＞ f（）", "a |> f()"), ("a＝＝b ！＝ c", "a"), ("recipe f（a：num）＝ a", "recipe f(a: num) = a"),
    ("t。co2", "t.co2"), ("［1、2］", "[1, 2]"), ("“a {b} c”", "\"a {b} c\""),
    ("f（to＝1）", "f(to = 1)"),
  ])
  func fullWidthSignsAreReadAsTheirOwn(text: String, ascii: String) {
    let parsed = parse(source(text))
    #expect(!parsed.diagnostics.isEmpty)
    guard ascii != "a" else { return }
    #expect(parsed.diagnostics.allSatisfy { $0.code == "S022" })
    #expect(tree(text) == tree(ascii))
  }

  @Test func spansAndNumbersOfNodes() {
    let text = "let 年 = (a + 1) |> f(\"x {b.c} y\")[2]\n-1 to [t]"
    let source = source(text)
    let parsed = parse(source)
    let texts = ids(parsed.program, source)
    #expect(parsed.diagnostics == [])
    #expect(Set(texts.map(\.id)).count == texts.count)
    #expect(texts.allSatisfy { $0.id >= 0 && Int($0.id) < parsed.program.nodeCount })
    let spans = Set(texts.map(\.text))
    for part in ["(a + 1)", "b.c", "\"x {b.c} y\"", "f", "-1", "-1 to [t]", "2"] {
      #expect(spans.contains(part), "\(part)")
    }
    #expect(spans.contains("(a + 1) |> f(\"x {b.c} y\")[2]"))
  }

  /// Number and text of the nodes that the program of the test has.
  private func ids(_ program: Program, _ source: Source) -> [(id: Int32, text: String)] {
    var found: [(Int32, String)] = []
    func visit(_ expr: Expr) {
      found.append((expr.id, source.text(expr.span)))
      switch expr.kind {
      case .binary(_, let left, let right):
        visit(left)
        visit(right)
      case .unary(_, let inner), .convert(let inner, _), .member(let inner, _): visit(inner)
      case .call(let callee, let arguments, _), .slice(let callee, let arguments):
        visit(callee)
        for argument in arguments { visit(argument.value) }
      case .text(let parts):
        for case .value(let inner) in parts { visit(inner) }
      default: break
      }
    }
    for statement in program.statements {
      switch statement.kind {
      case .binding(_, let value), .expression(let value): visit(value)
      default: break
      }
    }
    return found
  }
}
