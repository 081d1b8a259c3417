/// A figure as a script that gnuplot reads from its standard input, with all data in it.
///
/// Nothing of the user is in it but numbers and quoted texts: the picture goes to standard output, and
/// whoever runs gnuplot writes the file.
package struct GnuplotScript {
  private var lines: [String] = []
  private let layout: FigureLayout
  private let palette: Palette
  private var blocks = 0
  private var arrows = 0

  /// The script that draws a figure in a format.
  package static func text(of figure: Figure, format: PictureFormat) -> String {
    var script = GnuplotScript(FigureLayout(figure))
    script.write(format)
    return script.lines.joined(separator: "\n") + "\n"
  }

  private init(_ layout: FigureLayout) {
    self.layout = layout
    palette = Palette(isGrey: layout.figure.look.isGrey)
  }

  private mutating func write(_ format: PictureFormat) {
    lines += [
      "set encoding utf8", format.terminal(width: layout.width, height: layout.height),
      "unset key", "set multiplot", "set bars 0.6", "set style fill solid 1 noborder",
    ]
    for (number, panel) in layout.panels.enumerated() {
      if number > 0 { lines += ["unset label", "unset arrow", "unset object"] }
      if number == 0 {
        for text in layout.texts { put(text) }
        writeLegend()
      }
      write(panel)
      if !panel.panel.inset.isEmpty { writeInset(panel) }
    }
    lines.append("unset multiplot")
  }

  private mutating func write(_ panel: PanelLayout) {
    for text in panel.texts { put(text) }
    setFrame(panel)
    for line in panel.panel.lines { write(line, panel) }
    let scale = ScriptNumbers(panel)
    var commands: [String] = []
    for series in panel.panel.series { commands += draw(series, scale) }
    if panel.panel.frame == .map { writeScaleBar(panel) }
    lines.append(Self.plot(commands))
  }

  /// The command that draws what there is; without any a point outside, since gnuplot needs one.
  private static func plot(_ commands: [String]) -> String {
    commands.isEmpty
      ? "plot '-' using 1:2 with dots\n-1e9 -1e9\ne"
      : "plot \(commands.joined(separator: ", \\\n  "))"
  }
}

// MARK: - Frames

extension GnuplotScript {
  private func screen(_ value: Double, of whole: Double) -> String {
    GnuplotText.number(value / whole, decimals: 5)
  }

  private func screen(_ x: Double, _ y: Double) -> String {
    "screen \(screen(x, of: layout.width)),\(screen(y, of: layout.height))"
  }

  private mutating func put(_ text: PlacedText) {
    let turn = text.turn == 0 ? "" : " rotate by \(text.turn)"
    lines.append(
      "set label \(GnuplotText.quoted(text.text)) at \(screen(text.x, text.y)) \(text.anchor.rawValue)"
        + "\(turn) front font ',\(GnuplotText.number(text.size, decimals: 1))' tc rgb '\(text.colour.text)'"
    )
  }

  private mutating func setFrame(_ panel: PanelLayout) {
    let box = panel.box
    lines += [
      "set lmargin at screen \(screen(box.left, of: layout.width))",
      "set rmargin at screen \(screen(box.right, of: layout.width))",
      "set bmargin at screen \(screen(box.bottom, of: layout.height))",
      "set tmargin at screen \(screen(box.top, of: layout.height))",
    ]
    let scale = ScriptNumbers(panel)
    let (x, y) = (panel.x, panel.y)
    let up =
      panel.panel.y.isReversed
      ? "[\(scale.y(y.high)):\(scale.y(y.low))]" : "[\(scale.y(y.low)):\(scale.y(y.high))]"
    lines += ["set xrange [\(scale.x(x.low)):\(scale.x(x.high))]", "set yrange \(up)"]
    guard panel.panel.frame == .axes else {
      lines += ["unset border", "unset xtics", "unset ytics"]
      return
    }
    let frame = Look.frameColour.text
    let font = "font ',\(GnuplotText.number(Look.smallSize))' tc rgb '\(Look.textColour.text)'"
    let turned = panel.turn == 0 ? "" : " rotate by \(panel.turn) right"
    let names = panel.panel.x.names.isEmpty ? "scale 0.6" : "scale 0"
    let sideNames = panel.panel.y.names.isEmpty ? "scale 0.6" : "scale 0"
    lines += [
      "set border 3 lc rgb '\(frame)' lw 0.8",
      "set xtics out nomirror \(names)\(turned) \(font) (\(ticks(x, scale.x)))",
      "set ytics out nomirror \(sideNames) \(font) (\(ticks(y, scale.y)))",
    ]
  }

  private func ticks(_ scale: AxisScale, _ number: (Double) -> String) -> String {
    scale.ticks.map { "\(GnuplotText.tick($0.text)) \(number($0.value))" }.joined(separator: ", ")
  }

  private mutating func write(_ line: ReferenceLine, _ panel: PanelLayout) {
    let scale = ScriptNumbers(panel)
    let ends: (Place, Place)
    switch line.place {
    case .horizontal(let y): ends = (Place(panel.x.low, y), Place(panel.x.high, y))
    case .vertical(let x): ends = (Place(x, panel.y.low), Place(x, panel.y.high))
    case .slope(let intercept, let slope):
      guard let inside = Self.clipped(intercept, slope, panel) else { return }
      ends = inside
    }
    let colour = line.isStrong ? palette.colour(.series(0)) : Look.frameColour
    lines.append(
      "set arrow from first \(scale.text(ends.0)) to first \(scale.text(ends.1)) nohead "
        + (line.isStrong ? "front " : "back ") + "lc rgb '\(colour.text)' "
        + "lw \(line.isStrong ? "1.6" : "0.8") dt \(line.isDashed ? Self.pattern(.dashed) : "solid")"
    )
  }

  /// The part of a sloping line that the panel shows.
  private static func clipped(
    _ intercept: Double, _ slope: Double, _ panel: PanelLayout
  ) -> (Place, Place)? {
    guard intercept.isFinite, slope.isFinite else { return nil }
    var (first, last) = (panel.x.low, panel.x.high)
    if slope != 0 {
      let at = [(panel.y.low - intercept) / slope, (panel.y.high - intercept) / slope].sorted()
      (first, last) = (max(first, at[0]), min(last, at[1]))
    }
    guard first < last else { return nil }
    return (Place(first, intercept + slope * first), Place(last, intercept + slope * last))
  }

  private mutating func writeScaleBar(_ panel: PanelLayout) {
    guard let units = panel.panel.unitsPerKilometre, units > 0 else { return }
    let perPixel = (panel.x.high - panel.x.low) / panel.box.width / units
    guard let length = ScaleBar.length(kilometresPerPixel: perPixel) else { return }
    let (left, y) = (panel.box.left, panel.box.bottom - 20)
    let right = left + length / perPixel
    for (from, to) in [
      (Place(left, y), Place(right, y)), (Place(left, y), Place(left, y + 5)),
      (Place(right, y), Place(right, y + 5)),
    ] {
      lines.append(
        "set arrow from \(screen(from.x, from.y)) to \(screen(to.x, to.y)) nohead front "
          + "lc rgb '\(Look.textColour.text)' lw 1")
    }
    put(
      PlacedText(
        text: "\(TickText.whole(length)) \(panel.panel.kilometre)", x: right + 6, y: y + 2,
        anchor: .left, size: Look.smallSize - 1))
  }

  /// A part of a map in a box of its own.
  private mutating func writeInset(_ panel: PanelLayout) {
    let width = min(panel.box.width * 0.22, FigureLayout.insetWidth)
    var inset = Panel(series: panel.panel.inset, frame: .map)
    let extent = inset.extent
    guard extent.x.high > extent.x.low, extent.y.high > extent.y.low else { return }
    let height = min(
      width * (extent.y.high - extent.y.low) / (extent.x.high - extent.x.low), 140)
    inset.title = ""
    let left = layout.insetLeft.map { $0 + 6 } ?? panel.box.right - width
    let box = Rectangle(
      left: left, bottom: panel.box.bottom, right: left + width, top: panel.box.bottom + height)
    let placed = PanelLayout(inset, in: box)
    lines += ["unset label", "unset arrow", "unset object"]
    lines.append(
      "set object rectangle from \(screen(placed.box.left - 3, placed.box.bottom - 3)) to "
        + "\(screen(placed.box.right + 3, placed.box.top + 3)) behind fs solid 1 border "
        + "lc rgb '\(Look.frameColour.text)' fc rgb '#ffffff' lw 0.8")
    setFrame(placed)
    let scale = ScriptNumbers(placed)
    lines.append(Self.plot(inset.series.flatMap { draw($0, scale) }))
  }
}

// MARK: - Legends

extension GnuplotScript {
  private mutating func writeLegend() {
    if var title = layout.legend.title {
      title.x += layout.legendCorner.x
      title.y += layout.legendCorner.y
      put(title)
    }
    for item in layout.legend.items {
      let left = layout.legendCorner.x + item.x
      let y = layout.legendCorner.y + item.y
      var text = item.text
      text.x += layout.legendCorner.x
      text.y += layout.legendCorner.y
      put(text)
      sample(item.entry.series, left: left, y: y)
    }
  }

  private mutating func sample(_ series: Series, left: Double, y: Double) {
    let right = left + LegendLayout.sample
    let middle = Place((left + right) / 2, y)
    let colour = palette.colour(series.colour).text
    let isSolid = series.marks.isPath && !layout.figure.look.isGrey
    func line() -> String {
      "set arrow from \(screen(left, y)) to \(screen(right, y)) nohead front lc rgb '\(colour)' "
        + "lw \(GnuplotText.number(series.width * 1.6)) dt \(Self.pattern(isSolid ? .solid : series.dash))"
    }
    func symbol() -> String {
      "set label '' at \(screen(middle.x, y)) front point pt \(Self.type(series.symbol)) ps 0.7 "
        + "lc rgb '\(colour)'"
    }
    switch series.marks {
    case .line, .outlines, .arrows: lines.append(line())
    case .path, .whiskers, .lyingWhiskers: lines += [line(), symbol()]
    case .points: lines.append(symbol())
    case .boxes, .band, .areas:
      lines.append(
        "set object rectangle from \(screen(left + 3, y - 5)) to \(screen(right - 1, y + 5)) front "
          + "fs \(Self.fill(series)) border lc rgb '\(Look.faintColour.text)' fc rgb '\(colour)' lw 0.5"
      )
    }
  }

  private static func fill(_ series: Series) -> String {
    series.isHatched ? "pattern 4" : "solid 1"
  }

  static func type(_ symbol: Symbol) -> Int {
    switch symbol {
    case .circle: 7
    case .square: 5
    case .triangle: 9
    case .diamond: 13
    case .reversed: 11
    case .ring: 6
    }
  }

  static func pattern(_ dash: Dash) -> String {
    switch dash {
    case .solid: "solid"
    case .dashed: "(9,5)"
    case .dotted: "(2,4)"
    case .mixed: "(9,4,2,4)"
    case .long: "(16,5)"
    }
  }
}

// MARK: - Marks

extension GnuplotScript {
  /// Puts rows of numbers into a block and gives its name; `nil` without rows.
  private mutating func block(_ rows: [String]) -> String? {
    guard !rows.isEmpty else { return nil }
    blocks += 1
    lines.append("$d\(blocks) << EOD")
    lines += rows
    lines.append("EOD")
    return "$d\(blocks)"
  }

  /// The plot commands of a series; its data are written before.
  private mutating func draw(_ series: Series, _ scale: ScriptNumbers) -> [String] {
    let colour = palette.colour(series.colour).text
    // Colours and symbols tell lines apart; dashes help where there are neither.
    let dash = series.marks.isPath && !layout.figure.look.isGrey ? Dash.solid : series.dash
    let pen =
      "lc rgb '\(colour)' lw \(GnuplotText.number(series.width * 1.6)) dt \(Self.pattern(dash))"
    let form = "pt \(Self.type(series.symbol)) ps 0.7"
    let symbol = "\(form) lc rgb '\(colour)'"
    func command(_ rows: [String], _ how: String) -> [String] {
      block(rows).map { ["\($0) \(how)"] } ?? []
    }
    switch series.marks {
    case .line(let places): return command(scale.line(places), "using 1:2 with lines \(pen)")
    case .path(let places):
      return command(scale.line(places), "using 1:2 with linespoints \(pen) \(form)")
    case .points(let places):
      return command(
        places.filter(\.isFinite).map(scale.row), "using 1:2 with points \(symbol)")
    case .boxes(let boxes):
      let edge = series.isHatched ? "border lc rgb '\(Look.faintColour.text)'" : "noborder"
      return command(
        boxes.map(scale.row),
        "using 1:2:3:4:5:6 with boxxyerror fs \(Self.fill(series)) \(edge) fc rgb '\(colour)'")
    case .band(let intervals):
      return command(
        intervals.filter { $0.low.isFinite && $0.high.isFinite }.map(scale.band),
        "using 1:2:3 with filledcurves fs solid 1 fc rgb '\(colour)'")
    case .whiskers(let intervals):
      return command(
        intervals.filter(\.isFinite).map(scale.upright),
        "using 1:2:3:4 with yerrorbars \(symbol) lw 1")
    case .lyingWhiskers(let intervals):
      return command(
        intervals.filter(\.isFinite).map(scale.lying),
        "using 1:2:3:4 with xerrorbars \(symbol) lw 1")
    case .areas(let rings):
      let edge =
        series.isBordered ? "border lc rgb '\(palette.colour(.black).text)'" : "noborder"
      return command(
        scale.rings(rings),
        "using 1:2 with filledcurves closed fs \(Self.fill(series)) \(edge) fc rgb '\(colour)' lw 0.35"
      )
    case .outlines(let rings):
      return command(
        scale.rings(rings),
        "using 1:2 with lines lc rgb '\(colour)' lw \(GnuplotText.number(series.width * 0.35))")
    case .arrows(let places):
      for arrow in places {
        lines.append(
          "set arrow from first \(scale.text(arrow.from)) to first \(scale.text(arrow.to)) front "
            + "head filled size screen 0.012,20 lc rgb '\(colour)' lw \(GnuplotText.number(arrow.width))"
        )
      }
      return []
    }
  }
}
