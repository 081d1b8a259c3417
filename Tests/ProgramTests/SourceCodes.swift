import CSystem
import Interpreter

/// The codes of messages that stand in the sources.
enum SourceCodes {
  /// Those of all sources but the catalogue itself, in order, each once.
  static let all: [String] = Set(
    files(below: Folder(of: "Sources").path).flatMap { path in
      codes(in: String(decoding: SystemFile.read(path) ?? [], as: UTF8.self), letters: "SNTUDMRX")
    }
  ).sorted()

  /// Words of a letter and three digits between quotes, in the order of the text, each once.
  static func codes(in text: String, letters: String) -> [String] {
    let bytes = Array(text.utf8)
    let allowed = Set(letters.utf8)
    var found: [String] = []
    for start in bytes.indices where bytes[start] == UInt8(ascii: "\"") {
      guard start + 5 < bytes.count, allowed.contains(bytes[start + 1]),
        bytes[start + 5] == UInt8(ascii: "\"")
      else { continue }
      let word = bytes[(start + 1)...(start + 4)]
      guard word.dropFirst().allSatisfy({ (0x30...0x39).contains($0) }) else { continue }
      let code = String(decoding: word, as: UTF8.self)
      if !found.contains(code) { found.append(code) }
    }
    return found
  }

  private static func files(below folder: String) -> [String] {
    names(in: folder).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      if path.hasSuffix("/Shell/Errors") { return [] }
      if tonne_is_folder(path) { return files(below: path) }
      return name.hasSuffix(".swift") ? [path] : []
    }
  }

  private static func names(in folder: String) -> [String] {
    let root = Folder(of: ".").path
    return Folder(of: String(folder.dropFirst(root.count - 1))).names
  }
}
