/// A part of a catalogue: templates in English, each with its wording in another language, where the
/// holes are numbered from 1: `"{} has no {}": "{1}没有{2}"`. Texts that are kept whole, such as the
/// summary of a built-in, stand there as they are.
package typealias WordingPart = KeyValuePairs<String, String>

extension Translator {
  /// A translator over the parts of a catalogue; of two entries for one template the first counts.
  package init(_ language: Language, parts: [WordingPart]) {
    var entries: [String: String] = [:]
    entries.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      for (template, wording) in part where entries[template] == nil { entries[template] = wording }
    }
    self.init(language) { [entries] in entries[$0] }
  }
}
