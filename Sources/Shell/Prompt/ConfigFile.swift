import CSystem
import Glibc
import Interpreter
import Syntax
import Tables

/// The file of settings: lines `name = value`, with `#` before comments.
enum ConfigFile {
  /// The settings of a file; the defaults where there is none. What cannot be used is an error with
  /// its place, so that a misspelt name is not silently without effect.
  static func read(
    _ path: String, into sources: inout SourceSet
  ) -> (settings: PromptSettings, errors: [Diagnostic]) {
    var settings = PromptSettings()
    guard tonne_exists(path) else { return (settings, []) }
    guard let bytes = SystemFile.read(path) else {
      return (settings, [.unreadable(path, error: EIO, near: [])])
    }
    let source = sources.add(name: path, bytes: bytes)
    var errors: [Diagnostic] = []
    for line in source.lineStarts.indices {
      if let error = read(line, of: source, into: &settings) { errors.append(error) }
    }
    return (settings, errors)
  }

  private static func read(
    _ line: Int, of source: Source, into settings: inout PromptSettings
  ) -> Diagnostic? {
    let bytes = source.lineBytes(line)
    let code = bytes.prefix { $0 != UInt8(ascii: "#") }
    let place = Span(
      source: source.id, start: Int32(truncatingIfNeeded: bytes.startIndex),
      end: Int32(truncatingIfNeeded: bytes.startIndex + code.count))
    let parts = code.split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false
    ).map { trimmed(String(decoding: $0, as: UTF8.self)) }
    if parts.count == 1, parts[0].isEmpty { return nil }
    guard parts.count == 2 else { return .settingWithoutValue(at: place) }
    guard let setting = PromptSetting.named(parts[0]) else {
      return .unknownSetting(parts[0], at: place)
    }
    let value = parts[1].filter { $0 != "\"" }
    guard setting.set(&settings, value) else {
      return .badSetting(setting, value: value, at: place)
    }
    return nil
  }

  /// A text without blanks at its ends.
  static func trimmed(_ text: String) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\n" }
    let head = text.drop(while: isBlank)
    guard let last = head.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(head[...last])
  }
}

/// The wording of errors about settings.
extension Diagnostic {
  static func settingWithoutValue(at span: Span) -> Diagnostic {
    Diagnostic(
      "X040", "a line of the settings is `name = value`", at: span,
      mend: "put `#` before a comment")
  }

  static func unknownSetting(_ name: String, at span: Span) -> Diagnostic {
    let names = PromptSetting.all.map(\.name)
    return Diagnostic(
      "X041", "there is no setting `\(name)`", at: span,
      notes: ["settings: \(names.joined(separator: ", "))"],
      mend: nearest(name, among: names, limit: 1).first.map { "did you mean `\($0)`?" })
  }

  static func badSetting(_ setting: PromptSetting, value: String, at span: Span) -> Diagnostic {
    Diagnostic(
      "X042", "`\(setting.name)` takes \(setting.takes), and this is `\(value)`", at: span)
  }
}
