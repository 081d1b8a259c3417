import Interpreter
import Plotting
import Tables

/// A picture as a value of the language: what `plot` gives when it does not write a file.
struct FigureValue: Result {
  /// The picture.
  let figure: Figure
  /// Which of the pictures of its value it is.
  let pictureKind: String
  /// How it came about.
  var origin: ResultOrigin

  /// A picture.
  init(_ figure: Figure, kind: String) {
    self.figure = figure
    pictureKind = kind
    origin = ResultOrigin(method: "plot", notes: figure.remarks.map { Phrase(verbatim: $0) })
  }

  var method: String { "plot" }
  var title: Phrase { Phrase(verbatim: figure.title) }
  var fieldNames: [String] { ["title", "kind"] }
  var shownFields: [String] { [] }
  var options: [(name: String, value: Value)] { origin.options }
  var notes: [Phrase] { origin.notes }

  func field(_ name: String) -> Value? {
    switch name {
    case "title": .text(figure.title)
    case "kind": .text(pictureKind)
    default: nil
    }
  }

  func drawing(columns: Int) -> [String]? { TextDrawing.lines(of: figure, width: columns) }

  func terminalPicture() -> [UInt8]? {
    do throws(PlotError) { return try Gnuplot.draw(figure, format: .sixel) } catch { return nil }
  }
}
