import DataIO
import Interpreter
import Plotting

/// A file that a picture is written to.
struct PictureFile {
  private let call: Call
  private let written: String
  private let path: String
  private let format: PictureFormat

  /// The file that a call names, which the script may write; `nil` without one.
  ///
  /// - Throws: M256 for another ending, R020 outside of the working folder.
  init?(_ call: Call) throws(Stop) {
    guard let written = call.optionalText("save") else { return nil }
    guard let format = PictureFormat(path: written) else {
      throw call.wrong(
        "save", "M256", "the ending of \"\(written)\" is that of no picture",
        mend: "end it in .svg, .png or .pdf")
    }
    path = try call.writablePath("save")
    self.call = call
    self.written = written
    self.format = format
  }

  /// Draws a figure into the file, whole or not at all.
  ///
  /// - Throws: X032 to X036 for what can go wrong with gnuplot, and what a file that cannot be written
  ///   throws.
  func write(_ figure: Figure) throws(Stop) {
    let bytes: [UInt8]
    do throws(PlotError) { bytes = try Gnuplot.draw(figure, format: format) } catch {
      throw call.stop(error, argument: "save")
    }
    do throws(DataError) { try TableWriter.write(bytes, path: path) } catch {
      throw .failure(Failure(error, argument: "save"))
    }
    if format != .svg, figure.needsChineseFont, !FontSearch.hasChinese() {
      call.warn(
        "M275", "no font with Chinese characters was found: the picture shows boxes in their place",
        mend: "install one: `apt install fonts-noto-cjk`")
    }
    for remark in figure.remarks { call.warn("M259", remark) }
  }
}

extension Call {
  /// The stop for what can go wrong with gnuplot, at the argument that asks for the picture.
  func stop(_ error: PlotError, argument: String) -> Stop {
    guard var failure = error.failure else { return .interrupted }
    failure.argument = argument
    return .failure(failure)
  }
}
