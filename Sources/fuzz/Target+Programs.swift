import CSystem
import Syntax
import Units

extension Target {
  private static func vocabulary(_ seeds: Seeds) -> [String] { seeds.words + Vocabulary.grammar }

  /// Lexer, parser, formatter.
  static let syntax = Target(
    "syntax", "lexer, parser; formatting twice changes nothing more",
    seeds: { $0.programs }, words: { Target.vocabulary($0) },
    take: { (one, _) in
      var sources = SourceSet()
      let source = sources.add(name: "a.tonne", bytes: one.bytes)
      _ = needsMoreInput(one.bytes)
      _ = startsWithPipe(one.bytes)
      let parsed = parse(source)
      for diagnostic in parsed.diagnostics {
        let span = diagnostic.span
        if span.start > span.end || Int(span.end) > one.bytes.count {
          return "a span leaves the text"
        }
      }
      guard let once = format(source) else { return nil }
      let formatted = sources.add(name: "b.tonne", bytes: Array(once.utf8))
      guard let twice = format(formatted) else { return "what was formatted cannot be read" }
      return once == twice ? nil : "formatting again changes the text"
    })

  /// `tonne check`, and the messages in all forms.
  static let check = Target(
    "check", "`tonne check`: names, arguments, columns, units; messages in both languages",
    seeds: { $0.programs }, words: { Target.vocabulary($0) },
    take: { (one, place) in
      place.write("input.tonne", one.bytes)
      let language = ["en", "zh"][one.variant % 2]
      let format = ["text", "json"][one.variant / 2 % 2]
      return place.command(["--lang", language, "--format", format, "check", "input.tonne"])
    })

  /// Running programs.
  static let evaluate = Target(
    "evaluate", "running programs, in a folder of their own",
    seeds: { seeds in seeds.programs.filter { $0.count < 6000 } }, words: { Target.vocabulary($0) },
    take: { (one, place) in
      let text = String(decoding: one.bytes, as: UTF8.self)
      // What connects to servers or starts programs is no subject of this.
      if text.contains("connect") || (text.contains("plot") && text.contains("save")) { return nil }
      place.write("input.tonne", one.bytes)
      let format = ["text", "json", "csv", "md"][one.variant % 4]
      let units = one.variant / 4 % 2 == 0 ? [] : ["--units"]
      return place.command(["--format", format] + units + ["input.tonne"])
    })

  /// Units and headings.
  static let units = Target(
    "units", "units and headings; what is spelt reads back",
    seeds: { _ in
      [
        "t CO2", "1e4 t", "Mt CO2/(1e4 CNY)", "CNY@2010/person", "kg/(m s)^2", "万吨标准煤", "亿元",
        "t/万元",
        "m^(1/2)", "GWh", "%", "1e-3 km2", "人/平方公里", "10^4 t", "℃", "μg/m3", "t C·a⁻¹",
      ].flatMap { [$0, "co2 [\($0)]", "碳排放量（\($0)）", "单位：\($0)"] }.map { Array($0.utf8) }
    },
    words: { _ in
      [
        "t", "CO2", "1e4", "^", "/", "(", ")", "万", "亿", "@2010", "²", "-", "·", "k", "1e308",
        "^999999999",
      ]
    },
    take: { (one, _) in
      let text = String(decoding: one.bytes, as: UTF8.self)
      _ = splitHeader(text)
      _ = unitNote(text)
      guard let unit = try? Unit(parsing: text), !unit.isPlain else { return nil }
      guard let again = try? Unit(parsing: unit.spelling) else {
        return "\(unit.spelling) does not read back"
      }
      _ = (unit.dimensionWords, unit.scale, unit.substances, unit.priceYears)
      return (try? again.factor(to: unit)) == nil
        ? "\(unit.spelling) reads back as another unit" : nil
    })
}
