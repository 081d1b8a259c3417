import CSystem

/// What an errno value means, in the words of the system.
func systemReason(_ number: Int32) -> String {
  var text = [CChar](repeating: 0, count: 256)
  tonne_error_text(number, &text, text.count)
  return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
