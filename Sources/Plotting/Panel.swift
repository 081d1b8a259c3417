/// One coordinate system with what is drawn in it.
package struct Panel: Sendable {
  /// What stands around the drawing.
  package enum Frame: Sendable, Hashable {
    /// Axes at the left and below.
    case axes
    /// Nothing: positions are places on the Earth or in a plane, with one scale for both directions.
    case map
    /// Nothing, and the scales are free.
    case bare
  }

  /// The line above it; empty for none.
  package var title: String
  /// The horizontal axis.
  package var x: Axis
  /// The vertical axis.
  package var y: Axis
  /// What is drawn, the last on top.
  package var series: [Series]
  /// Lines across the panel.
  package var lines: [ReferenceLine]
  /// Texts at positions, placed so that they do not overlap.
  package var labels: [PointLabel]
  /// What stands around the drawing.
  package var frame: Frame
  /// How many units of the axes make a kilometre, for a scale bar; `nil` for none.
  package var unitsPerKilometre: Double?
  /// The word for kilometres.
  package var kilometre: String
  /// A part of the same picture in a box of its own at the lower right.
  package var inset: [Series]

  /// A panel.
  package init(
    title: String = "", x: Axis = Axis(), y: Axis = Axis(), series: [Series] = [],
    lines: [ReferenceLine] = [], labels: [PointLabel] = [], frame: Frame = .axes,
    unitsPerKilometre: Double? = nil, kilometre: String = "km", inset: [Series] = []
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
    self.lines = lines
    self.labels = labels
    self.frame = frame
    self.unitsPerKilometre = unitsPerKilometre
    self.kilometre = kilometre
    self.inset = inset
  }
}

/// A line across a panel.
package struct ReferenceLine: Sendable, Hashable {
  /// Where it runs.
  package enum Place: Sendable, Hashable {
    /// At a height.
    case horizontal(Double)
    /// At a place of the horizontal axis.
    case vertical(Double)
    /// y = intercept + slope · x.
    case slope(intercept: Double, slope: Double)
  }

  /// Where it runs.
  package var place: Place
  /// Whether it is dashed; else it is as thin as an axis.
  package var isDashed: Bool
  /// Whether it is drawn as strongly as a series.
  package var isStrong: Bool

  /// A line.
  package init(_ place: Place, isDashed: Bool = false, isStrong: Bool = false) {
    self.place = place
    self.isDashed = isDashed
    self.isStrong = isStrong
  }
}

/// A text beside a position, or over it.
package struct PointLabel: Sendable, Hashable {
  /// How a label stands to its position.
  package enum Place: Sendable, Hashable {
    /// At the first side that is free; left out where none is.
    case beside
    /// Over the position, whatever else is there.
    case over
    /// Over the position, if no other label is there.
    case inside
    /// Just above it, also when that is occupied.
    case above
    /// In the corner of the panel that the position is nearest to.
    case corner
  }

  /// Horizontally.
  package var x: Double
  /// Vertically.
  package var y: Double
  /// The text.
  package var text: String
  /// How it stands.
  package var place: Place
  /// Whether it is white, on a dark ground.
  package var isLight: Bool

  /// A label.
  package init(x: Double, y: Double, text: String, place: Place = .beside, isLight: Bool = false) {
    self.x = x
    self.y = y
    self.text = text
    self.place = place
    self.isLight = isLight
  }
}
