import Decimals

/// A number for a sentence: six significant digits, without zeros at the end.
package func shortNumber(_ number: Double) -> String {
  ShortestDecimal(number)?.rounded(significant: 6).text ?? "na"
}
