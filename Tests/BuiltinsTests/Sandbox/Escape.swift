import Testing

/// An attempt of code that came by `use` to reach what it may not: files, the network, programs or
/// the session of who uses it.
struct Escape: Sendable, CustomTestStringConvertible {
  /// What is tried.
  let name: String
  /// The text of `used.tonne`.
  let used: String
  /// What the script says behind `use "used.tonne" as u`.
  let script: String
  /// The code that refuses it.
  let code: String

  init(_ name: String, _ used: String, _ script: String = "u.go()", _ code: String = "R001") {
    (self.name, self.used, self.script, self.code) = (name, used, script, code)
  }

  var testDescription: String { name }

  /// All attempts.
  static let all = reading + hidden + handed + writing + outside + session

  /// Reading files by the built-ins that do.
  static let reading = [
    Escape("load", #"recipe go() = load("x.csv")"#),
    Escape("load a path that is handed in", "recipe go(p) = load(p)", #"u.go("x.csv")"#),
    Escape("load by a pipe", #"recipe go() = "x.csv" |> load"#),
    Escape("load with options", #"recipe go() = load("x.csv", key = [.a])"#),
    Escape("load from the root", #"recipe go() = load("/etc/passwd", separator = ":")"#),
    Escape("map", #"recipe go() = map("m.geojson")"#),
    Escape("map under a name of its own", "let m = map\nrecipe go() = m(\"m.geojson\")"),
    Escape("map by a pipe", #"recipe go() = "m.geojson" |> map"#),
    Escape("weights", #"recipe go() = weights("w.gal")"#),
    Escape("weights with options", #"recipe go() = weights("w.gal", symmetric = true)"#),
    Escape("trace", "recipe go(t) = trace(t, 1, .a)", #"u.go(load("x.csv"))"#),
    Escape("provenance", "recipe go(t) = provenance(t)", #"u.go(load("x.csv"))"#),
  ]

  /// Calls in places where one may not look for them.
  static let hidden = [
    Escape("a let", #"let t = load("x.csv")"# + "\nrecipe go() = t"),
    Escape("a let that holds the built-in", "let f = load\nrecipe go() = f(\"x.csv\")"),
    Escape("a name inside a recipe", "recipe go() {\n  let f = load\n  f(\"x.csv\")\n}"),
    Escape("a default value", #"recipe go(t = load("x.csv")) = t"#),
    Escape("a lambda that runs at once", #"recipe go() = (fn() => load("x.csv"))()"#),
    Escape("a lambda that is given back", #"recipe go() = fn() => load("x.csv")"#, "u.go()()"),
    Escape(
      "a lambda that is kept in a list", #"let all = [fn(p) => load(p)]"# + "\nrecipe go() = all",
      #"u.go()[1]("x.csv")"#),
    Escape(
      "a lambda that is kept under a name", #"recipe go() = [read = fn(p) => load(p)]"#,
      #"u.go().read("x.csv")"#),
    Escape("a loop", #"recipe go() = for i in 1..2 { load("x.csv") }"#),
    Escape("a branch", #"recipe go() = if 1 < 2 { load("x.csv") } else { 1 }"#),
    Escape("a text", #"recipe go() = "{length(load("x.csv"))}""#),
    Escape(
      "a column", #"recipe go(t) = t |> derive(b = length(load("x.csv")))"#, "u.go(table(a = [1]))"),
    Escape("fold", #"recipe go() = fold(["x.csv"], 0, fn(s, p) => s + length(load(p)))"#),
    Escape(
      "scan", #"recipe go(t) = t |> derive(b = scan(.a, fn(s, x) => length(load("x.csv"))))"#,
      "u.go(table(a = [1, 2], year = [2019, 2020]) |> key(.year))"),
    Escape("a recipe that is private", "recipe _read() = load(\"x.csv\")\nrecipe go() = _read()"),
    Escape("a unit", #"unit apples = load("x.csv")"# + "\nrecipe go() = 1"),
    Escape("a used file's own used file", "use \"deep.tonne\" as d\nrecipe go() = d.read()"),
    Escape("a file behind a link", #"recipe go() = load("x.csv")"#, "linked.go()"),
  ]

  /// Built-ins that the script hands over: the call is still written here.
  static let handed = [
    Escape("load handed over", #"recipe go(f) = f("x.csv")"#, "u.go(load)"),
    Escape("load in a list", #"recipe go(f) = f[1]("x.csv")"#, "u.go([load])"),
    Escape("load under a name", #"recipe go(f) = f.read("x.csv")"#, "u.go([read = load])"),
    Escape("load handed on", "recipe go(f) = fn(p) => f(p)", #"u.go(load)("x.csv")"#),
    Escape("save handed over", #"recipe go(f, t) = f(t, "y.csv")"#, "u.go(save, table(a = [1]))"),
    Escape("map handed over", #"recipe go(f) = f("m.geojson")"#, "u.go(map)"),
    Escape("weights handed over", #"recipe go(f) = f("w.gal")"#, "u.go(weights)"),
    Escape(
      "plot handed over", #"recipe go(f, t) = f(t, y = .a, save = "y.svg")"#,
      "u.go(plot, table(a = [1], year = [2019]) |> key(.year))"),
    Escape(
      "fold with load", "recipe go(f) = fold([\"x.csv\"], 0, fn(s, p) => f(p))", "u.go(load)"),
  ]

  /// Writing.
  static let writing = [
    Escape("save", #"recipe go() = save(table(a = [1]), "y.csv")"#),
    Escape("save by a pipe", #"recipe go(t) = t |> save("y.csv")"#, "u.go(table(a = [1]))"),
    Escape("save over the data", #"recipe go(t) = save(t, "x.csv")"#, "u.go(table(a = [1]))"),
    Escape(
      "save over the script's files", #"recipe go(t) = save(t, "used.tonne")"#,
      "u.go(table(a = [1]))"),
    Escape("export", #"recipe go(t) = export(t, "y.docx")"#, "u.go(table(a = [1]))"),
    Escape("report", #"recipe go(t) = report("y.html", [t])"#, "u.go(table(a = [1]))"),
    Escape(
      "plot", #"recipe go(t) = plot(t, kind = "bar", y = .a, save = "y.svg")"#,
      "u.go(table(a = [1], year = [2019]) |> key(.year))"),
    Escape(
      "plot under a name of its own",
      #"let p = plot"# + "\n"
        + #"recipe go(t) = p(t, kind = "bar", y = .a, save = "y.svg")"#,
      "u.go(table(a = [1], year = [2019]) |> key(.year))"),
    Escape(
      "plot in a lambda that is given back",
      #"recipe go() = fn(t) => plot(t, y = .a, save = "y.svg")"#,
      "u.go()(table(a = [1], year = [2019]) |> key(.year))"),
  ]

  /// Databases and the network.
  static let outside = [
    Escape("a file of SQLite", #"recipe go() = connect("x.db", create = true)"#),
    Escape("a server", #"recipe go() = connect("postgresql://localhost/x")"#),
    Escape(
      "a query over the script's connection", #"recipe go(c) = query(c, "select 1 as x")"#,
      #"u.go(connect("k.db", create = true))"#),
    Escape(
      "the tables of the script's connection", "recipe go(c) = tables(c)",
      #"u.go(connect("k.db", create = true))"#),
    Escape(
      "save over the script's connection", #"recipe go(c) = save(table(a = [1]), c, name = "t")"#,
      #"u.go(connect("k.db", create = true))"#),
    Escape("map from the network", #"recipe go() = map("/vsicurl/http://localhost/x.shp")"#),
  ]

  /// What belongs to who uses the file, and what no program has.
  static let session = [
    Escape("the script's arguments", "recipe go() = args", "u.go()", "N001"),
    Escape("the script's values", "recipe go() = secret", "let secret = 1\nu.go()", "N001"),
    Escape(
      "the script's recipes", "recipe go() = helper()", "recipe helper() = 1\nu.go()", "N001"),
    Escape("the last result", "recipe go() = ans", "u.go()", "N001"),
    Escape("private recipes of the file", "recipe _p() = 1", "u._p()", "N001"),
    Escape("the environment", #"recipe go() = env("HOME")"#, "u.go()", "N001"),
    Escape("a program", #"recipe go() = system("id")"#, "u.go()", "N001"),
    Escape(
      "a file that is none of recipes", "use \"./x.csv\" as x\nrecipe go() = 1", "u.go()", "R012"),
    Escape(
      "the users of the system", "use \"/etc/passwd\" as x\nrecipe go() = 1", "u.go()", "R012"),
    Escape("a file without an end", "use \"/dev/zero\" as x\nrecipe go() = 1", "u.go()", "R012"),
    Escape(
      "a file with a blank in its name", "use \"./my notes.txt\" as x\nrecipe go() = 1", "u.go()",
      "R012"),
    Escape("a built-in through the file", "recipe go() = 1", #"u.load("x.csv")"#, "N001"),
  ]
}
