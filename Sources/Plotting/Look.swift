/// How figures look: sizes, fonts and whether colours are used. The one place where this is decided.
package struct Look: Sendable, Hashable {
  /// The width in centimetres; two columns of a journal's page are 16 or 17.
  package var width: Double
  /// The height in centimetres; what fits the panels when `nil`.
  package var height: Double?
  /// Whether everything is black, grey and white.
  package var isGrey: Bool

  /// A look.
  package init(width: Double = 16, height: Double? = nil, isGrey: Bool = false) {
    self.width = width
    self.height = height
    self.isGrey = isGrey
  }

  /// Pixels of a centimetre at 96 to the inch, in which figures are laid out.
  static let pixels = 96 / 2.54
  /// The sizes of text in pixels: titles, axes, and what stands at ticks and in legends.
  static let (titleSize, axisSize, smallSize) = (13.0, 12.0, 11.0)
  /// Fonts that have Chinese characters, the likeliest first; programs that show an SVG take the first
  /// that they have.
  package static let fonts = [
    "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC",
    "WenQuanYi Micro Hei", "SimHei", "Arial", "sans-serif",
  ]
  /// The grey of frames and the black of text.
  static let (frameColour, textColour, faintColour) = (
    RGB(0x55_5555), RGB(0x1A_1A1A), RGB(0xAA_AAAA)
  )
}
