import Interpreter

/// Words that mutations put in: those of the language, of its built-ins, and hard ones.
enum Vocabulary {
  /// Words and signs of the grammar.
  static let grammar = [
    "let", "if", "else", "for", "in", "to", "and", "or", "not", "fn", "true", "false", "na",
    "lang", "use", "test", "unit", "recipe", "as", "num", "col", "text", "table", "any", "args",
    "=", "==", "!=", "<", "<=", ">", ">=", "=>", "->", "|>", "~", "+", "-", "*", "/", "^", "..",
    ".", ",", ";", ":", "?", "(", ")", "[", "]", "{", "}", "\"", "\\", "#", "##", "## > ", "@",
    "\n", " ", "\t", "\r\n", "ans", "co2", ".co2", ".year", ".region", ".(v)", ".\"碳 强度\"",
    "@\"江苏\"", "@Jiangsu", "@Taizhou", "{x}", "\"{", "}\"", "fn(x) => x", "2010..2020", "2010..",
    "..2015", "[t CO2]", "[Mt CO2]", "[1e4 t]", "[CNY@2010]", "[%]", "[]", "[a = 1]", "()",
    "|> derive(", "|> filter(", "|> summarise(", "|> group(", "|> key(", "[@A, 2020]",
  ]

  /// Numbers at the edges of what can be.
  static let numbers = [
    "0", "-0", "1", "-1", "2", "3", "0.5", "1e-320", "5e-324", "1e308", "1.8e308", "1e309",
    "-1e308", "9007199254740992", "9007199254740993", "9223372036854775807",
    "9223372036854775808", "18446744073709551615", "-9223372036854775808", "2147483648",
    "4294967296", "1e18", "1e19", "1e20", "1_000", "1__0", "0x10", "1e", "1e+", "00", "1.", "1.5.2",
    "99999999999999999999999999", "0.1", "1e5", "100000", "65536", "1800", "2200", "1e-9", "2020",
  ]

  /// Texts that are hard to show, to write or to read.
  static let texts = [
    "碳排放量(万吨)", "单位：万吨标准煤", "江苏", "呼和浩特", "　", "é", "e\u{301}", "👩‍👩‍👧‍👦", "\u{202E}",
    "\u{200B}", "\u{FEFF}", "\u{0}", "\u{1}", "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{2028}", "ﬁ",
    "½", "٣",
    "=1+1", "@SUM(A1)", "+cmd", "]]>", "<b>", "&amp;", "&#0;", "&#x110000;", "</w:t>",
    "\\end{tabular}",
    "%", "$", "_", "..", "../x", "/", "NA", "…", "-", "—", "1,234", "1.234,5", "12%", "2020年",
    "其中：",
    "合计", "#注", "\"\"", "'", "\t", ";", "|",
  ]

  /// Bytes that are no UTF-8, or only almost.
  static let broken: [[UInt8]] = [
    [0xFF], [0xC0, 0x80], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80],
    [0xF0, 0x9F, 0x98], [0xFE, 0xFF], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xB9, 0xFA], [0], [0x1A],
  ]

  /// Pieces of data files.
  static let data = [
    ",", ";", "\t", "\n", "\r", "\r\n", "\"", "\"\"", "NA", "region", "year", "[Mt CO2]", "{", "}",
    "[", "]", "\"type\"", "\"coordinates\"", "\"Polygon\"", "\"MultiPolygon\"", "\"Point\"", "null",
    "\"features\"", "\"geometry\"", "true", "1e999", "-1e999", "180", "-180", "90", "-90", "0 0",
    "<c r=\"A1\" t=\"s\"><v>0</v></c>", "<row r=\"1048577\">", "r=\"XFD1048576\"", "r=\"ZZZZZZ1\"",
    "t=\"s\"", "t=\"inlineStr\"", "<mergeCell ref=\"A1:XFD1048576\"/>", "<v>", "</v>", "<si><t>",
    "ref=\"B2:A1\"", "&#xD800;", "<!DOCTYPE a [<!ENTITY b \"bb\">]>", "&b;", "s=\"9999\"",
    "numFmtId=\"14\"",
    "<![CDATA[", "xml:space=\"preserve\"", "date1904=\"1\"", "rId1", "A1", "0 3 a id", "%%EOF%%",
  ]

  /// The names, arguments and choices of the built-ins.
  static func builtins(_ registry: Registry) -> [String] {
    registry.all.flatMap { record in
      [record.name, record.name + "("]
        + record.parameters.flatMap { parameter in
          [parameter.name, "\(parameter.name) = "] + choices(parameter.type)
        }
    }
  }

  private static func choices(_ type: ParameterType) -> [String] {
    switch type {
    case .choice(let choices): choices.map { "\"\($0)\"" }
    case .either(let types): types.flatMap(choices)
    default: []
    }
  }
}
