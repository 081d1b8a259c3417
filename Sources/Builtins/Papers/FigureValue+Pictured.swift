import Interpreter
import Plotting
import Reports

extension FigureValue: Pictured {
  /// The picture as gnuplot draws it: lines for pages, 300 dots an inch for Word. The picture says its
  /// title itself, so that it has no caption but one that the report gives it.
  func picture(_ kind: PaperFigure.Kind, for call: Call) throws(Stop) -> PaperFigure? {
    let bytes: [UInt8]
    do throws(PlotError) {
      bytes = try Gnuplot.draw(figure, format: kind == .png ? .png : .svg)
    } catch { throw call.stop(error, argument: "items") }
    return PaperFigure(bytes, pixelsPerInch: kind == .png ? 300 : 96)
  }
}
