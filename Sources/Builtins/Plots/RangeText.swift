import Glibc
import Interpreter

/// Bounds of classes as a legend names them, with as many decimals as tell them apart.
struct RangeText {
  private let decimals: Int

  /// Texts for rising bounds.
  init(_ bounds: [Double]) {
    let gap = zip(bounds, bounds.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }.min() ?? 1
    decimals = min(max(1 - Int(floor(log10(gap))), 0), 8)
  }

  /// `low – high`.
  func text(_ low: Double, _ high: Double) -> String { "\(text(low)) – \(text(high))" }

  private func text(_ value: Double) -> String {
    let text = NumberText.fixed(value, decimals: decimals)
    guard text.contains(".") else { return text }
    var kept = text[...]
    while kept.hasSuffix("0") { kept = kept.dropLast() }
    if kept.hasSuffix(".") { kept = kept.dropLast() }
    return String(kept)
  }
}
