import Testing

/// An attempt of a script to write outside its folder `work`, beside which there is `other`.
struct WritingElsewhere: Sendable, CustomTestStringConvertible {
  /// What is tried.
  let name: String
  /// The script; `ROOT` stands for the folder of `work` and `other`.
  let script: String
  /// The code that refuses it.
  let code: String

  init(_ name: String, _ script: String, _ code: String = "R020") {
    (self.name, self.script, self.code) = (name, script, code)
  }

  var testDescription: String { name }

  /// All attempts.
  static let all = paths + links + kinds + databases

  private static let t = "table(a = [1], year = [2020])"

  /// Paths that lead out.
  static let paths = [
    WritingElsewhere("above", "save(\(t), \"../y.csv\")"),
    WritingElsewhere("beside", "save(\(t), \"../other/y.csv\")"),
    WritingElsewhere("from the root", "save(\(t), \"ROOT/other/y.csv\")"),
    WritingElsewhere("two slashes", "save(\(t), \"/ROOT/other/y.csv\")"),
    WritingElsewhere("down and up", "save(\(t), \"sub/../../y.csv\")"),
    WritingElsewhere("a point before", "save(\(t), \"./../other/y.csv\")"),
    WritingElsewhere("many slashes", "save(\(t), \"..//other///y.csv\")"),
    WritingElsewhere("a folder whose name begins alike", "save(\(t), \"../project2/y.csv\")"),
    WritingElsewhere("another disk", "save(\(t), \"/dev/shm/tonne-escape.csv\")"),
    WritingElsewhere("the process", "save(\(t), \"/proc/self/y.csv\")"),
    WritingElsewhere("a path put together", "let up = \"..\"\nsave(\(t), \"{up}/y.csv\")"),
    WritingElsewhere("a lambda", "let f = fn(p) => save(\(t), p)\nf(\"../y.csv\")"),
    WritingElsewhere("a loop", "for p in [\"../y.csv\"] { save(\(t), p) }"),
    WritingElsewhere("the home of a shell", "save(\(t), \"~/y.csv\")", "D003"),
    WritingElsewhere("a file taken for a folder", "save(\(t), \"x.csv/../../y.csv\")", "D003"),
  ]

  /// Links that lead out.
  static let links = [
    WritingElsewhere("a link to a folder", "save(\(t), \"folder/y.csv\")"),
    WritingElsewhere("a link to a file", "save(\(t), \"file.csv\")"),
    WritingElsewhere("a link to a file that is not there yet", "save(\(t), \"new.csv\")"),
    WritingElsewhere("a link to a link", "save(\(t), \"twice.csv\")"),
    WritingElsewhere("a document behind a link", "export(\(t), \"folder/y.docx\")"),
    WritingElsewhere(
      "a database behind a link", "connect(\"new.db\", create = true)"),
    WritingElsewhere(
      "a picture behind a link",
      "plot(\(t) |> key(.year), kind = \"bar\", y = .a, save = \"folder/y.svg\")"),
  ]

  /// All that writes.
  static let kinds = [
    WritingElsewhere("a workbook", "save(\(t), \"../y.xlsx\")"),
    WritingElsewhere("a file of Stata", "save(\(t), \"../y.dta\")"),
    WritingElsewhere("JSON", "save(\(t), \"../y.json\")"),
    WritingElsewhere("weights", "save(weights(\"w.csv\"), \"../y.gal\")"),
    WritingElsewhere("a map", "save(map(\"m.geojson\"), \"../y.geojson\")"),
    WritingElsewhere("a document", "export(\(t), \"../y.docx\")"),
    WritingElsewhere("a text of TeX", "export(\(t), \"../y.tex\")"),
    WritingElsewhere("a report", "report(\"../y.html\", [\"# A\"])"),
    WritingElsewhere("a report of Word", "report(\"../y.docx\", [\"# A\"])"),
    WritingElsewhere(
      "a picture", "plot(\(t) |> key(.year), kind = \"bar\", y = .a, save = \"../y.svg\")"),
  ]

  /// Databases.
  static let databases = [
    WritingElsewhere("a new database", "connect(\"../y.db\", create = true)"),
    WritingElsewhere("its address", "connect(\"sqlite:../y.db\", create = true)"),
    WritingElsewhere("its whole address", "connect(\"sqlite:ROOT/other/y.db\", create = true)"),
    WritingElsewhere(
      "a database that is there", "save(\(t), connect(\"../other/o.db\"), name = \"t\")"),
    WritingElsewhere(
      "an address with settings",
      "connect(\"sqlite:file:ROOT/other/y.db?mode=rwc\", create = true)",
      "D070"),
    WritingElsewhere(
      "another database from within one",
      "query(connect(\"o.db\", create = true), \"attach 'ROOT/other/y.db' as o\")", "D073"),
    WritingElsewhere(
      "a copy of the database",
      "query(connect(\"o.db\", create = true), \"vacuum into 'ROOT/other/y.db'\")",
      "D073"),
    WritingElsewhere(
      "a statement behind the query",
      "query(connect(\"o.db\", create = true), \"select 1 as x; attach 'ROOT/other/y.db' as o\")",
      "D073"),
    WritingElsewhere(
      "a program loaded by the database",
      "query(connect(\"o.db\", create = true), \"select load_extension('ROOT/other/y') as x\")",
      "D072"),
  ]
}
