import Testing
import TextWidth

@testable import Plotting

/// Where things stand.
@Suite struct LayoutTests {
  private static func scale(
    _ low: Double, _ high: Double, _ axis: Axis = Axis(), wanted: Int = 5
  ) -> AxisScale {
    var span = Extent.Span()
    span.add(low)
    span.add(high)
    return AxisScale(axis, span, wanted: wanted)
  }

  @Test func ticksAreRound() {
    #expect(
      Self.scale(0, 10, Axis(including: [0, 10])).ticks.map(\.text) == [
        "0", "2", "4", "6", "8", "10",
      ])
    #expect(Self.scale(-1, 1).ticks.map(\.text) == ["−1.0", "−0.5", "0.0", "0.5", "1.0"])
    #expect(Self.scale(2005, 2016, Axis("", .years)).ticks.map(\.text) == ["2005", "2010", "2015"])
    #expect(Self.scale(0, 3, Axis("", .counts)).ticks.map(\.text) == ["0", "1", "2", "3"])
  }

  @Test func largeAndSmallNumbersHaveAPower() {
    let large = Self.scale(0, 4.2e9)
    #expect(large.power == 9)
    #expect(large.ticks.map(\.text) == ["0", "1", "2", "3", "4"])
    #expect(TickText.factor(9) == "×10⁹")
    #expect(TickText.factor(-6) == "×10⁻⁶")
    #expect(Self.scale(0, 0.00042).power == -6)
    #expect(Self.scale(0, 250_000).power == 0)
  }

  @Test func oneValueStillHasARange() {
    for value in [0.0, 5, -3, 1e-9, 1e12] {
      let scale = Self.scale(value, value)
      #expect(scale.low < value && value < scale.high)
    }
    let empty = AxisScale(Axis(), Extent.Span(), wanted: 5)
    #expect(empty.low < empty.high)
  }

  @Test func numbersOfScriptsArePlain() {
    #expect(GnuplotText.number(1_234.5, decimals: 3) == "1234.5")
    #expect(GnuplotText.number(-0.000_01, decimals: 3) == "0")
    #expect(GnuplotText.number(.nan) == "NaN")
    #expect(GnuplotText.number(.infinity) == "NaN")
    #expect(GnuplotText.number(-2, decimals: 0) == "-2")
    #expect(GnuplotText.tick("50%") == "'50%%'")
  }

  @Test func labelsDoNotOverlap() {
    let box = Rectangle(left: 0, bottom: 0, right: 400, top: 300)
    var placement = LabelPlacement(box: box, occupied: [])
    var rectangles: [Rectangle] = []
    for number in 0..<200 {
      let spot = Place(Double(number * 37 % 400), Double(number * 91 % 300))
      let label = PointLabel(x: 0, y: 0, text: "Region \(number)")
      guard let text = placement.place(label, at: spot) else { continue }
      let half = TextMeasure.width(text.text, size: text.size) / 2
      let own = Rectangle(
        left: text.x - half, bottom: text.y - 6, right: text.x + half, top: text.y + 6)
      #expect(box.contains(own))
      #expect(!rectangles.contains(where: own.overlaps))
      rectangles.append(own)
    }
    #expect(rectangles.count > 30)
  }

  @Test func chineseTextIsWider() {
    #expect(TextMeasure.width("碳排放", size: 10) == 30)
    #expect(TextMeasure.width("iii", size: 10) < TextMeasure.width("mmm", size: 10))
    #expect(TextMeasure.lines("一二三四五六", to: 30, size: 10) == ["一二三", "四五六"])
    #expect(TextMeasure.lines("one two three", to: 45, size: 10).count > 1)
    #expect(TextMeasure.cut("abcdefghij", to: 30, size: 10).hasSuffix("…"))
  }

  @Test func theLegendLiesOutsideOfThePanels() {
    let series = (0..<12).map { number in
      Series.numbered(number, "Series number \(number)", .line([Place(0, 0), Place(1, 1)]))
    }
    let layout = FigureLayout(Figure(title: "T", panels: [Panel(x: Axis("x"), series: series)]))
    #expect(layout.legend.items.count == 12)
    #expect(layout.legend.height > 2 * LegendLayout.line)
    for panel in layout.panels { #expect(panel.box.bottom > layout.legendCorner.y) }
    for item in layout.legend.items {
      let end = item.text.x + TextMeasure.width(item.text.text, size: item.text.size)
      #expect(layout.legendCorner.x + end <= layout.width)
    }
  }

  @Test func longNamesAreCutAndTitlesKeepClear() {
    let name = String(repeating: "a very long name of a region ", count: 5)
    let boxes = [Box(x0: 0, x1: 3, y0: 0.6, y1: 1.4)]
    for panel in [
      Panel(y: Axis("title", .names([name])), series: [Series("", .boxes(boxes))]),
      Panel(y: Axis("title"), series: [Series("", .line([Place(0, 27.5), Place(1, 39.5)]))]),
    ] {
      for height in [70.0, 120, 200, 300] {
        let layout = PanelLayout(
          panel, in: Rectangle(left: 0, bottom: 0, right: 300, top: height))
        let widest =
          layout.y.ticks.map { TextMeasure.width($0.text, size: Look.smallSize) }.max() ?? 0
        #expect(layout.box.left - 13 - widest >= 14, "ticks run into the title")
      }
    }
  }

  @Test func mapsKeepTheirProportions() {
    let ring = [Place(0, 0), Place(300, 0), Place(300, 100), Place(0, 100), Place(0, 0)]
    let panel = Panel(series: [Series("a", .areas([ring]))], frame: .map)
    let layout = FigureLayout(Figure(panels: [panel]))
    let box = layout.panels[0].box
    #expect(abs(box.width / box.height - 3) < 1e-9)
    #expect(ScaleBar.length(kilometresPerPixel: 5) == 200)
    #expect(ScaleBar.length(kilometresPerPixel: 0) == nil)
  }

  @Test func greyPicturesHaveNoColour() {
    for place in 0..<20 {
      for colour in [Colour.series(place), .pale(place), .shade(Double(place) / 19, .sequential)] {
        let bits = Palette(isGrey: true).colour(colour).bits
        #expect(bits & 0xFF == (bits >> 8) & 0xFF && bits & 0xFF == bits >> 16)
      }
    }
  }

  @Test func rampsGetDarker() {
    for isGrey in [false, true] {
      let shades = (0...10).map {
        Palette(isGrey: isGrey).colour(.shade(Double($0) / 10, .sequential)).lightness
      }
      #expect(zip(shades, shades.dropFirst()).allSatisfy { $0 > $1 })
    }
  }
}
