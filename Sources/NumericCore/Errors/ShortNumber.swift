/// A number for a sentence: six significant digits, without zeros at the end.
package func shortNumber(_ number: Double) -> String {
  guard number.isFinite, number != 0 else { return number == 0 ? "0" : "na" }
  var power = 0
  var size = number.magnitude
  while size >= 10, power < 400 { (size, power) = (size / 10, power + 1) }
  while size < 1, power > -400 { (size, power) = (size * 10, power - 1) }
  let digits = 5 - power
  guard (-9...15).contains(digits) else { return "\(number)" }
  var scale = 1.0
  for _ in 0..<digits.magnitude { scale *= 10 }
  let rounded =
    digits >= 0 ? (number * scale).rounded() / scale : (number / scale).rounded() * scale
  let text = "\(rounded)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
