import TextWidth

/// Draws figures with characters, for terminals without pictures and for tests: lines in dots of
/// Braille, bars and areas in blocks, points as symbols.
package enum TextDrawing {
  /// The lines of a drawing that is at most so many cells wide.
  package static func lines(of figure: Figure, width limit: Int) -> [String] {
    let width = min(max(limit, 40), 80)
    var lines: [String] = []
    if !figure.title.isEmpty {
      lines.append(centred(DisplayWidth.cut(DisplayWidth.visible(figure.title), to: width), width))
    }
    for (number, panel) in figure.panels.enumerated() {
      if number > 0 { lines.append("") }
      lines += TextPanel(panel, width: width).lines
    }
    lines += legend(figure, width)
    lines += figure.notes.map { DisplayWidth.cut(DisplayWidth.visible($0), to: width) }
    return lines.map(trimmed)
  }

  static func centred(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, (width - DisplayWidth.of(text)) / 2)) + text
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }

  /// The names of the series with their signs, in as many lines as it takes.
  private static func legend(_ figure: Figure, _ width: Int) -> [String] {
    let title = DisplayWidth.cut(DisplayWidth.visible(figure.legendTitle), to: width)
    var lines = title.isEmpty || figure.legend.isEmpty ? [] : [title]
    var line = ""
    for entry in figure.legend {
      let name = DisplayWidth.cut(DisplayWidth.visible(entry.name), to: width - 4)
      let item = "\(TextSign.of(entry.series)) \(name)"
      let longer = line.isEmpty ? item : "\(line)   \(item)"
      if !line.isEmpty, DisplayWidth.of(longer) > width {
        lines.append(line)
        line = item
      } else {
        line = longer
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

/// The characters that stand for series.
enum TextSign {
  /// The character of a series.
  static func of(_ series: Series) -> Character {
    switch series.marks {
    case .boxes, .areas: fill(series)
    case .band: "░"
    case .line, .path, .points, .whiskers, .lyingWhiskers: symbol(series.symbol)
    case .outlines, .arrows: "→"
    }
  }

  static func symbol(_ symbol: Symbol) -> Character {
    switch symbol {
    case .circle: "●"
    case .square: "■"
    case .triangle: "▲"
    case .diamond: "◆"
    case .reversed: "▼"
    case .ring: "○"
    }
  }

  /// What fills boxes and areas.
  static func fill(_ series: Series) -> Character {
    if series.isHatched { return "/" }
    switch series.colour {
    case .series(let place), .pale(let place):
      let fills: [Character] = ["█", "▒", "▓", "░", "▚", "▞", "╬", "▦"]
      return fills[abs(place) % fills.count]
    case .shade(let share, .sequential): return shade(share)
    case .shade(let share, .diverging):
      let signs: [Character] = ["=", "-", "·", "+", "#"]
      return signs[min(max(Int(share * 5), 0), 4)]
    case .black: return "█"
    case .grey: return "·"
    case .white: return " "
    }
  }

  private static func shade(_ share: Double) -> Character {
    let signs: [Character] = ["·", "░", "▒", "▓", "█"]
    return signs[min(max(Int(share * 5), 0), 4)]
  }
}
