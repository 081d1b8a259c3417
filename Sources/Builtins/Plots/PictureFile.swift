import CSystem
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
  /// What an errno value means.
  func systemReason(_ number: Int32) -> String {
    var text = [CChar](repeating: 0, count: 256)
    tonne_error_text(number, &text, text.count)
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The stop for what can go wrong with gnuplot, at the argument that asks for the picture.
  func stop(_ error: PlotError, argument: String) -> Stop {
    switch error {
    case .interrupted: .interrupted
    case .noGnuplot:
      wrong(
        argument, "X032", "pictures are drawn by gnuplot, which is not installed",
        mend: "install it: `apt install gnuplot-nox`; without `save` a drawing of text appears")
    case .tooLong(let seconds):
      wrong(argument, "X033", "gnuplot was still drawing after \(seconds) seconds and was ended")
    case .died(let signal):
      wrong(
        argument, "X034", "gnuplot was ended by signal \(signal) before the picture was done")
    case .nothingDrawn(let said):
      wrong(
        argument, "X035", "gnuplot ended without a picture",
        notes: said.isEmpty ? [] : ["gnuplot says: \(said)"])
    case .cannotRun(let number):
      wrong(argument, "X036", "gnuplot could not be started: \(systemReason(number))")
    }
  }
}
