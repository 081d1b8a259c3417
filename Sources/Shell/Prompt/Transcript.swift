import CSystem
import Interpreter
import Tables

/// What `:record` keeps: the entries of a session with what they showed, as Markdown.
///
/// Each entry is added to the file when it has run, so that a crash loses only the entry that was
/// running. Confined to the evaluating thread.
package final class Transcript {
  /// The file.
  let path: String
  /// The folder of the figures, beside the file.
  let figures: String
  /// How many entries are in the file.
  private(set) var count = 0
  /// How many figures are in the folder.
  private(set) var figureCount = 0
  /// Whether a picture could not be drawn as a file.
  var lacksPictures = false
  /// The file that could not be written last.
  private(set) var failedPath: String
  private var packages: [TableSource.Package] = []
  private var entry = ""
  private var drawn: [[UInt8]] = []

  /// A transcript that goes to a file.
  init(path: String) {
    self.path = path
    failedPath = path
    figures = (path.hasSuffix(".md") ? String(path.dropLast(3)) : path) + "_figures"
  }

  /// Makes the file, in place of one that is there. Gives 0 or an errno value.
  func start(seed: UInt64, packages: [TableSource.Package]) -> Int32 {
    let head = """
      # Session of \(LocalTime.now)

      Tonne \(Version.tonne), seed \(seed).
      \(lines(of: packages))
      """
    let bytes = Array(head.utf8)
    return bytes.withUnsafeBytes { tonne_write_file(path, $0.baseAddress, $0.count) }
  }

  /// Begins an entry.
  func enter(_ text: String) { entry = "\n\(Self.fenced(text, "tonne"))" }

  /// Adds what an entry showed, as Markdown with its line ends.
  func show(_ markdown: [UInt8]) {
    guard !entry.isEmpty else { return }
    entry += "\n" + String(decoding: markdown, as: UTF8.self)
  }

  /// Takes a figure, which goes into a file of its own when the entry is added, and gives the link to
  /// it.
  func keep(_ svg: [UInt8], title: String) -> String? {
    guard !entry.isEmpty else { return nil }
    drawn.append(svg)
    let name = figures.split(separator: "/").last.map(String.init) ?? figures
    let file = "\(name)/\(Self.file(figureCount + drawn.count))"
    return "![\(Self.bracketed(title))](\(Self.address(file)))"
  }

  private static func file(_ number: Int) -> String { "figure-\(number).svg" }

  /// A text as it stands between square brackets.
  private static func bracketed(_ text: String) -> String {
    var out = ""
    for character in ValueRenderer.escaped(text) {
      if character == "[" || character == "]" { out.append("\\") }
      out.append(character)
    }
    return out
  }

  /// A path as an address: blanks, brackets and what else would end it as numbers of their bytes.
  private static func address(_ path: String) -> String {
    var out = ""
    for scalar in path.unicodeScalars {
      let isPlain =
        scalar.value >= 0x80 || scalar.properties.isAlphabetic
        || "0123456789-._~/".unicodeScalars.contains(scalar)
      guard !isPlain else {
        out.unicodeScalars.append(scalar)
        continue
      }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      out += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
    return out
  }

  /// The packages of recipes that the session used by now: those that are new are named.
  func note(_ packages: [TableSource.Package]) {
    guard !entry.isEmpty else { return }
    entry += lines(of: packages)
  }

  /// Lines on the packages that were not named yet.
  private func lines(of used: [TableSource.Package]) -> String {
    let new = used.filter { !packages.contains($0) }
    packages += new
    return new.map { "\nPackage \($0.name) \($0.version), SHA-256 `\($0.content)`.\n" }.joined()
  }

  /// Adds a message.
  func report(_ text: String) {
    guard !entry.isEmpty else { return }
    entry += "\n\(Self.fenced(text, "text"))"
  }

  /// Adds the entry to the file, behind its figures; where one of these cannot be written none of it
  /// is. Gives 0 or an errno value.
  func finish() -> Int32 {
    defer {
      entry = ""
      drawn = []
    }
    let bytes = Array(entry.utf8)
    guard !bytes.isEmpty else { return 0 }
    var written: [String] = []
    var error = writeFigures(&written)
    if error == 0 {
      failedPath = path
      error = bytes.withUnsafeBytes { pointer -> Int32 in
        guard let start = pointer.baseAddress else { return 0 }
        return tonne_append_file(path, start, pointer.count)
      }
    }
    guard error == 0 else {
      for path in written { _ = tonne_remove_file(path) }
      return error
    }
    count += 1
    figureCount += drawn.count
    return 0
  }

  private func writeFigures(_ written: inout [String]) -> Int32 {
    guard !drawn.isEmpty else { return 0 }
    failedPath = figures
    var error = tonne_make_folder(figures)
    for (number, svg) in drawn.enumerated() where error == 0 {
      failedPath = "\(figures)/\(Self.file(figureCount + number + 1))"
      error = svg.withUnsafeBytes { tonne_write_file(failedPath, $0.baseAddress, $0.count) }
      if error == 0 { written.append(failedPath) }
    }
    return error
  }

  /// A text between fences that are longer than any within it.
  static func fenced(_ text: String, _ kind: String) -> String {
    var longest = 2
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let end = text.hasSuffix("\n") ? "" : "\n"
    return "\(fence)\(kind)\n\(text)\(end)\(fence)\n"
  }
}
