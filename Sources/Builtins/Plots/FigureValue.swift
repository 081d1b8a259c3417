package import Interpreter
package import Plotting
import Tables

/// A picture as a value of the language: what `plot` gives when it does not write a file.
package struct FigureValue: Result {
  /// The picture.
  package let figure: Figure
  /// Which of the pictures of its value it is.
  package let pictureKind: String
  /// How it came about.
  package var origin: ResultOrigin

  /// A picture.
  init(_ figure: Figure, kind: String) {
    self.figure = figure
    pictureKind = kind
    origin = ResultOrigin(method: "plot", notes: figure.remarks)
  }

  /// The built-in.
  package var method: String { "plot" }
  /// The title of the figure.
  package var title: Phrase { Phrase(verbatim: figure.title) }
  /// What can be asked.
  package var fieldNames: [String] { ["title", "kind"] }
  /// A picture shows itself.
  package var shownFields: [String] { [] }
  /// How it was called.
  package var options: [(name: String, value: Value)] { origin.options }
  /// What the drawing leaves out.
  package var notes: [Phrase] { origin.notes }

  /// The title or the kind.
  package func field(_ name: String) -> Value? {
    switch name {
    case "title": .text(figure.title)
    case "kind": .text(pictureKind)
    default: nil
    }
  }

  /// The figure in characters.
  package func drawing(columns: Int) -> [String]? { TextDrawing.lines(of: figure, width: columns) }

  /// The figure as an SVG, drawn by gnuplot.
  ///
  /// - Throws: what can go wrong with gnuplot, and Ctrl-C.
  package func svg() throws(PlotError) -> [UInt8] { try Gnuplot.draw(figure, format: .svg) }

  /// The figure as a file, for records of sessions.
  package func pictureFile() -> [UInt8]? {
    do throws(PlotError) { return try svg() } catch { return nil }
  }

  /// The figure in Sixel.
  package func terminalPicture() -> [UInt8]? {
    do throws(PlotError) { return try Gnuplot.draw(figure, format: .sixel) } catch { return nil }
  }
}
