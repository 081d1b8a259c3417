/// Text as it stands in LaTeX.
enum TexText {
  /// A text in which no sign means anything to LaTeX; Greek letters and signs of mathematics, which
  /// its fonts for text do not have, are set as mathematics.
  static func escaped(_ text: String) -> String {
    var out = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      // Two signs in a row may be a ligature: -- is a dash.
      if scalar == last, "-'`,<>".unicodeScalars.contains(scalar) { out += "{}" }
      last = scalar
      if let known = signs[scalar] {
        out += known
      } else if scalar.value < 0x20 || scalar.value == 0x7F {
        out += " "
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static let signs: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "%": "\\%", "_": "\\_", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
    "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}", "`": "\\textasciigrave{}",
    "\"": "\\char34{}",
    // Behind \\ these would be an option of the line break.
    "*": "{*}", "[": "{[}", "]": "{]}",
    // A sign of punctuation before ` is a ligature.
    "?": "?{}", "!": "!{}",
    "−": "$-$", "×": "$\\times$", "±": "$\\pm$", "≤": "$\\le$", "≥": "$\\ge$", "≈": "$\\approx$",
    "≠": "$\\neq$", "→": "$\\to$",
    "∞": "$\\infty$", "√": "$\\surd$",
    "·": "$\\cdot$", "°": "$^{\\circ}$", "²": "$^{2}$", "³": "$^{3}$", "¹": "$^{1}$", "–": "--",
    "α": "$\\alpha$", "β": "$\\beta$", "γ": "$\\gamma$", "δ": "$\\delta$", "ε": "$\\varepsilon$",
    "ζ": "$\\zeta$", "η": "$\\eta$", "θ": "$\\theta$", "κ": "$\\kappa$", "λ": "$\\lambda$",
    "μ": "$\\mu$", "µ": "$\\mu$", "ν": "$\\nu$", "ξ": "$\\xi$", "π": "$\\pi$", "ρ": "$\\rho$",
    "σ": "$\\sigma$", "τ": "$\\tau$", "φ": "$\\varphi$", "χ": "$\\chi$", "ψ": "$\\psi$",
    "ω": "$\\omega$", "Γ": "$\\Gamma$", "Δ": "$\\Delta$", "Θ": "$\\Theta$", "Λ": "$\\Lambda$",
    "Σ": "$\\Sigma$", "Φ": "$\\Phi$", "Ω": "$\\Omega$", "₀": "$_{0}$", "₁": "$_{1}$",
    "₂": "$_{2}$", "₄": "$_{4}$", "⁰": "$^{0}$", "⁴": "$^{4}$", "⁵": "$^{5}$", "⁶": "$^{6}$",
    "⁷": "$^{7}$", "⁸": "$^{8}$", "⁹": "$^{9}$", "\u{A0}": "~",
  ]

  /// A cell as LaTeX.
  static func cell(_ cell: PaperCell) -> String {
    if cell.isMissing { return "--" }
    var text: String
    if cell.isNumber {
      let parts = cell.text.split(separator: "e", maxSplits: 1)
      if parts.count == 2, let power = Int(parts[1]) {
        text = "$\(parts[0])\\times 10^{\(power)}$"
      } else if cell.text.hasPrefix("-") {
        text = "$-$\(cell.text.dropFirst())"
      } else if cell.text.hasPrefix("<") {
        text = "$<$\(cell.text.dropFirst())"
      } else {
        text = cell.text
      }
    } else {
      text = escaped(cell.text)
    }
    if cell.stars > 0 { text += "$^{\(String(repeating: "*", count: cell.stars))}$" }
    return cell.isBracketed ? "(\(text))" : text
  }
}
