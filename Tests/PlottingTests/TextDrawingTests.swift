import Testing
import TextWidth

@testable import Plotting

/// Drawings in characters.
@Suite struct TextDrawingTests {
  @Test func barsStandOnTheirAxis() {
    let boxes = [2.0, 4].enumerated().map { place, height in
      Box(x0: Double(place) + 0.6, x1: Double(place) + 1.4, y0: 0, y1: height)
    }
    let figure = Figure(
      title: "Two bars",
      panels: [
        Panel(
          x: Axis("", .names(["甲", "乙"])), y: Axis("t", including: [0]),
          series: [Series("", .boxes(boxes))])
      ])
    let lines = TextDrawing.lines(of: figure, width: 60)
    let filled = lines.map { line in line.filter { $0 == "█" }.count }
    #expect(filled.reduce(0, +) > 100)
    // The second bar is twice as high as the first.
    let wide = filled.max() ?? 0
    #expect(filled.filter { $0 == wide }.count >= 6)
    #expect(filled.filter { $0 > 0 && $0 < wide }.count >= 6)
    #expect(lines.contains { $0.contains("甲") && $0.contains("乙") })
  }

  @Test(arguments: [40, 57, 80, 200])
  func noLineIsTooWide(_ width: Int) {
    let names = (1...30).map { "很长的地区名称第\($0)号" }
    let boxes = names.indices.map { row in
      Box(x0: 0, x1: Double(row), y0: Double(row) + 0.7, y1: Double(row) + 1.3)
    }
    let figure = Figure(
      title: String(repeating: "标题", count: 80),
      panels: [
        Panel(y: Axis("", .names(names), isReversed: true), series: [Series("一", .boxes(boxes))]),
        Panel(series: [Series("二", .points([Place(0, 0), Place(.nan, 1), Place(1, 1)]))]),
      ], notes: [String(repeating: "注", count: 90)])
    for line in TextDrawing.lines(of: figure, width: width) {
      #expect(DisplayWidth.of(line) <= min(max(width, 40), 80), "\(line)")
    }
  }

  @Test func controlCharactersShowAsPictures() {
    let figure = Figure(
      title: "a\u{1B}[2J\nb",
      panels: [Panel(series: [Series("", .line([Place(0, 0), Place(1, 1)]))])])
    let text = TextDrawing.lines(of: figure, width: 80).joined()
    #expect(!text.unicodeScalars.contains("\u{1B}"))
    #expect(text.contains("␛"))
  }

  @Test func linesAreDotsOfBraille() {
    var canvas = TextCanvas(width: 2, height: 1)
    canvas.line(0, 0, 3, 3)
    #expect(canvas.row(0) == "⠑⢄")
    let isWritten = canvas.write("碳", 0, 0, over: true)
    #expect(isWritten)
    #expect(canvas.row(0) == "碳")
    let isBeyond = canvas.write("碳", 1, 0)
    #expect(!isBeyond)
  }

  @Test func missingValuesBreakLines() {
    let places = [Place(0, 0), Place(1, 1), Place(.nan, .nan), Place(2, 1), Place(3, 0)]
    let layout = PanelLayout(
      Panel(series: [Series("", .line(places))]),
      in: Rectangle(left: 0, bottom: 0, right: 100, top: 100))
    #expect(ScriptNumbers(layout).line(places) == ["0 0", "1 1", "", "2 1", "3 0"])
  }

  @Test func emptyFiguresDrawNothing() {
    #expect(Panel(series: [Series("", .line([Place(.nan, 1)]))]).isEmpty)
    #expect(!Panel(series: [Series("", .points([Place(1, 1)]))]).isEmpty)
    #expect(!GnuplotScript.text(of: Figure(panels: [Panel()]), format: .svg).isEmpty)
  }

  @Test func fontsAreFoundByName() {
    #expect(FontSearch.isNeeded(for: "碳 CO2"))
    #expect(!FontSearch.isNeeded(for: "tCO₂ — é"))
    #expect(!FontSearch.hasChinese(in: ["/nowhere"]))
  }
}
