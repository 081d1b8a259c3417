import CEditLine
import CSystem
import Glibc

/// The line editor of the terminal, by libedit.
final class EditLine: LineEditor {
  /// Asked at Tab.
  var completing: (String, Int) -> LineCompletion = { _, _ in LineCompletion() }
  private var editor: OpaquePointer?

  /// An editor on standard input; `nil` where there is no terminal to edit on.
  init?() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    editor = tonne_editor_open(context, completeLine, tonne_interrupt_flag(), tonne_keys())
    if editor == nil { return nil }
  }

  deinit { close() }

  func read(prompt: String) -> LineInput {
    guard let editor else { return .lost }
    var line: UnsafeMutablePointer<CChar>?
    var count = 0
    switch tonne_editor_read(editor, prompt, &line, &count) {
    case TONNE_EDITOR_LINE:
      guard let line else { return .lost }
      defer { free(line) }
      let bytes = UnsafeRawBufferPointer(start: line, count: count)
      return .line(String(decoding: bytes, as: UTF8.self))
    case TONNE_EDITOR_INTERRUPTED: return .interrupted
    case TONNE_EDITOR_END: return .end
    default: return .lost
    }
  }

  func remember(_ entry: String) {
    if let editor { tonne_editor_remember(editor, entry) }
  }

  func keep(_ entries: Int) {
    if let editor { tonne_editor_keep(editor, Int32(clamping: entries)) }
  }

  func close() {
    if let editor { tonne_editor_close(editor) }
    editor = nil
  }

  fileprivate func complete(_ line: String, at cursor: Int, into edit: inout TonneEdit) {
    let change = completing(line, cursor)
    edit.erased = max(0, min(change.erased, cursor))
    edit.inserted = strdup(change.inserted)
    edit.listing = change.listing.isEmpty ? nil : strdup(change.listing)
  }
}

/// What libedit calls at Tab: it may capture nothing, so the editor comes as the context.
private func completeLine(
  _ context: UnsafeMutableRawPointer?, _ line: UnsafePointer<CChar>, _ count: Int,
  _ cursor: Int, _ edit: UnsafeMutablePointer<TonneEdit>
) {
  guard let context else { return }
  let editor = Unmanaged<EditLine>.fromOpaque(context).takeUnretainedValue()
  let text = String(decoding: UnsafeRawBufferPointer(start: line, count: count), as: UTF8.self)
  editor.complete(text, at: cursor, into: &edit.pointee)
}
