import Synchronization

/// A part of a catalogue: templates in English, each with its wording in another language, where the
/// holes are numbered from 1: `"{} has no {}": "{1}没有{2}"`. Texts that are kept whole, such as the
/// summary of a built-in, stand there as they are.
package typealias WordingPart = KeyValuePairs<String, String>

extension Translator {
  /// A translator over the parts of a catalogue, which are put together when the first phrase is said;
  /// of two entries for one template the first counts.
  package init(
    _ language: Language, parts: @autoclosure @escaping @Sendable () -> [WordingPart]
  ) {
    let entries = Entries(parts)
    self.init(language) { entries[$0] }
  }
}

/// The entries of a catalogue by template, made when they are first asked for: three thousand take
/// 1.4 ms.
private final class Entries: Sendable {
  private let parts: @Sendable () -> [WordingPart]
  private let made = Mutex<[String: String]?>(nil)

  init(_ parts: @escaping @Sendable () -> [WordingPart]) { self.parts = parts }

  subscript(template: String) -> String? {
    made.withLock { made in
      if let made { return made[template] }
      let entries = merged()
      made = entries
      return entries[template]
    }
  }

  private func merged() -> [String: String] {
    let parts = parts()
    var entries: [String: String] = [:]
    entries.reserveCapacity(parts.reduce(0) { $0 + $1.count })
    for part in parts {
      for (template, wording) in part where entries[template] == nil { entries[template] = wording }
    }
    return entries
  }
}
