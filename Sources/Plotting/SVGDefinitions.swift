/// The forms of points that every SVG of gnuplot defines.
enum SVGDefinitions {
  /// The lines without definitions that nothing refers to.
  static func used(_ lines: [Substring]) -> [Substring] {
    guard let start = lines.firstIndex(of: "<defs>"), let end = lines.firstIndex(of: "</defs>"),
      start < end
    else { return lines }
    let own = lines[(start + 1)..<end]
    var wanted: Set<String> = []
    for line in lines[(end + 1)...]
    where line.utf8.count < 500 && line.utf8.first == UInt8(ascii: "<") {
      if let name = name(behind: "xlink:href='#", in: line) { wanted.insert(name) }
    }
    // A form may be made of an earlier one.
    for line in own.reversed() {
      if let id = name(behind: "id='", in: line), wanted.contains(id),
        let other = name(behind: "xlink:href='#", in: line)
      {
        wanted.insert(other)
      }
    }
    let kept = own.filter { line in
      line.hasPrefix("<") && !line.hasPrefix("</") && !line.hasPrefix("<f")
        && name(behind: "id='", in: line).map(wanted.contains) ?? false
    }
    let definitions = kept.isEmpty ? [] : ["<defs>"] + kept + ["</defs>"]
    return lines[..<start] + definitions + lines[(end + 1)...]
  }

  private static func name(behind start: String, in line: Substring) -> String? {
    guard let place = line.place(ofASCII: start) else { return nil }
    return String(line[place.upperBound...].prefix { $0 != "'" })
  }
}
