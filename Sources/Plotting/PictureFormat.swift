/// The kinds of file that pictures are written to.
package enum PictureFormat: String, Sendable, CaseIterable {
  /// Vectors for pages and word processors.
  case svg
  /// Dots, 300 to the inch.
  case png
  /// Vectors for print.
  case pdf
  /// Dots for terminals that show pictures.
  case sixel

  /// The format that the ending of a path tells; `nil` for others.
  package init?(path: String) {
    let name = path.lowercased()
    guard
      let format = [PictureFormat.svg, .png, .pdf].first(where: {
        name.hasSuffix(".\($0.rawValue)")
      })
    else { return nil }
    self = format
  }

  /// The command of gnuplot that chooses it, for a picture of some pixels at 96 to the inch.
  func terminal(width: Double, height: Double) -> String {
    func whole(_ value: Double) -> String { GnuplotText.number(value.rounded(), decimals: 0) }
    let font = "font \(GnuplotText.quoted("\(Look.fonts[0]),\(whole(Look.smallSize))"))"
    switch self {
    case .svg:
      return "set terminal svg size \(whole(width)),\(whole(height)) noenhanced \(font) rounded"
        + " background '#ffffff'"
    case .png, .sixel:
      let scale = self == .png ? 3.125 : 1.25
      let terminal = self == .png ? "pngcairo" : "sixelgd"
      let size = "size \(whole(width * scale)),\(whole(height * scale)) noenhanced"
      let number = GnuplotText.number(scale)
      let pen =
        "linewidth \(number)" + (self == .png ? " pointscale \(number) dashlength 2 rounded" : "")
      let text = "fontscale \(GnuplotText.number(scale * 0.75))"
      return "set terminal \(terminal) \(size) \(font) \(text) \(pen)"
        + (self == .png ? " background '#ffffff'" : "")
    case .pdf:
      func inches(_ value: Double) -> String { GnuplotText.number(value / 96) + "in" }
      return "set terminal pdfcairo size \(inches(width)),\(inches(height)) noenhanced \(font)"
        + " fontscale 0.56 linewidth 1 rounded background '#ffffff'"
    }
  }
}
