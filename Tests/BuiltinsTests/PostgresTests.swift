import Builtins
import Glibc
import Interpreter
import Syntax
import Testing

/// A PostgreSQL server of the test's own: reading, writing, mistakes, Ctrl-C, and a server that ends.
@Suite(.serialized) struct PostgresTests {
  private static let reading: [(String, String)] = [
    (
      """
      query(c, "select 1::smallint as a, 2::int as b, 3::bigint as c, 0.1::real as d, 1e300::float8 as e")
      """, "table of 1 × 5"
    ),
    (#"query(c, "select 1::int2 + 2::int8 as x").x"#, "[3]"),
    (#"query(c, "select 1.5::float4 as x").x"#, "[1.5]"),
    (
      """
      query(c, "select * from (values (0::numeric), (0.1), (-12345.6789), (1e30), (1e-20), (99990000)) as v(x)").x
      """, "[0, 0.1, -12345.68, 1e30, 1e-20, 99990000]"
    ),
    (
      """
      query(c, "select * from (values (3.141592653589793238462643383279), (0.00010000), ('NaN'), \
      (null)) as v(x)").x
      """, "[3.141593, 0.0001, na, na]"
    ),
    (
      #"query(c, "select true as x union all select false union all select null").x"#,
      "[true, false, na]"
    ),
    (#"query(c, "select '中文'::text as x, 'ab  '::char(4) as y").x"#, "[中文]"),
    (#"query(c, "select 'ab  '::char(4) as y, length(' a '::varchar) as n").y"#, "[ab]"),
    (#"query(c, "select date '2020-02-29' as x").x"#, "[2020-02-29]"),
    (#"query(c, "select timestamptz '2020-02-29 12:00+08' as x").x"#, "[2020-02-29 04:00:00+00]"),
    (#"query(c, "select array[1,2] as x, 3 as y").x"#, "[{1,2}]"),
    (#"query(c, "select 'infinity'::float8 as x").x"#, "[na]"),
    (
      #"query(c, "select g as x from generate_series(1, 4) g order by g desc -- so").x"#,
      "[4, 3, 2, 1]"
    ),
    (#"query(c, "select $1::int + 1 as x, $2 || 'b' as y", params = [41, "a'"]).x"#, "[42]"),
    (#"query(c, "select $1::int + 1 as x, $2 || 'b' as y", params = [41, "a'"]).y"#, "[a'b]"),
    (#"query(c, "select $1::date as x", params = ["2020-01-31"]).x"#, "[2020-01-31]"),
    (
      #"query(c, "select g as x from generate_series(1, 3) g where g > $1", params = [1]).x"#,
      "[2, 3]"
    ),
    (#"query(c, "select 1 as x where false").x"#, "[]"),
    (
      #"query(c, "with a as (select 2 as x) select x as \"co2 [kt CO2]\" from a").co2"#,
      "[2 kt CO2]"
    ),
    ("c.kind", "postgresql"),
  ]

  private static let failing: [(String, String)] = [
    (
      #"query(c, "selec 1")"#,
      "D072 the database refuses the statement: syntax error at or near \"selec\""
    ),
    (#"query(c, "select x from nothing")"#, "D072 the database refuses the statement: relation"),
    (
      #"query(c, "select 1 / 0 as x")"#, "D072 the database refuses the statement: division by zero"
    ),
    (#"query(c, "select 1 / (g - 3) as x from generate_series(1, 9) g")"#, "D072"),
    (#"query(c, "select 1 / ($1::int - 3) as x", params = [3])"#, "D072"),
    (#"query(c, "select 1 as x, 2 as x")"#, "D077"), (#"query(c, "select $1::int")"#, "D074"),
    (#"query(c, "create table zz (a int)")"#, "D073"),
    (#"query(c, "insert into made values (1) returning a")"#, "D072"),
    (#"query(c, "select 1; select 2")"#, "D072"),
    (#"save(table(a = [1]), c, name = "made")"#, "D078"),
    (#"connect("postgresql://nobody@/postgres?host=/tmp/none")"#, "D070"),
  ]

  @Test func aServer() throws {
    guard let server = PostgresServer() else { return }
    let start = "let a = \"\(server.address)\"\nlet c = connect(a)\n"
    for (program, expected) in Self.reading {
      let text = shown(start + program)
      #expect(text == expected || text.hasSuffix(expected), "\(program): \(text)")
    }
    let saved = """
      let t = table(city = ["苏州", "A\\tB", na], year = [2019, 2020, 2021], "co2 [Mt CO2]" = [1.5, na, -3e-7],
        big = [true, na, false])
      save(t |> key(.city, .year), c, name = "made")
      let u = query(c, "select * from made")
      u.city
      u.year
      u.co2
      u.big
      tables(c).table
      tables(c).columns
      save(t, c, name = "made", replace = true)
      query(c, "select pg_typeof(year)::text as x from made limit 1").x
      """
    #expect(
      shown(start + saved) == """
        [苏州, A\tB, na]
        [2019, 2020, 2021]
        [1.5 Mt CO2, na, -3e-7 Mt CO2]
        [true, na, false]
        [made]
        [city, year, co2 [Mt CO2], big]
        [double precision]
        """)
    for (program, expected) in Self.failing {
      let text = shown(start + program)
      #expect(text.hasPrefix(expected), "\(program): \(text)")
      // The session goes on after a mistake.
    }
    let manyRows = """
      let t = query(c, "select g as id, 'r' || g % 31 as region, 1990 + g % 30 as year, \
      g * 0.5::float8 as x, (g * 0.25)::numeric as y, g % 2 = 0 as even from generate_series(1, 100000) g")
      (t |> summarise(y = sum(.y))).y
      save(t, c, name = "many")
      let u = query(c, "select count(*) as n, sum(x) as x, count(distinct region) as r from many")
      [u.n, u.x, u.r]
      """
    #expect(shown(start + manyRows) == "1250012500\n[[100000], [2500025000], [31]]")
    server.stop()
    #expect(shown("connect(\"\(server.address)\")").hasPrefix("D070"))
  }

  @Test func aServerThatEndsInTheMiddle() throws {
    guard let server = PostgresServer() else { return }
    let recording = Recording()
    let machine = Machine(
      registry: StandardLibrary.registry, output: recording, options: RunOptions())
    let session = Session(machine: machine, folder: "", allowsShadowing: true)
    func run(_ text: String) {
      _ = session.run(machine.sources.add(name: "test", bytes: Array(text.utf8)))
    }
    run("let c = connect(\"\(server.address)\")")
    // The server ends itself while the rows of the query come in.
    run(
      """
      let t = query(c, "select g, repeat('x', 100) as pad, case when g = 200000 then \
      pg_terminate_backend(pg_backend_pid()) end as z from generate_series(1, 400000) g")
      """)
    #expect(recording.diagnostics.last?.code == "D071")
    run("query(c, \"select 1 as x\")")
    #expect(recording.diagnostics.last?.code == "D071")
    #expect(recording.values.isEmpty)
    run("t")
    #expect(recording.diagnostics.last?.code == "N001")
  }
}
