package import Wording

/// A picture as a value: panels with axes and series, a legend, and lines of text around them.
///
/// All texts are in the language of the reader already. A figure knows neither tables nor the program
/// that draws it: `GnuplotScript` writes it for gnuplot, `TextDrawing` draws it with characters.
package struct Figure: Sendable {
  /// The line above all panels; empty for none.
  package var title: String
  /// What the classes in the legend of a map are of, above them; empty where the title says so.
  package var legendTitle = ""
  /// The panels in reading order.
  package var panels: [Panel]
  /// Panels side by side; as square as can be when `nil`.
  package var columns: Int?
  /// Lines below the picture that are part of it, such as the approval number of a map.
  package var notes: [String]
  /// What there is to say about the drawing that does not stand in it: points left out, regions
  /// without data.
  package var remarks: [Phrase]
  /// Colours, fonts and sizes.
  package var look: Look

  /// A figure of panels.
  package init(
    title: String = "", panels: [Panel], columns: Int? = nil, notes: [String] = [],
    remarks: [Phrase] = [], look: Look = Look()
  ) {
    self.title = title
    self.panels = panels
    self.columns = columns
    self.notes = notes
    self.remarks = remarks
    self.look = look
  }

  /// The entries of the legend: each name of a series once, in order.
  var legend: [LegendEntry] {
    var seen: Set<String> = []
    var entries: [LegendEntry] = []
    for panel in panels {
      for series in panel.series where series.isInLegend && !series.name.isEmpty {
        if seen.insert(series.name).inserted { entries.append(LegendEntry(series)) }
      }
    }
    // One thing needs no legend: the title of its axis names it.
    let isMap = panels.contains { $0.frame == .map }
    return entries.count > 1 || isMap ? entries : []
  }
}

/// One line of a legend: a name and how its series is drawn.
struct LegendEntry {
  /// The name.
  let name: String
  /// The series that it stands for.
  let series: Series

  init(_ series: Series) {
    name = series.name
    self.series = series
  }
}
