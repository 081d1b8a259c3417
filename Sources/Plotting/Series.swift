/// Marks of one kind with one colour and one line in the legend.
package struct Series: Sendable {
  /// The name in the legend; empty for none.
  package var name: String
  /// What is drawn.
  package var marks: Marks
  /// The colour.
  package var colour: Colour
  /// The form of its points.
  package var symbol: Symbol
  /// How its line is broken.
  package var dash: Dash
  /// The width of its line, 1 as usual.
  package var width: Double
  /// Whether areas are hatched instead of filled.
  package var isHatched: Bool
  /// Whether areas have a thin edge.
  package var isBordered: Bool
  /// Whether the legend names it.
  package var isInLegend: Bool

  /// A series.
  package init(
    _ name: String = "", _ marks: Marks, _ colour: Colour = .series(0), symbol: Symbol = .circle,
    dash: Dash = .solid, width: Double = 1, isHatched: Bool = false, isBordered: Bool = false,
    isInLegend: Bool = true
  ) {
    self.name = name
    self.marks = marks
    self.colour = colour
    self.symbol = symbol
    self.dash = dash
    self.width = width
    self.isHatched = isHatched
    self.isBordered = isBordered
    self.isInLegend = isInLegend
  }

  /// A series with the colour, form and dashes of a place in the order of a legend.
  package static func numbered(
    _ place: Int, _ name: String, _ marks: Marks, width: Double = 1
  ) -> Series {
    Series(
      name, marks, .series(place), symbol: Symbol.allCases[place % Symbol.allCases.count],
      dash: Dash.allCases[place % Dash.allCases.count], width: width)
  }
}

/// What a series draws.
package enum Marks: Sendable {
  /// A line through positions in order; a missing one breaks it.
  case line([Place])
  /// A line with a symbol at each position.
  case path([Place])
  /// Symbols.
  case points([Place])
  /// Bars and cells.
  case boxes([Box])
  /// The area between two heights, from left to right.
  case band([Interval])
  /// Upright intervals with a symbol at their middle.
  case whiskers([Interval])
  /// The same lying.
  case lyingWhiskers([Interval])
  /// Areas inside closed rings, each ring by itself.
  case areas([[Place]])
  /// Lines along rings, thin.
  case outlines([[Place]])
  /// Arrows; the width of each in points.
  case arrows([Arrow])
}

/// A position.
package struct Place: Sendable, Hashable {
  /// Horizontally.
  package var x: Double
  /// Vertically.
  package var y: Double

  /// A position.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether both are numbers.
  package var isFinite: Bool { x.isFinite && y.isFinite }
}

/// A box from one corner to the other.
package struct Box: Sendable, Hashable {
  /// Left and right.
  package var x: ClosedRange<Double>
  /// Lower and upper.
  package var y: ClosedRange<Double>

  /// A box between two values each way, in either order.
  package init(x0: Double, x1: Double, y0: Double, y1: Double) {
    x = min(x0, x1)...max(x0, x1)
    y = min(y0, y1)...max(y0, y1)
  }
}

/// A value with an interval around it; of a lying one `at` is the height.
package struct Interval: Sendable, Hashable {
  /// Where on the axis.
  package var at: Double
  /// The lower end.
  package var low: Double
  /// The value; the middle where it is missing.
  package var value: Double
  /// The upper end.
  package var high: Double

  /// An interval.
  package init(at: Double, low: Double, value: Double = .nan, high: Double) {
    self.at = at
    self.low = low
    self.value = value.isFinite ? value : (low + high) / 2
    self.high = high
  }
}

/// An arrow from a place to another.
package struct Arrow: Sendable, Hashable {
  /// Where it starts.
  package var from: Place
  /// Where its head is.
  package var to: Place
  /// The width in points.
  package var width: Double

  /// An arrow.
  package init(from: Place, to: Place, width: Double) {
    self.from = from
    self.to = to
    self.width = width
  }
}
