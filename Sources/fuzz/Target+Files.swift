import DataIO

extension Target {
  /// Runs one of the programs over `input.ENDING`; `$` stands for the name in them.
  private static func run(
    _ one: FuzzCase, _ place: Workplace, ending: String, _ programs: [String]
  ) -> String? {
    let name = "input.\(ending)"
    place.write(name, one.bytes)
    return Target.run(one, place, name: name, programs)
  }

  private static func run(
    _ one: FuzzCase, _ place: Workplace, name: String, _ programs: [String]
  ) -> String? {
    let program = programs[one.variant % programs.count]
      .split(separator: "$", omittingEmptySubsequences: false).joined(separator: "\"\(name)\"")
    let format = ["text", "json", "csv", "md"][one.variant / programs.count % 4]
    return place.command(["--format", format, "-e", program])
  }

  private static let loads = [
    "load($)", "load($) |> describe()", "how(load($))", "load($, key = [.region, .year])",
    "load($, header = false)", "load($, header = 2, range = \"A1:C9\")",
    "load($, value = \"v [t]\", key = [.region, .year])", "columns(load($))",
    "load($, missing = [\"-\", \"…\"])", "load($, units = [gdp = \"yuan\", co2 = \"t\"])",
    "load($) |> head(2)",
  ]

  /// Text tables, also of yearbooks.
  static let text = Target(
    "text", "text tables and yearbooks: dialects, headings, units, encodings",
    seeds: { seeds in
      ["csv", "tsv", "txt"].flatMap { seeds.files[$0] ?? [] }.filter { $0.count < 20_000 }
    },
    take: { (one, place) in
      let ending = ["csv", "csv", "tsv", "txt"][one.variant / 64 % 4]
      return Target.run(
        one, place, ending: ending,
        Target.loads + [
          "load($, separator = \";\", decimal = \",\")", "load($, separator = \"\t\")",
          "load($, encoding = \"gb18030\")", "load($, encoding = \"utf-16le\")",
          "load($, encoding = \"big5\")",
        ])
    })

  private static let sheets =
    Target.loads + ["load($, sheet = 2)", "load($, sheet = \"表1\", range = \"B2:ZZ9\")"]

  /// Workbooks whose archive is sound and whose parts are not.
  static let workbook = Target(
    "workbook", "workbooks with broken parts inside a sound archive",
    seeds: { seeds in
      (seeds.files["book"] ?? []) + (seeds.files["xlsx"] ?? []).compactMap(WorkbookText.parts)
    },
    take: { (one, place) in
      guard WorkbookText.write(one.bytes, to: "\(place.folder)/input.xlsx") else { return nil }
      return Target.run(one, place, name: "input.xlsx", Target.sheets)
    })

  /// Workbooks whose archive is broken.
  static let zip = Target(
    "zip", "workbooks with broken archives", seeds: { seeds in seeds.files["xlsx"] ?? [] },
    take: { (one, place) in Target.run(one, place, ending: "xlsx", Target.sheets) })

  /// GeoJSON.
  static let map = Target(
    "map", "GeoJSON, and neighbours of what it holds",
    seeds: { seeds in seeds.files["geojson"] ?? [] },
    take: { (one, place) in
      Target.run(
        one, place, ending: "geojson",
        [
          "map($)", "map($).table", "map($, id = .code)", "map($, coordinates = \"plane\")",
          "contiguity(map($))", "contiguity(map($), rule = \"rook\", order = 2, lower = true)",
          "knn(map($), 1)", "inverse_distance(map($))", "contiguity(map($), snap = 0.01).edges",
          "save(map($), \"out.geojson\"); map(\"out.geojson\").table", "kernel(map($), k = 2)",
          "contiguity(map($, coordinates = \"plane\"))",
        ])
    })

  /// Weights files.
  static let weights = Target(
    "weights", "GAL, GWT, links and squares",
    seeds: { seeds in
      ["gal", "gwt"].flatMap { seeds.files[$0] ?? [] }
        + ["links.csv", "square.csv", "neighbours.csv"].compactMap { seeds.named[$0] }
    },
    take: { (one, place) in
      let isTable = one.bytes.prefix(40).contains(UInt8(ascii: ","))
      let ending = isTable ? "csv" : ["gal", "gwt"][one.variant / 64 % 2]
      return Target.run(
        one, place, ending: ending,
        [
          "weights($)", "weights($).edges", "weights($, style = \"spectral\")",
          "weights($, symmetric = true).summary", "weights($, style = \"variance\")",
          "let w = weights($); save(w, \"out.gal\"); save(w, \"out.gwt\"); weights(\"out.gwt\")",
          "weights($, regions = [@A, @B, @C])", "weights($).summary |> describe()",
        ])
    })

  /// Tables with hostile names and texts, written in every form.
  static let export = Target(
    "export", "hostile names and cells through every writer",
    seeds: { _ in
      (Vocabulary.texts + ["co2 [Mt CO2]", "region", "1.5", "-3e300", "2010", "", "a b"])
        .map { Array("region\n\($0)\nx\n1\n\($0)\n2.5".utf8) }
    },
    take: { (one, place) in
      place.write("input.csv", HostileTable.csv(one.bytes))
      let endings = ["docx", "tex", "html", "md", "csv", "xlsx"]
      let saved = ["csv", "tsv", "xlsx", "json"]
      return Target.run(
        one, place, name: "input.csv",
        [
          "load($) |> export(\"out.\(endings[one.variant / 64 % 6])\", notes = [\"a\"], number = 2)",
          "load($) |> export(\"out.\(endings[one.variant / 64 % 6])\", lang = \"zh\", decimals = 3)",
          "let t = load($); save(t, \"out.\(saved[one.variant / 64 % 4])\", bom = true)",
          "let t = load($); save(t, \"out.xlsx\"); load(\"out.xlsx\")",
          "let t = load($); save(t, \"out.csv\"); load(\"out.csv\")",
          "let t = load($); report(\"out.html\", [\"# a\", t, [T = t]], title = \"<b>\")",
          "let t = load($); report(\"out.docx\", [\"*a\", t])", "load($)",
        ])
    })
}
