import Analysis
import Syntax

/// A text that an editor has open.
final class Document {
  let uri: String
  /// Its file; `nil` for a text that was never saved.
  let path: String?
  private(set) var text: DocumentText
  private(set) var version: Int?
  /// Whether it changed since it was checked last.
  var needsCheck = true
  /// What the last check of this text found.
  var inspection: Inspection?
  /// The last check of a text that could be read, this or an earlier one.
  private(set) var lastRead: Inspection?
  /// The check of what can be read of a text with errors.
  private(set) var partlyRead: Inspection?
  private var outline: Outline?
  /// What a check leaves for the next one.
  let memory = CheckMemory()
  /// The same where only a part of the text can be read.
  let partMemory = CheckMemory()

  /// The text as a tree, with its names.
  struct Outline {
    let source: Source
    let parsed: Parsed
    let symbols: SymbolIndex
  }

  init(uri: String, text: String, version: Int?) {
    self.uri = uri
    path = DocumentPath.path(ofURI: uri)
    self.text = DocumentText(text)
    self.version = version
  }

  /// The name that messages call it by.
  var name: String { path ?? uri }

  /// The text read for its names; kept until it changes.
  var read: Outline {
    if let outline { return outline }
    let outline = Outline(name: name, bytes: text.bytes)
    self.outline = outline
    return outline
  }

  /// Puts in a whole new text.
  func replaceAll(with text: String, version: Int?) {
    self.text = DocumentText(text)
    changed(to: version)
  }

  /// Puts changes in, one after the other; false, and nothing is changed, when one of them is none.
  func apply(_ changes: [Change], version: Int?) {
    for change in changes {
      if let range = change.range {
        text.replace(range, with: change.text)
      } else {
        text = DocumentText(change.text)
      }
    }
    changed(to: version)
  }

  private func changed(to version: Int?) {
    self.version = version ?? self.version
    needsCheck = true
    inspection = nil
    partlyRead = nil
    outline = nil
  }

  /// Keeps what a check found.
  func keep(_ inspection: Inspection) {
    needsCheck = false
    self.inspection = inspection
    if inspection.isRead { lastRead = inspection }
  }

  /// Keeps what a check of the readable part found.
  func keepPart(_ inspection: Inspection) { partlyRead = inspection }

  /// A piece of text put in place of a range, or of everything.
  struct Change {
    var range: TextRange?
    var text: String
  }
}

extension Document.Outline {
  /// Reads a text.
  init(name: String, bytes: [UInt8]) {
    source = Source(id: 0, name: name, bytes: bytes)
    parsed = parse(source)
    symbols = SymbolIndex(parsed.program, source: source)
  }
}
